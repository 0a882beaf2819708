#include "sample_week.h"

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using core::Reason;
using core::Slot;
using core::WeekStory;
using core::What;

// Times of day are UTC; the zone of the samples is two hours ahead.

void reset(WeekStory &story, int day, int n, std::chrono::minutes at)
{
    story.session(key(Slot::DeskReset, day, n), at, 135s)
        .step(std::string{core::kWallSlide}, 12, 60s)
        .breathing(5, 50s)
        .ended(key(Slot::DeskReset, day, n), What::Done, at + 3min, Reason::User);
}

void slot(WeekStory &story, Slot which, int day, std::chrono::minutes at,
          std::chrono::seconds length)
{
    story.session(key(which, day), at, length).ended(key(which, day), What::Done, at + 5min);
}

void monday(WeekStory &story)
{
    slot(story, Slot::Morning, 0, 5h + 42min, 274s);
    reset(story, 0, 1, 8h + 30min);
    reset(story, 0, 2, 10h);
    story.ended(key(Slot::DeskReset, 0, 3), What::Natural, 11h + 40min, Reason::Absence);
    reset(story, 0, 4, 13h);
    slot(story, Slot::AfterWork, 0, 15h + 40min, 791s);
    slot(story, Slot::Bedtime, 0, 19h + 30min, 470s);
}

void tuesday(WeekStory &story)
{
    slot(story, Slot::Morning, 1, 5h + 50min, 250s);
    reset(story, 1, 1, 8h + 30min);
    story.ended(key(Slot::DeskReset, 1, 2), What::Skipped, 10h + 10min, Reason::Meeting);
    reset(story, 1, 3, 12h);
    slot(story, Slot::Bedtime, 1, 19h + 35min, 440s);
}

void wednesday(WeekStory &story)
{
    story.ended(key(Slot::Morning, 2), What::SelfReported, 6h);
    story.ended(key(Slot::DeskReset, 2, 1), What::Natural, 8h + 20min, Reason::Absence);
    reset(story, 2, 2, 10h);
    story.ended(key(Slot::DeskReset, 2, 3), What::Natural, 12h, Reason::Absence)
        .ended(key(Slot::DeskReset, 2, 4), What::Expired, 15h + 30min, Reason::OutsideHours);
    slot(story, Slot::AfterWork, 2, 15h + 40min, 780s);
    story.step("band-pull-apart", 12, 60s);
    story.sessions.back().session.effort = core::Effort::AboutRight;
    story.session(key(Slot::Bedtime, 2), 19h + 30min, 205s, core::SessionOutcome::PartDone)
        .ended(key(Slot::Bedtime, 2), What::PartDone, 19h + 35min);
}

void thursday(WeekStory &story)
{
    story.ended(key(Slot::Morning, 3), What::Expired, 9h, Reason::WindowClosed);
    reset(story, 3, 1, 9h);
    story.ended(key(Slot::DeskReset, 3, 2), What::Skipped, 11h, Reason::InFlow)
        .ended(key(Slot::DeskReset, 3, 3), What::Natural, 13h, Reason::Absence)
        .ended(key(Slot::Bedtime, 3), What::Skipped, 19h + 30min, Reason::NotNow);
}

void friday(WeekStory &story)
{
    slot(story, Slot::Morning, 4, 5h + 42min, 230s);
    reset(story, 4, 1, 8h + 34min);
    story.ended(key(Slot::DeskReset, 4, 2), What::Natural, 10h + 5min, Reason::Absence);
    reset(story, 4, 3, 11h + 40min);
    story.today.toCome = {Slot::DeskReset, Slot::AfterWork, Slot::Bedtime};
}

} // namespace

WeekStory fullWeek()
{
    WeekStory story;
    monday(story);
    tuesday(story);
    wednesday(story);
    thursday(story);
    friday(story);
    return story;
}

WeekStory crowdedWeek()
{
    WeekStory story = fullWeek();
    for (int n = 10; n < 14; ++n)
        reset(story, 0, n, 15h + n * 10min);
    return story;
}

WeekStory firstWeek()
{
    WeekStory story;
    story.today = {.day = kSampleMonday,
                   .toCome = {Slot::DeskReset, Slot::AfterWork, Slot::Bedtime}};
    return story;
}

WeekView presented(const WeekStory &story, std::optional<core::LogicalDay> since,
                   std::optional<core::UtcTime> nextReset)
{
    static const FixedZone zone{2h};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return presentWeek(story.week(),
                       {.zone = zone, .locale = locale, .since = since, .nextReset = nextReset});
}

} // namespace unhunch
