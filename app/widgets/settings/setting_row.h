#pragma once

#include "app/presentation/settings_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <optional>

namespace unhunch {

class FieldWidget;
class IconButton;
class PlainLabel;

/// One setting: its name, what there is to say of it, what it is changed with, and a way back to
/// its default.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(ThemeManager &themes, const SettingRowView &view, QWidget *parent = nullptr);

    void setView(const SettingRowView &view);
    /// Shows the field as it was told last, whatever was done to it since.
    void showAgain();

Q_SIGNALS:
    void edited(const unhunch::core::SettingValue &value);
    void restoreRequested();
    void pressed();

private:
    void arrange(bool below);
    void setProblem(const QString &problem);

    ThemeManager &m_themes;
    std::optional<SettingRowView> m_view{};
    PlainLabel *m_title;
    PlainLabel *m_detail;
    PlainLabel *m_problem;
    IconButton *m_restore;
    FieldWidget *m_field;
};

} // namespace unhunch
