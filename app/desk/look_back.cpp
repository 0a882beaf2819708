#include "app/desk/look_back.h"

#include "core/progress/steady_weeks.h"
#include "core/progress/week_plan.h"

#include <algorithm>

namespace unhunch {

namespace {

using std::chrono::days;

constexpr days kLastOfWeek{6};
constexpr days kLastOfJourney{core::kJourneyDays - 1};

} // namespace

LookBack::LookBack(Parts parts, MainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_trend(new TrendPage(parts.themes))
    , m_journey(new JourneyPage(parts.themes))
    , m_ladders(new LaddersPage(parts.themes))
{
    window.addPage(Icon::Trend, tr("Trend"), m_trend);
    window.addPage(Icon::Journey, tr("Journey"), m_journey);
    window.addPage(Icon::Ladder, tr("Ladders"), m_ladders);
    connect(&window, &MainWindow::pageShown, this, &LookBack::show);
    connect(m_trend, &TrendPage::weekRequested, this, &LookBack::weekRequested);
    connect(&m_parts.service, &ReminderService::decided, this, [this] { m_isStale = true; });
    connect(&m_parts.service, &ReminderService::changed, this, &LookBack::refresh);
}

void LookBack::show(QWidget *page)
{
    m_shown = page;
    m_isStale = true;
    refresh();
}

void LookBack::refresh()
{
    const core::LogicalDay today = m_parts.service.status().day;
    if (!m_isStale && m_day == today)
        return;
    m_day = today;
    m_isStale = false;
    if (m_shown == m_trend)
        m_trend->setView(presentTrend(trend(), QLocale()));
    else if (m_shown == m_journey)
        m_journey->setView(presentJourney(journey(), QLocale()));
    else if (m_shown == m_ladders)
        m_ladders->setView(presentLadders(climbs(), QLocale()));
}

void LookBack::readAgain()
{
    m_isStale = true;
    refresh();
}

SummaryView LookBack::summary() const
{
    return presentSummary(trend(), climbs(), QLocale());
}

core::Trend LookBack::trend() const
{
    const core::Rules &rules = m_parts.service.rules();
    const core::Status status = m_parts.service.status();
    const auto week = core::startOfWeek(status.day, rules.weekStart);
    const auto first = core::firstOfTrend(week);
    const auto last = week + kLastOfWeek;
    return core::trendOf(week, m_parts.sessions.between(first, last),
                         m_parts.reminders.decisionsBetween(first, last), core::todayOf(status),
                         core::weekPlan(rules), m_parts.reminders.firstDay());
}

core::NinetyDays LookBack::journey() const
{
    const core::Status status = m_parts.service.status();
    const auto first = m_parts.reminders.firstDay().value_or(status.day);
    const auto last = first + kLastOfJourney;
    const core::Rules &rules = m_parts.service.rules();
    const auto from = core::startOfWeek(first, rules.weekStart);
    const auto sessions = m_parts.sessions.between(from, last);
    const auto decisions = m_parts.reminders.decisionsBetween(from, last);
    const auto steadiness = core::steadinessOf(first, std::min(status.day, last), rules.weekStart,
                                               m_parts.plan.catalogue().plan, sessions, decisions);
    return core::ninetyDaysOf(first, sessions, decisions, core::todayOf(status),
                              core::weekPlan(rules), steadiness.steady);
}

std::vector<core::Climb> LookBack::climbs() const
{
    return core::climbsOf(m_parts.plan.catalogue(), m_parts.personal.choices.choices().levels,
                          m_parts.personal.progress.levelChanges());
}

} // namespace unhunch
