#pragma once

#include "app/presentation/setting_fields.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/settings/setting.h"

#include <QWidget>

#include <functional>

namespace unhunch {

/// What one setting is changed with. It shows what it is told and tells what the user wants.
class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        std::function<void(const SettingField &field)> show{};
        /// The setting's name, for screen readers.
        std::function<void(const QString &name)> name{};
    };

    explicit FieldWidget(QWidget *parent = nullptr)
        : QWidget(parent)
    {}

    void setParts(Parts parts) { m_parts = std::move(parts); }
    void setField(const SettingField &field, const QString &name)
    {
        m_parts.show(field);
        m_parts.name(name);
    }

Q_SIGNALS:
    void edited(const unhunch::core::SettingValue &value);
    /// What was written cannot be taken; it stays in its place.
    void refused(const QString &why);
    void pressed();

private:
    Parts m_parts{};
};

/// For fields of that kind.
[[nodiscard]] FieldWidget *makeField(ThemeManager &themes, const SettingField &kind,
                                     QWidget *parent);
/// Whether such a field stands below its words, for it takes the whole row.
[[nodiscard]] bool takesARow(const SettingField &kind);

} // namespace unhunch
