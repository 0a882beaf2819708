#include "sample_quarter.h"

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using core::LevelReason;
using core::OccurrenceKey;
using core::Slot;
using core::WeekStory;
using core::What;
using std::chrono::days;

// Times of day are UTC.

void reset(WeekStory &story, core::LogicalDay day, int n, std::chrono::minutes at)
{
    const OccurrenceKey key{.day = day, .slot = Slot::DeskReset, .n = n};
    story.session(key, at, 135s)
        .step(std::string{core::kWallSlide}, 12, 60s)
        .breathing(5, 50s)
        .ended(key, What::Done, at + 3min, core::Reason::User);
    story.decisions.back().seated = 92min;
}

void sitOn(WeekStory &story, core::LogicalDay day, std::chrono::minutes at)
{
    story.ended({.day = day, .slot = Slot::DeskReset, .n = 9}, What::Natural, at,
                core::Reason::Absence);
    story.decisions.back().seated = 130min;
}

void hang(WeekStory &story, std::chrono::seconds held)
{
    story.step("dead-hang", 0, held);
    core::StepEntry &step = story.sessions.back().steps.back();
    step.target = step.actual = {.sets = 2, .held = 2 * held};
}

void slot(WeekStory &story, Slot which, core::LogicalDay day, std::chrono::minutes at,
          std::chrono::seconds length)
{
    const OccurrenceKey key{.day = day, .slot = which, .n = 1};
    story.session(key, at, length).ended(key, What::Done, at + 5min);
}

/// A day of which so much was done: the number decides what.
void live(WeekStory &story, core::LogicalDay day, int number)
{
    constexpr int kFreeEvery = 6;
    constexpr int kLongEvery = 4;
    const unsigned weekday = std::chrono::weekday{day}.c_encoding();
    const bool works = weekday >= 1 && weekday <= 5;
    if (number % kFreeEvery != 3)
        slot(story, Slot::Morning, day, 5h + 40min, 150s + number * 2s);
    if (works)
        reset(story, day, 1, 8h + 30min);
    if (works && number % 3 != 0)
        reset(story, day, 2, 10h + 5min);
    if (works && number % kLongEvery == 1)
        sitOn(story, day, 13h + 30min);
    if (weekday % 2 == 1 && works && number % 8 != 2)
        slot(story, Slot::AfterWork, day, 15h + 40min, 300s + number * 6s);
    if (number % kFreeEvery == 1) {
        slot(story, Slot::Bedtime, day, 19h + 30min, 240s + number * 3s);
        hang(story, 10s + number / 14 * 5s);
    }
}

} // namespace

WeekStory sampleDays(int days)
{
    WeekStory story;
    for (int number = 1; number < days; ++number)
        live(story, WeekStory::kFriday - std::chrono::days{days - number}, number);
    slot(story, Slot::Morning, WeekStory::kFriday, 5h + 42min, 230s);
    reset(story, WeekStory::kFriday, 1, 8h + 34min);
    story.today.toCome = {Slot::DeskReset, Slot::AfterWork, Slot::Bedtime};
    return story;
}

std::vector<core::LevelChange> sampleClimbs()
{
    const core::LogicalDay friday = WeekStory::kFriday;
    const auto change = [&](int ago, const char *exercise, int from, int to, LevelReason reason,
                            int count = 0) {
        return core::LevelChange{.day = friday - days{ago},
                                 .exercise = exercise,
                                 .from = from,
                                 .to = to,
                                 .reason = reason,
                                 .count = count,
                                 .about = friday - days{ago}};
    };
    using enum LevelReason;
    return {change(30, "scapular-wall-slide", 1, 2, GoodSessions, 3),
            change(27, "dead-hang", 1, 2, GoodSessions, 3),
            change(23, "scapular-wall-slide", 2, 3, GoodSessions, 4),
            change(20, "band-pull-apart", 1, 2, GoodSessions, 2),
            change(16, "dead-hang", 2, 3, GoodSessions, 3),
            change(12, "childs-pose-reach", 1, 2, GoodSessions, 3),
            change(9, "dead-hang", 3, 4, GoodSessions, 3),
            change(5, "band-pull-apart", 2, 3, GoodSessions, 2),
            change(4, "dead-hang", 4, 3, ShortHangs, 2),
            change(2, "thoracic-foam-roll", 1, 3, ByUser)};
}

} // namespace unhunch
