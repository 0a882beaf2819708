#include "app/presentation/journey_words.h"

#include "app/presentation/exercise_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

using core::Question;
using core::Reply;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

/// A day of the journey (S54, S65-S68): its question and its three tones.
struct Day {
    const char *id;
    const char *question;
    const char *better;
    const char *same;
    const char *worse;
};

constexpr std::array kDays{
    Day{"week-1",
        QT_TRANSLATE_NOOP("Journey", "One week. How does your back feel when you start the day?"),
        QT_TRANSLATE_NOOP("Journey",
                          "Good to hear. Often and light stays the way: little every day."),
        QT_TRANSLATE_NOOP("Journey",
                          "That is usual after a week. Often and light counts for more than hard."),
        QT_TRANSLATE_NOOP("Journey", "Thank you for saying so. Make it easier, in any session. F1 "
                                     "there tells when not to exercise.")},
    Day{"three-weeks",
        QT_TRANSLATE_NOOP("Journey",
                          "%1 of 3 steady weeks. How is your upper back, compared with the start?"),
        QT_TRANSLATE_NOOP("Journey", "Good to hear. Three steady weeks are a habit that carries."),
        QT_TRANSLATE_NOOP("Journey", "Backs take their own time. What you have built stays."),
        QT_TRANSLATE_NOOP("Journey", "Thank you for saying so. Lighter levels are fine, and if it "
                                     "goes on, ask a professional.")},
    Day{"month-1",
        QT_TRANSLATE_NOOP(
            "Journey", "One month. How well could you sit for two hours without a stabbing pain?"),
        QT_TRANSLATE_NOOP("Journey", "Good to hear. Slow breaths keep the shoulders low as well."),
        QT_TRANSLATE_NOOP("Journey",
                          "Try slow breaths while you sit: shoulders follow the breath."),
        QT_TRANSLATE_NOOP("Journey", "Thank you for saying so. Shorter sitting and lighter levels "
                                     "are fine. If it goes on, ask a professional.")},
    Day{"month-2", QT_TRANSLATE_NOOP("Journey", "Two months. How is reaching up over your head?"),
        QT_TRANSLATE_NOOP("Journey", "Good to hear. That is what the wall slides are for."),
        QT_TRANSLATE_NOOP(
            "Journey",
            "A standstill now is normal. Something new may help; you will be offered it."),
        QT_TRANSLATE_NOOP("Journey", "Thank you for saying so. You can leave out what goes "
                                     "overhead, on the page Your plan.")},
    Day{"month-3", QT_TRANSLATE_NOOP("Journey", "Three months. How were your mornings this week?"),
        QT_TRANSLATE_NOOP("Journey", "Good to hear. A little of it goes on: that keeps it so."),
        QT_TRANSLATE_NOOP(
            "Journey",
            "Thank you for three months. A little of it goes on: that keeps what you have."),
        QT_TRANSLATE_NOOP(
            "Journey",
            "Thank you for saying so. Go on lightly, and ask a professional what else may help.")},
};

const Day *dayOf(const std::string &id)
{
    const auto found = std::ranges::find(kDays, std::string_view{id},
                                         [](const Day &day) { return std::string_view{day.id}; });
    return found == kDays.end() ? nullptr : &*found;
}

std::vector<Choice> threeTones()
{
    return {{Reply::Better, Words::tr("Better"), {}},
            {Reply::Same, Words::tr("The same"), {}},
            {Reply::Worse, Words::tr("Worse"), {}}};
}

QString offerText(const std::string &offer)
{
    if (offer == core::kBreathingStretches)
        return Words::tr(
            "Two weeks the same? Stretches led by your breath may bring something new.");
    return Words::tr("Two weeks the same? A new exercise may bring something new: %1.")
        .arg(exerciseName(offer));
}

QString toneOf(const Day &day, Reply reply)
{
    if (reply == Reply::Better)
        return Words::tr(day.better);
    return reply == Reply::Worse ? Words::tr(day.worse) : Words::tr(day.same);
}

QString weeklyTone(Reply reply)
{
    if (reply == Reply::Better)
        return Words::tr("Good to hear. On we go.");
    if (reply == Reply::Worse)
        return Words::tr("Thank you for saying so. Make it easier, in any session. F1 there tells "
                         "when not to exercise.");
    return Words::tr("Thank you. A standstill is normal on the way.");
}

QString maintenanceTone(const core::Answer &answer)
{
    if (answer.reply != Reply::Yes)
        return Words::tr("All stays as it is.");
    const auto every = core::maintenance({&answer, 1}).value_or(std::chrono::minutes{});
    return Words::tr("From now on: strength three times a week, a desk reset every %1 minutes.")
        .arg(every.count());
}

} // namespace

QStringList QuestionView::actions() const
{
    QStringList words;
    for (const Choice &one : choices)
        words << one.words;
    return words;
}

QuestionView presentQuestion(const core::Asked &asked, int steadyWeeks)
{
    switch (asked.question) {
    case Question::HowIsItGoing:
        return {Words::tr("How is it going, compared with last week?"), threeTones()};
    case Question::Milestone: {
        const Day *const day = dayOf(asked.about);
        QString text = day != nullptr ? Words::tr(day->question) : QString();
        if (text.contains(u"%1"))
            text = text.arg(std::min(steadyWeeks, 3));
        return {text, threeTones()};
    }
    case Question::Offer:
        return {
            offerText(asked.about),
            {{Reply::Yes, Words::tr("Try it"), {}}, {Reply::No, Words::tr("No, thank you"), {}}}};
    case Question::Maintenance:
        return {Words::tr("Three months are done. Go on more lightly, with a desk reset every…"),
                {{Reply::Yes, Words::tr("2 hours"), "120"},
                 {Reply::Yes, Words::tr("3 hours"), "180"},
                 {Reply::No, Words::tr("Leave it as it is"), {}}}};
    }
    return {};
}

QString presentReply(const core::Answer &answer)
{
    switch (answer.question) {
    case Question::HowIsItGoing:
        return weeklyTone(answer.reply);
    case Question::Milestone:
        if (const Day *const day = dayOf(answer.about))
            return toneOf(*day, answer.reply);
        return weeklyTone(answer.reply);
    case Question::Offer:
        return answer.reply == Reply::Yes
                   ? Words::tr("%1: from now on in your plan.").arg(offerName(answer.about))
                   : Words::tr("All stays as it is. You find it among the exercises.");
    case Question::Maintenance:
        return maintenanceTone(answer);
    }
    return {};
}

QString offerName(const std::string &offer)
{
    return offer == core::kBreathingStretches ? Words::tr("Stretches led by the breath")
                                              : exerciseName(offer);
}

} // namespace unhunch
