#include "app/desk/journey_desk.h"

#include "app/presentation/journey_words.h"
#include "core/progress/steady_weeks.h"

#include <algorithm>

namespace unhunch {

namespace {

using std::chrono::days;

constexpr days kLookedBack{13 * 7};

} // namespace

JourneyDesk::JourneyDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.service, &ReminderService::changed, this, &JourneyDesk::catchUp);
}

void JourneyDesk::catchUp()
{
    const core::LogicalDay today = m_parts.service.status().day;
    if (m_lookedOn == today)
        return;
    m_lookedOn = today;
    const core::LogicalDay firstDay = m_parts.reminders.firstDay().value_or(today);
    const int weeks = steadyWeeks(firstDay, today);
    const auto answers = m_parts.answers.answers();
    const auto possible = offers();
    const auto asked = core::questionOn(
        {m_parts.plan.catalogue().plan, firstDay, today, weeks, answers, possible});
    if (asked)
        ask(*asked, weeks);
    else
        m_parts.notices.setNews(NewsRank::Question, {});
}

void JourneyDesk::ask(const core::Asked &asked, int steadyWeeks)
{
    const QuestionView view = presentQuestion(asked, steadyWeeks);
    m_parts.notices.setNews(
        NewsRank::Question,
        News{{NoticeView::Kind::News, view.text, view.actions()}, [=, this](int which) {
                 const Choice &choice = view.choices.at(static_cast<std::size_t>(which));
                 take({m_parts.service.status().day, asked.question,
                       choice.about.empty() ? asked.about : choice.about, choice.reply});
             }});
}

void JourneyDesk::take(const core::Answer &answer)
{
    if (const auto kept = m_parts.answers.save(answer); !kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
    m_parts.notices.setNews(NewsRank::Question,
                            News{{NoticeView::Kind::News, presentReply(answer), {}}, {}});
    Q_EMIT answered();
}

int JourneyDesk::steadyWeeks(core::LogicalDay firstDay, core::LogicalDay today) const
{
    const core::LogicalDay first = std::max(firstDay, today - kLookedBack);
    const auto weekStart = m_parts.service.rules().weekStart;
    const core::LogicalDay from = core::startOfWeek(first, weekStart);
    return core::steadinessOf(first, today, weekStart, m_parts.plan.catalogue().plan,
                              m_parts.log.between(from, today),
                              m_parts.reminders.decisionsBetween(from, today))
        .steady;
}

std::vector<std::string> JourneyDesk::offers() const
{
    std::vector<std::string> possible;
    for (const std::string_view offer : core::kOffers)
        if (offer == core::kBreathingStretches || m_parts.plan.isPossible(std::string(offer)))
            possible.emplace_back(offer);
    return possible;
}

} // namespace unhunch
