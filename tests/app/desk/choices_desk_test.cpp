#include "app/desk/choices_desk.h"
#include "app/widgets/controls/chip.h"
#include "desk_day.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using testing::Contains;
using testing::Not;

struct ChoicesDeskTest : testing::Test {
    test::DeskDay day{everyDay()};
    MainWindow *window = new MainWindow(day.themes);
    ChoicesDesk desk{{day.service, day.plan, day.themes, core::allIn(day.personal), day.store}};

    ChoicesDeskTest()
    {
        day.themes.setReducedMotion(true);
        desk.addPage(*window);
        window->show();
        QCoreApplication::processEvents();
    }
    ~ChoicesDeskTest() override { delete window; }
    ChoicesDeskTest(const ChoicesDeskTest &) = delete;
    ChoicesDeskTest &operator=(const ChoicesDeskTest &) = delete;

    static core::Rules everyDay()
    {
        core::Rules rules;
        for (unsigned weekday = 0; weekday < 7; ++weekday) {
            rules.strengthDays.insert(std::chrono::weekday{weekday});
            rules.workdays.insert(std::chrono::weekday{weekday});
        }
        return rules;
    }
    [[nodiscard]] Chip &chip(const QString &words) const
    {
        for (Chip *one : window->findChildren<Chip *>())
            if (one->text() == words)
                return *one;
        throw std::runtime_error("no such chip: " + words.toStdString());
    }
    [[nodiscard]] std::vector<std::string> morning() const
    {
        std::vector<std::string> ids;
        const auto script =
            day.plan.scriptFor(core::Slot::Morning, false, day.service.status().day);
        for (const core::SessionStep &step : script->steps)
            ids.push_back(step.exercise);
        return ids;
    }
};

TEST_F(ChoicesDeskTest, ShowsWhatIsAtHand)
{
    EXPECT_TRUE(chip("Old tights").isChecked());
    EXPECT_FALSE(chip("Resistance band").isChecked());
    EXPECT_TRUE(chip("A free wall").isChecked());
    EXPECT_TRUE(chip("Pull-up bar").isChecked());
}

TEST_F(ChoicesDeskTest, OneThingTakesThePlaceOfTheOther)
{
    chip("Resistance band").click();
    EXPECT_TRUE(day.personal.choices().gear.contains("band"));
    EXPECT_FALSE(day.personal.choices().gear.contains("tights"));
    EXPECT_FALSE(chip("Old tights").isChecked());
    chip("Resistance band").click();
    EXPECT_TRUE(chip("Resistance band").isChecked()) << "one of them is always chosen";
}

TEST_F(ChoicesDeskTest, WhatIsNotThereIsReplacedInTheNextSession)
{
    EXPECT_THAT(morning(), Contains("thoracic-extension"));
    chip("Lying on the floor").click();
    EXPECT_THAT(morning(), Not(Contains("thoracic-extension")));
    EXPECT_THAT(morning(), Contains("scapular-wall-slide"));
    chip("Lying on the floor").click();
    EXPECT_THAT(morning(), Contains("thoracic-extension"));
}

TEST_F(ChoicesDeskTest, NothingAtAllIsAnAnswerToo)
{
    for (const char *const thing :
         {"Tennis ball", "Pull-up bar", "A free wall", "Doorway", "Folded towel"})
        chip(thing).click();
    for (Chip *one : window->findChildren<Chip *>())
        if (one->text() == "None")
            one->click();
    EXPECT_EQ(day.personal.choices().gear, core::Gear{std::string(core::kNoGear)});
    EXPECT_FALSE(chip("A free wall").isChecked());
}

TEST_F(ChoicesDeskTest, AnExerciseThatIsLeftOutCanBeTakenInAgain)
{
    auto choices = day.personal.choices();
    choices.leftOut = {"thoracic-extension"};
    (void)day.personal.save(choices);
    desk.refresh();
    EXPECT_THAT(morning(), Not(Contains("thoracic-extension")));
    chip("Roller extensions").click();
    EXPECT_TRUE(day.personal.choices().leftOut.empty());
    EXPECT_THAT(morning(), Contains("thoracic-extension"));
}

TEST_F(ChoicesDeskTest, AMassageMovesStrengthToTheNextDay)
{
    day.clock.sleep(std::chrono::hours{10});
    day.service.handle(core::WokeUp{});
    desk.refresh();
    chip("Had one today").click();
    EXPECT_THAT(day.service.state().massages, Contains(day.service.status().day));
    EXPECT_TRUE(chip("Had one today").isChecked());
    EXPECT_TRUE(day.logged().empty()) << "it never counts as exercise";
}

TEST_F(ChoicesDeskTest, FromDay90TheRhythmCanBeChosen)
{
    EXPECT_THROW((void)chip("Every 2 hours"), std::runtime_error);
    const core::Decision first{
        .occurrence = {day.service.status().day - std::chrono::days{89}, core::Slot::Morning, 1},
        .what = core::What::Done};
    (void)day.store.commit("{}", std::vector{first}, {});
    desk.refresh();
    const QSignalSpy changed(&desk, &ChoicesDesk::changed);
    chip("Every 3 hours").click();
    chip("Every 2 hours").click();
    EXPECT_EQ(core::maintenance(day.personal.answers()), std::chrono::minutes{120});
    EXPECT_EQ(changed.count(), 2);
    chip("As before").click();
    EXPECT_EQ(core::maintenance(day.personal.answers()), std::nullopt);
}

} // namespace
} // namespace unhunch
