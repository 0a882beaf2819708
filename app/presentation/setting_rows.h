#pragma once

#include "app/presentation/settings_view.h"

#include <initializer_list>

namespace unhunch {

/// Writes the rows of the page of settings: what they are called and what they are changed with.
class SettingRows
{
public:
    explicit SettingRows(const SettingsFacts &facts)
        : m_facts(facts)
    {}

    [[nodiscard]] SettingRowView switched(core::SettingId id, const QString &detail = {}) const;
    [[nodiscard]] SettingRowView clock(core::SettingId id, const QString &detail = {}) const;
    [[nodiscard]] SettingRowView days(core::SettingId id, const QString &detail = {}) const;
    [[nodiscard]] SettingRowView volume(core::SettingId id, const QString &detail = {}) const;
    /// The numbers are lengths in seconds; the present one is added where it is not among them.
    [[nodiscard]] SettingRowView length(core::SettingId id, std::initializer_list<int> seconds,
                                        const QString &detail = {}) const;
    /// The words are those of 0, 1, 2, ...
    [[nodiscard]] SettingRowView choice(core::SettingId id, const QStringList &words,
                                        const QString &detail = {}) const;
    [[nodiscard]] SettingRowView pick(core::SettingId id, std::vector<PickOption> options,
                                      const QString &detail = {}) const;
    [[nodiscard]] SettingRowView hours() const;
    [[nodiscard]] SettingRowView workouts() const;
    [[nodiscard]] SettingRowView names(core::SettingId id, const QString &hint,
                                       const QString &detail) const;
    [[nodiscard]] SettingRowView press(SettingsAction action, const QString &title,
                                       const QString &detail, const QString &words) const;

private:
    template<typename T> [[nodiscard]] T value(core::SettingId id) const
    {
        return std::get<T>(core::valueOf(m_facts.settings, id));
    }
    [[nodiscard]] SettingRowView row(core::SettingId id, const QString &detail,
                                     SettingField field) const;
    [[nodiscard]] QString defaultWords(core::SettingId id, const SettingField &field) const;
    [[nodiscard]] std::vector<PickOption> week(const core::Weekdays &chosen) const;

    const SettingsFacts &m_facts;
};

} // namespace unhunch
