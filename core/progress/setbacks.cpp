#include "core/progress/care.h"
#include "core/progress/level_book.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::core {

namespace {

using std::chrono::days;

constexpr days kWeek{7};
constexpr double kEndedEarly = 0.7;
constexpr days kStartsAnew{21};
constexpr std::array kAway{std::pair{days{7}, 2}, std::pair{days{3}, 1}}; // days, levels down

bool wasAnswered(LogicalDay about, std::span<const LevelChange> changes)
{
    return std::ranges::any_of(
        changes, [about](const LevelChange &one) { return isFelt(one) && one.about == about; });
}

bool wasDoneOn(LogicalDay day, const Exercise &exercise, std::span<const LoggedSession> log)
{
    return std::ranges::any_of(log, [&](const LoggedSession &one) {
        return one.session.occurrence.day == day
               && std::ranges::find(one.steps, exercise.id, &StepEntry::exercise)
                      != one.steps.end();
    });
}

void answerWorse(LevelBook &book, LogicalDay about, bool twice)
{
    for (const Exercise &exercise : book.known().catalogue.exercises) {
        if (book.isDecided(exercise))
            continue;
        if (twice && isHeavy(exercise))
            book.change(exercise, 1, LevelReason::WorseTwice, 0, about);
        else if (wasDoneOn(about, exercise, book.known().log))
            book.change(exercise, book.level(exercise) - 1, LevelReason::WorseAfter, 0, about);
    }
}

void afterWorse(LevelBook &book)
{
    const Progress &known = book.known();
    const auto isWorse = [&](const CheckIn &one) {
        return one.compared == NextDay::Worse && one.about >= known.today - kWeek;
    };
    const bool twice = std::ranges::count_if(known.checkIns, isWorse) >= 2;
    for (const CheckIn &one : known.checkIns)
        if (isWorse(one) && !wasAnswered(one.about, known.changes))
            answerWorse(book, one.about, twice);
}

void afterShortHangs(LevelBook &book)
{
    for (const Exercise &exercise : book.known().catalogue.exercises) {
        if (exercise.kind != ExerciseKind::Decompression || !book.mayMove(exercise)
            || book.level(exercise) == 1)
            continue;
        const auto hangs = book.exposuresAtLevel(exercise);
        if (hangs.size() >= 2 && std::ranges::all_of(lastTwo(hangs), [](const Exposure &one) {
                return one.share < kEndedEarly;
            }))
            book.change(exercise, book.level(exercise) - 1, LevelReason::ShortHangs);
    }
}

std::optional<LogicalDay> lastDayHere(std::span<const LoggedSession> log)
{
    const auto didSomething = [](const LoggedSession &one) {
        return std::ranges::any_of(
            one.steps, [](const StepEntry &step) { return step.outcome != StepOutcome::Skipped; });
    };
    const auto last = std::find_if(log.rbegin(), log.rend(), didSomething);
    return last == log.rend() ? std::nullopt : std::optional{last->session.occurrence.day};
}

int goneDownSince(LogicalDay day, std::string_view exercise, std::span<const LevelChange> changes)
{
    int levels = 0;
    for (const LevelChange &one : changes)
        if (one.exercise == exercise && one.day > day && one.reason == LevelReason::DaysAway)
            levels += one.from - one.to;
    return levels;
}

int levelsFor(days away)
{
    const auto found =
        std::ranges::find_if(kAway, [away](const auto &one) { return away >= one.first; });
    return found == kAway.end() ? 0 : found->second;
}

void afterDaysAway(LevelBook &book)
{
    const Progress &known = book.known();
    const auto here = lastDayHere(known.log);
    if (!here)
        return;
    const days away = known.today - *here - days{1};
    for (const Exercise &exercise : known.catalogue.exercises) {
        const int level = book.level(exercise);
        int down = 0;
        if (away >= kStartsAnew)
            down = level - 1;
        else if (isHeavy(exercise))
            down = levelsFor(away) - goneDownSince(*here, exercise.id, known.changes);
        if (down > 0 && level > 1 && book.mayMove(exercise))
            book.change(exercise, level - down, LevelReason::DaysAway,
                        static_cast<int>(away.count()));
    }
}

} // namespace

void decideSetbacks(LevelBook &book)
{
    afterWorse(book);
    afterShortHangs(book);
    afterDaysAway(book);
}

} // namespace unhunch::core
