#pragma once

#include "app/presentation/settings_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unhunch {

class NoticeStrip;
class PlainLabel;
class SettingRow;

/// A titled card with settings, and where there is one an offer under it.
class SettingsGroup : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsGroup(ThemeManager &themes, QWidget *parent = nullptr);

    /// The rows stay the same from the first view on.
    void setView(const SettingsGroupView &view);
    void showAgain();

Q_SIGNALS:
    void edited(const unhunch::SettingRowView &row, const unhunch::core::SettingValue &value);
    void restoreRequested(const unhunch::SettingRowView &row);
    void pressed(const unhunch::SettingRowView &row);
    void offerTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(std::size_t place);

    ThemeManager &m_themes;
    SettingsGroupView m_view{};
    PlainLabel *m_title;
    QVBoxLayout *m_column;
    NoticeStrip *m_offer;
    std::vector<SettingRow *> m_rows{};
};

} // namespace unhunch
