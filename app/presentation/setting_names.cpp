#include "app/presentation/settings_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// In the order of core::SettingId.
constexpr std::array kNames{
    QT_TRANSLATE_NOOP("Settings", "Working days"),
    QT_TRANSLATE_NOOP("Settings", "Working hours"),
    QT_TRANSLATE_NOOP("Settings", "The day begins at"),
    QT_TRANSLATE_NOOP("Settings", "The week begins on"),
    QT_TRANSLATE_NOOP("Settings", "Desk resets"),
    QT_TRANSLATE_NOOP("Settings", "After sitting for"),
    QT_TRANSLATE_NOOP("Settings", "A break of your own"),
    QT_TRANSLATE_NOOP("Settings", "Still counts as sitting"),
    QT_TRANSLATE_NOOP("Settings", "Morning"),
    QT_TRANSLATE_NOOP("Settings", "Morning, until"),
    QT_TRANSLATE_NOOP("Settings", "After work"),
    QT_TRANSLATE_NOOP("Settings", "After work, until"),
    QT_TRANSLATE_NOOP("Settings", "Before bed"),
    QT_TRANSLATE_NOOP("Settings", "Bedtime"),
    QT_TRANSLATE_NOOP("Settings", "Before a workout"),
    QT_TRANSLATE_NOOP("Settings", "Workouts"),
    QT_TRANSLATE_NOOP("Settings", "Strength days"),
    QT_TRANSLATE_NOOP("Settings", "Times a week"),
    QT_TRANSLATE_NOOP("Settings", "How insistent"),
    QT_TRANSLATE_NOOP("Settings", "Shown within"),
    QT_TRANSLATE_NOOP("Settings", "A pause in typing"),
    QT_TRANSLATE_NOOP("Settings", "Wait after it"),
    QT_TRANSLATE_NOOP("Settings", "Apart by"),
    QT_TRANSLATE_NOOP("Settings", "Quiet for"),
    QT_TRANSLATE_NOOP("Settings", "Snooze at most"),
    QT_TRANSLATE_NOOP("Settings", "Microphone"),
    QT_TRANSLATE_NOOP("Settings", "Camera"),
    QT_TRANSLATE_NOOP("Settings", "Screen sharing"),
    QT_TRANSLATE_NOOP("Settings", "Full screen"),
    QT_TRANSLATE_NOOP("Settings", "Screen kept on"),
    QT_TRANSLATE_NOOP("Settings", "Do not disturb"),
    QT_TRANSLATE_NOOP("Settings", "Programs to pass over"),
    QT_TRANSLATE_NOOP("Settings", "Voice"),
    QT_TRANSLATE_NOOP("Settings", "Volume"),
    QT_TRANSLATE_NOOP("Settings", "Volume of the sounds"),
    QT_TRANSLATE_NOOP("Settings", "Volume of the voice"),
    QT_TRANSLATE_NOOP("Settings", "Pause music and films"),
    QT_TRANSLATE_NOOP("Settings", "Begin in full screen"),
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "More contrast"),
    QT_TRANSLATE_NOOP("Settings", "Text size"),
    QT_TRANSLATE_NOOP("Settings", "Less motion"),
};
static_assert(kNames.size() == static_cast<std::size_t>(core::SettingId::LessMotion) + 1);

constexpr std::chrono::minutes kDay = std::chrono::hours{24};

std::chrono::minutes after(core::ClockTime from, core::ClockTime to)
{
    return (to - from + kDay) % kDay;
}

bool overlap(const core::Rules &rules)
{
    auto spans = rules.workingHours;
    std::ranges::sort(spans, {}, [&rules](const core::ClockSpan &one) {
        return after(rules.dayStart, one.from);
    });
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto &one = spans[i];
        const auto &next = spans[(i + 1) % spans.size()];
        const auto length = one.from == one.to ? kDay : after(one.from, one.to);
        if (spans.size() > 1 && (one.from == next.from || after(one.from, next.from) < length))
            return true;
    }
    return false;
}

} // namespace

QString settingName(core::SettingId id)
{
    return Words::tr(kNames.at(static_cast<std::size_t>(id)));
}

QString problemOf(const core::Settings &settings)
{
    const core::Rules &rules = settings.rules;
    for (const core::ClockSpan &span : rules.workingHours)
        if (span.from == span.to && span.from != rules.dayStart)
            return Words::tr("Hours that end when they begin are none. For the whole day there is "
                             "a switch.");
    if (overlap(rules))
        return Words::tr("These hours lie over each other.");
    return {};
}

} // namespace unhunch
