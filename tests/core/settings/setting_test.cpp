#include "core/settings/setting.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;

constexpr int kCount = static_cast<int>(SettingId::LessMotion) + 1;

/// Another value of the same kind.
SettingValue other(const SettingValue &value)
{
    struct Other {
        SettingValue operator()(bool on) const { return !on; }
        SettingValue operator()(int number) const { return number == 1 ? 2 : 1; }
        SettingValue operator()(ClockTime at) const { return at + 15min; }
        SettingValue operator()(Weekdays days) const
        {
            days.bits ^= 1U;
            return days;
        }
        SettingValue operator()(const std::vector<ClockSpan> &) const
        {
            return std::vector<ClockSpan>{{8h, 12h}, {13h, 16h}};
        }
        SettingValue operator()(const std::vector<Workout> &) const
        {
            return std::vector<Workout>{{std::chrono::Tuesday, 18h}};
        }
        SettingValue operator()(const std::vector<std::string> &) const
        {
            return std::vector<std::string>{"Recorder"};
        }
    };
    return std::visit(Other{}, value);
}

TEST(SettingTest, EachIsSetAndPutBackWithoutTouchingTheOthers)
{
    const Settings defaults;
    for (int i = 0; i < kCount; ++i) {
        const auto id = static_cast<SettingId>(i);
        const SettingValue before = valueOf(defaults, id);
        const Settings changed = with(defaults, id, other(before));
        for (int j = 0; j < kCount; ++j)
            EXPECT_EQ(isDefault(changed, static_cast<SettingId>(j)), i != j) << i << " " << j;
        EXPECT_EQ(with(changed, id, before), defaults) << i;
    }
}

TEST(SettingTest, AValueOfAnotherKindChangesNothing)
{
    const Settings defaults;
    EXPECT_EQ(with(defaults, SettingId::Bedtime, true), defaults);
    EXPECT_EQ(with(defaults, SettingId::Voice, 3), defaults);
    EXPECT_EQ(with(defaults, SettingId::WeekStart, false), defaults);
}

TEST(SettingTest, HoursThatAreTheWholeDayFollowItsStart)
{
    Settings settings;
    settings.rules.workingHours = {{4h, 4h}};
    settings = with(settings, SettingId::DayStart, ClockTime{6h});
    EXPECT_EQ(settings.rules.workingHours, (std::vector<ClockSpan>{{6h, 6h}}));
}

} // namespace
} // namespace unhunch::core
