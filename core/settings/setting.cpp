#include "core/settings/setting.h"

#include "core/schedule/working_hours.h"

#include <array>
#include <type_traits>

namespace unhunch::core {

namespace {

template<typename T> SettingValue told(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return static_cast<int>(value);
    else if constexpr (std::is_same_v<T, std::chrono::seconds>)
        return static_cast<int>(value.count());
    else if constexpr (std::is_same_v<T, std::chrono::weekday>)
        return static_cast<int>(value.c_encoding());
    else
        return value;
}

template<typename T> void put(T &place, const SettingValue &value)
{
    constexpr bool kNumber =
        std::is_enum_v<T> || std::is_same_v<T, std::chrono::seconds> || std::is_same_v<T, int>;
    if constexpr (std::is_same_v<T, std::chrono::weekday>) {
        if (const auto *day = std::get_if<int>(&value))
            place = T{static_cast<unsigned>(*day)};
    } else if constexpr (kNumber) {
        if (const auto *number = std::get_if<int>(&value))
            place = static_cast<T>(*number);
    } else if (const auto *same = std::get_if<T>(&value)) {
        place = *same;
    }
}

template<auto Part, auto Member> SettingValue get(const Settings &settings)
{
    return told(settings.*Part.*Member);
}

template<auto Part, auto Member> void set(Settings &settings, const SettingValue &value)
{
    put(settings.*Part.*Member, value);
}

template<Slot One> SettingValue getSlot(const Settings &settings)
{
    return settings.rules.slots[One];
}

template<Slot One> void setSlot(Settings &settings, const SettingValue &value)
{
    put(settings.rules.slots[One], value);
}

void setDayStart(Settings &settings, const SettingValue &value)
{
    const bool wholeDay = worksAllDay(settings.rules);
    put(settings.rules.dayStart, value);
    if (wholeDay)
        settings.rules.workingHours = {{settings.rules.dayStart, settings.rules.dayStart}};
}

struct Entry {
    SettingId id;
    SettingValue (*get)(const Settings &settings);
    void (*set)(Settings &settings, const SettingValue &value);
};

template<auto Part, auto Member> constexpr Entry entry(SettingId id)
{
    return {id, get<Part, Member>, set<Part, Member>};
}

template<auto Member> constexpr Entry rule(SettingId id)
{
    return entry<&Settings::rules, Member>(id);
}

template<Slot One> constexpr Entry slot(SettingId id)
{
    return {id, getSlot<One>, setSlot<One>};
}

template<auto Member> constexpr Entry hold(SettingId id)
{
    return entry<&Settings::holds, Member>(id);
}

template<auto Member> constexpr Entry session(SettingId id)
{
    return entry<&Settings::session, Member>(id);
}

template<auto Member> constexpr Entry look(SettingId id)
{
    return entry<&Settings::looks, Member>(id);
}

constexpr std::array kEntries{
    rule<&Rules::workdays>(SettingId::Workdays),
    rule<&Rules::workingHours>(SettingId::WorkingHours),
    Entry{SettingId::DayStart, get<&Settings::rules, &Rules::dayStart>, setDayStart},
    rule<&Rules::weekStart>(SettingId::WeekStart),
    slot<Slot::DeskReset>(SettingId::DeskResets),
    rule<&Rules::resetEvery>(SettingId::ResetEvery),
    rule<&Rules::naturalBreak>(SettingId::NaturalBreak),
    rule<&Rules::seatedGap>(SettingId::SeatedGap),
    slot<Slot::Morning>(SettingId::Mornings),
    rule<&Rules::morningUntil>(SettingId::MorningUntil),
    slot<Slot::AfterWork>(SettingId::AfterWork),
    rule<&Rules::afterWorkUntil>(SettingId::AfterWorkUntil),
    slot<Slot::Bedtime>(SettingId::Bedtimes),
    rule<&Rules::bedtime>(SettingId::Bedtime),
    slot<Slot::PreWorkout>(SettingId::PreWorkout),
    rule<&Rules::workouts>(SettingId::Workouts),
    rule<&Rules::strengthDays>(SettingId::StrengthDays),
    rule<&Rules::strengthPerWeek>(SettingId::StrengthPerWeek),
    rule<&Rules::commitment>(SettingId::Commitment),
    rule<&Rules::showWithin>(SettingId::ShowWithin),
    rule<&Rules::lull>(SettingId::Lull),
    rule<&Rules::afterHold>(SettingId::AfterHold),
    rule<&Rules::betweenFirst>(SettingId::BetweenFirst),
    rule<&Rules::between>(SettingId::Between),
    rule<&Rules::snoozeBudget>(SettingId::SnoozeBudget),
    hold<&HoldSettings::microphone>(SettingId::Microphone),
    hold<&HoldSettings::camera>(SettingId::Camera),
    hold<&HoldSettings::screenShare>(SettingId::ScreenShare),
    hold<&HoldSettings::fullscreen>(SettingId::Fullscreen),
    hold<&HoldSettings::presentation>(SettingId::Presentation),
    hold<&HoldSettings::doNotDisturb>(SettingId::DoNotDisturb),
    hold<&HoldSettings::exceptions>(SettingId::Exceptions),
    session<&SessionSettings::voice>(SettingId::Voice),
    session<&SessionSettings::volume>(SettingId::Volume),
    session<&SessionSettings::cueVolume>(SettingId::CueVolume),
    session<&SessionSettings::voiceVolume>(SettingId::VoiceVolume),
    session<&SessionSettings::pauseMedia>(SettingId::PauseMedia),
    session<&SessionSettings::fullScreen>(SettingId::FullScreenSessions),
    look<&LookSettings::shade>(SettingId::Shade),
    look<&LookSettings::moreContrast>(SettingId::MoreContrast),
    look<&LookSettings::textSize>(SettingId::TextSize),
    look<&LookSettings::lessMotion>(SettingId::LessMotion),
};

const Entry &entryOf(SettingId id)
{
    return kEntries.at(static_cast<std::size_t>(id));
}

constexpr bool entriesAreInOrder()
{
    for (std::size_t i = 0; i < kEntries.size(); ++i)
        if (kEntries.at(i).id != static_cast<SettingId>(i))
            return false;
    return true;
}
static_assert(entriesAreInOrder());

} // namespace

SettingValue valueOf(const Settings &settings, SettingId id)
{
    return entryOf(id).get(settings);
}

Settings with(Settings settings, SettingId id, const SettingValue &value)
{
    entryOf(id).set(settings, value);
    return settings;
}

bool isDefault(const Settings &settings, SettingId id)
{
    return valueOf(settings, id) == valueOf(Settings{}, id);
}

} // namespace unhunch::core
