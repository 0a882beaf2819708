#include "core/progress/questions.h"

#include <algorithm>
#include <charconv>

namespace unhunch::core {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr days kWeek{7};
constexpr days kMonth{30};
constexpr int kMaintenanceFrom = 90;
constexpr int kSteadyWeeksToAPlateau = 3;

const Answer *lastTo(Question question, std::span<const Answer> answers)
{
    const auto last = std::find_if(answers.rbegin(), answers.rend(), [question](const Answer &one) {
        return one.question == question;
    });
    return last == answers.rend() ? nullptr : &*last;
}

bool wasAsked(const Asked &asked, std::span<const Answer> answers)
{
    return std::ranges::any_of(answers, [&asked](const Answer &one) {
        return one.question == asked.question && one.about == asked.about;
    });
}

/// Of those that are due the last: who comes back after a while is not asked about each.
std::optional<Asked> milestoneOf(const Journey &journey)
{
    const int day = dayOfPlan(journey.firstDay, journey.today);
    std::optional<Asked> due;
    for (const Milestone &one : journey.plan.milestones)
        if (day >= one.day && journey.steadyWeeks >= one.consistentWeeks)
            due = Asked{Question::Milestone, one.id};
    return due && !wasAsked(*due, journey.answers) ? due : std::nullopt;
}

bool isOver(days length, const Answer *since, LogicalDay today)
{
    return since == nullptr || today >= since->day + length;
}

std::optional<Asked> maintenanceOf(const Journey &journey)
{
    const bool isTime =
        dayOfPlan(journey.firstDay, journey.today) >= kMaintenanceFrom
        && !maintenance(journey.answers)
        && isOver(kMonth, lastTo(Question::Maintenance, journey.answers), journey.today);
    return isTime ? std::optional{Asked{Question::Maintenance, {}}} : std::nullopt;
}

/// How it went the last two times it was asked: the same.
bool isAtAPlateau(const Journey &journey)
{
    if (journey.steadyWeeks < kSteadyWeeksToAPlateau)
        return false;
    int times = 0;
    for (auto one = journey.answers.rbegin(); one != journey.answers.rend() && times < 2; ++one) {
        if (one->question != Question::HowIsItGoing)
            continue;
        if (one->reply != Reply::Same)
            return false;
        ++times;
    }
    return times == 2;
}

std::optional<Asked> offerOf(const Journey &journey)
{
    if (!isAtAPlateau(journey)
        || !isOver(kWeek, lastTo(Question::Offer, journey.answers), journey.today))
        return std::nullopt;
    for (const std::string &one : journey.offers)
        if (const Asked offer{Question::Offer, one}; !wasAsked(offer, journey.answers))
            return offer;
    return std::nullopt;
}

/// A day of the journey asks the same thing, so the week after one is quiet.
std::optional<Asked> weeklyOf(const Journey &journey)
{
    const days pause = maintenance(journey.answers) ? kMonth : kWeek;
    const bool isTime =
        journey.today >= journey.firstDay + kWeek
        && isOver(pause, lastTo(Question::HowIsItGoing, journey.answers), journey.today)
        && isOver(kWeek, lastTo(Question::Milestone, journey.answers), journey.today);
    return isTime ? std::optional{Asked{Question::HowIsItGoing, {}}} : std::nullopt;
}

/// One question a day is enough.
bool wasAskedToday(const Journey &journey)
{
    return !journey.answers.empty() && journey.answers.back().day == journey.today;
}

} // namespace

int dayOfPlan(LogicalDay firstDay, LogicalDay today)
{
    return static_cast<int>((today - firstDay).count()) + 1;
}

std::optional<Asked> questionOn(const Journey &journey)
{
    if (wasAskedToday(journey))
        return std::nullopt;
    for (const auto &ask : {milestoneOf, maintenanceOf, offerOf, weeklyOf})
        if (auto asked = ask(journey))
            return asked;
    return std::nullopt;
}

std::vector<std::string> accepted(std::span<const Answer> answers)
{
    std::vector<std::string> offers;
    for (const Answer &one : answers) {
        if (one.question != Question::Offer)
            continue;
        std::erase(offers, one.about);
        if (one.reply == Reply::Yes)
            offers.push_back(one.about);
    }
    return offers;
}

std::optional<minutes> maintenance(std::span<const Answer> answers)
{
    const Answer *const last = lastTo(Question::Maintenance, answers);
    if (last == nullptr || last->reply != Reply::Yes)
        return std::nullopt;
    int count = 0;
    std::from_chars(last->about.data(), last->about.data() + last->about.size(), count);
    return minutes{std::clamp(count, 90, 180)};
}

} // namespace unhunch::core
