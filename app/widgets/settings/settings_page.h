#pragma once

#include "app/presentation/settings_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace unhunch {

class Button;
class DayCard;
class NoticeStrip;
class PlainLabel;
class SettingsGroup;

/// All settings in groups, with the day that they make beside them.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(ThemeManager &themes, QWidget *parent = nullptr);

    /// The groups and their rows stay the same from the first view on.
    void setView(const SettingsView &view);
    /// Shows every field as it is, where something else was chosen and not taken.
    void showAgain();

Q_SIGNALS:
    void edited(const unhunch::SettingRowView &row, const unhunch::core::SettingValue &value);
    void restoreRequested(const unhunch::SettingRowView &row);
    void pressed(const unhunch::SettingRowView &row);
    void offerTaken();
    void noticeAnswered();
    void undoRequested();
    void searched(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *header();
    void addGroup();
    void arrange();

    ThemeManager &m_themes;
    Button *m_undo;
    QLineEdit *m_search;
    NoticeStrip *m_told;
    PlainLabel *m_nothing;
    DayCard *m_day;
    QVBoxLayout *m_column{nullptr};
    QBoxLayout *m_sides{nullptr};
    std::vector<SettingsGroup *> m_groups{};
};

} // namespace unhunch
