#pragma once

#include "core/schedule/rules.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace unhunch {

// What a setting is changed with.

struct SwitchField {
    bool on{false};

    bool operator==(const SwitchField &) const = default;
};

struct PickOption {
    int value{0};
    QString words{};
    QString name{}; ///< for screen readers, where the words are short
    bool chosen{false};

    bool operator==(const PickOption &) const = default;
};

/// One of several.
struct PickField {
    std::vector<PickOption> options{};
    bool sideBySide{false};

    bool operator==(const PickField &) const = default;
};

struct ClockField {
    core::ClockTime at{};

    bool operator==(const ClockField &) const = default;
};

/// Any of the days of a week, in the order of the locale; the values are as std::chrono::weekday
/// encodes them.
struct DaysField {
    std::vector<PickOption> days{};

    bool operator==(const DaysField &) const = default;
};

/// Spans of hours, or the whole day instead of them.
struct HoursField {
    std::vector<core::ClockSpan> spans{};
    core::ClockTime dayStart{};
    bool wholeDay{false};

    bool operator==(const HoursField &) const = default;
};

struct VolumeField {
    int percent{0};

    bool operator==(const VolumeField &) const = default;
};

struct WorkoutsField {
    std::vector<core::Workout> workouts{};
    std::vector<PickOption> days{};

    bool operator==(const WorkoutsField &) const = default;
};

struct NamesField {
    QStringList names{};
    QString hint{};

    bool operator==(const NamesField &) const = default;
};

/// Something to press.
struct PressField {
    QString words{};

    bool operator==(const PressField &) const = default;
};

using SettingField = std::variant<SwitchField, PickField, ClockField, DaysField, HoursField,
                                  VolumeField, WorkoutsField, NamesField, PressField>;

} // namespace unhunch
