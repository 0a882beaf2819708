#pragma once

#include "app/presentation/day_card_view.h"
#include "app/presentation/notice_view.h"
#include "app/presentation/setting_fields.h"
#include "core/settings/setting.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace unhunch {

/// What is done on the page of settings beside changing one of them.
enum class SettingsAction : std::uint8_t {
    Language,
    Autostart,
    ShowData,
    Export,
    Import,
    FirstRun
};

struct SettingRowView {
    std::variant<core::SettingId, SettingsAction> what{};
    QString title{};
    QString detail{};
    QString problem{}; ///< why it is off, or was not taken
    SettingField field{};
    QString restore{}; ///< "Back to 22:30"; empty while it is the default
    bool enabled{true};
    bool visible{true}; ///< among what was searched for

    bool operator==(const SettingRowView &) const = default;
};

struct SettingsGroupView {
    QString title{};
    std::vector<SettingRowView> rows{};
    std::optional<NoticeView> offer{}; ///< with one action

    bool operator==(const SettingsGroupView &) const = default;
};

struct SettingsView {
    QString title{};
    QString undo{}; ///< "Undo: Bedtime"; empty with nothing to undo
    std::optional<NoticeView> told{};
    std::vector<SettingsGroupView> groups{};
    QString nothing{}; ///< nothing was found
    DayCardView day{};

    bool operator==(const SettingsView &) const = default;
};

struct SettingsFacts {
    const core::Settings &settings;
    QLocale locale{};
    std::array<bool, core::kSlotCount> possible{true, true, true, true, true}; ///< has a window
    bool autostart{false};
    bool autostartKnown{true}; ///< a sandbox does not tell
    QString dataFolder{};
    std::optional<core::Rules> moved{}; ///< see core::movedDay()
    QString language{};                 ///< the code that was chosen; empty: the desktop's
};

/// The groups; the rest of the view belongs to whoever keeps the page.
[[nodiscard]] std::vector<SettingsGroupView> presentSettings(const SettingsFacts &facts);

/// Hides the rows that do not have every word of `search` in their own words or their group's.
void searchSettings(SettingsView &view, const QString &search);

/// What the setting is called on the page.
[[nodiscard]] QString settingName(core::SettingId id);
/// Why these settings cannot be taken, in a sentence; empty where they can.
[[nodiscard]] QString problemOf(const core::Settings &settings);

} // namespace unhunch
