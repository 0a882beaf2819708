#include "app/presentation/settings_view.h"
#include "core/settings/moved_day.h"

#include <gtest/gtest.h>
#include <set>
#include <stdexcept>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::SettingId;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

struct Page {
    core::Settings settings{};
    SettingsFacts facts{settings, kBritish};

    [[nodiscard]] SettingRowView row(SettingId id) const
    {
        for (const auto &group : presentSettings(facts))
            for (const auto &one : group.rows)
                if (one.what == decltype(one.what){id})
                    return one;
        throw std::runtime_error("no such row");
    }
};

TEST(SettingsViewTest, EverySettingHasARowOfItsOwnWithAName)
{
    const Page page;
    std::set<SettingId> seen;
    for (const auto &group : presentSettings(page.facts)) {
        EXPECT_FALSE(group.title.isEmpty());
        for (const auto &row : group.rows) {
            EXPECT_FALSE(row.title.isEmpty());
            if (const auto *id = std::get_if<SettingId>(&row.what)) {
                EXPECT_TRUE(seen.insert(*id).second) << row.title.toStdString();
            }
        }
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(SettingId::LessMotion) + 1);
}

TEST(SettingsViewTest, TheWayBackNamesTheDefault)
{
    Page page;
    EXPECT_TRUE(page.row(SettingId::Bedtime).restore.isEmpty());
    page.settings.rules.bedtime = 23h;
    page.settings.rules.resetEvery = 60min;
    page.settings.rules.workingHours = {{8h, 16h}};
    page.settings.session.volume = 40;
    page.settings.looks.shade = core::Shade::Dark;
    EXPECT_EQ(page.row(SettingId::Bedtime).restore, QStringLiteral("Back to 22:30"));
    EXPECT_EQ(page.row(SettingId::ResetEvery).restore, QStringLiteral("Back to 90 min"));
    EXPECT_EQ(page.row(SettingId::WorkingHours).restore, QStringLiteral("Back to 09:00 to 17:30"));
    EXPECT_EQ(page.row(SettingId::Volume).restore, QStringLiteral("Back to 100 %"));
    EXPECT_EQ(page.row(SettingId::Shade).restore, QStringLiteral("Back to As desktop"));
}

TEST(SettingsViewTest, ALengthThatIsNotInTheListIsAddedToIt)
{
    Page page;
    page.settings.rules.resetEvery = 50min;
    const auto field = std::get<PickField>(page.row(SettingId::ResetEvery).field);
    const auto chosen = std::ranges::find(field.options, true, &PickOption::chosen);
    ASSERT_NE(chosen, field.options.end());
    EXPECT_EQ(chosen->words, QStringLiteral("50 min"));
    EXPECT_TRUE(std::ranges::is_sorted(field.options, {}, &PickOption::value));
}

TEST(SettingsViewTest, ASlotWithoutAWindowSaysSo)
{
    Page page;
    EXPECT_TRUE(page.row(SettingId::Mornings).problem.isEmpty());
    page.facts.possible[static_cast<std::size_t>(core::Slot::Morning)] = false;
    EXPECT_FALSE(page.row(SettingId::Mornings).problem.isEmpty());
    page.settings.rules.slots[core::Slot::Morning] = false;
    EXPECT_TRUE(page.row(SettingId::Mornings).problem.isEmpty()) << "it is off anyway";
    EXPECT_FALSE(page.row(SettingId::MorningUntil).enabled);
}

TEST(SettingsViewTest, HoursIntoTheEveningBringAnOffer)
{
    Page page;
    EXPECT_FALSE(presentSettings(page.facts).front().offer);
    page.settings.rules.workingHours = {{22h, 6h}};
    page.facts.moved = core::movedDay(page.settings.rules);
    const auto offer = presentSettings(page.facts).front().offer;
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->text.contains(QStringLiteral("08:30"))) << offer->text.toStdString();
    EXPECT_TRUE(offer->text.contains(QStringLiteral("14:00"))) << offer->text.toStdString();
    EXPECT_EQ(offer->actions.size(), 1);
}

TEST(SettingsViewTest, ASearchLeavesWhatHasAllItsWords)
{
    const Page page;
    SettingsView view{.groups = presentSettings(page.facts)};
    const auto visible = [&view](const char *search) {
        searchSettings(view, QString::fromLatin1(search));
        int count = 0;
        for (const auto &group : view.groups)
            count += static_cast<int>(std::ranges::count_if(group.rows, &SettingRowView::visible));
        return count;
    };
    const int all = visible("");
    EXPECT_EQ(visible("BEDTIME"), 2) << "bedtime itself and the slot before it";
    EXPECT_EQ(visible("volume sounds"), 1);
    EXPECT_EQ(visible("swimming"), 0);
    EXPECT_EQ(view.nothing, QStringLiteral("Nothing for “swimming”."));
    EXPECT_EQ(visible("  "), all);
    EXPECT_TRUE(view.nothing.isEmpty());
}

TEST(SettingsViewTest, HoursOverEachOtherAreToldInASentence)
{
    core::Settings settings;
    EXPECT_TRUE(problemOf(settings).isEmpty());
    settings.rules.workingHours = {{13h, 18h}, {9h, 12h}};
    EXPECT_TRUE(problemOf(settings).isEmpty());
    settings.rules.workingHours = {{9h, 12h}, {11h, 15h}};
    EXPECT_FALSE(problemOf(settings).isEmpty());
    settings.rules.workingHours = {{9h, 12h}, {22h, 10h}};
    EXPECT_FALSE(problemOf(settings).isEmpty()) << "over midnight into the next day's";
    settings.rules.workingHours = {{9h, 9h}};
    EXPECT_FALSE(problemOf(settings).isEmpty());
    settings.rules.workingHours = {{4h, 4h}};
    EXPECT_TRUE(problemOf(settings).isEmpty());
}

} // namespace
} // namespace unhunch
