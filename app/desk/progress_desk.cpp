#include "app/desk/progress_desk.h"

#include "app/presentation/level_news.h"
#include "core/progress/adapted_rules.h"
#include "core/progress/own_levels.h"
#include "core/progress/progression.h"
#include "core/progress/questions.h"

namespace unhunch {

namespace {

using std::chrono::days;

constexpr days kWeek{7};
constexpr days kFortnight{14};
constexpr days kRemembered{60};
constexpr days kLongAgo{3650};

struct Count {
    int due{0};
    int done{0};
};

Count countOf(std::span<const core::Decision> decisions)
{
    using core::What;
    Count count;
    for (const core::Decision &one : decisions) {
        const bool done =
            one.what == What::Done || one.what == What::PartDone || one.what == What::SelfReported;
        const bool missed = one.what == What::Skipped || one.what == What::Expired;
        count.due += done || missed ? 1 : 0;
        count.done += done ? 1 : 0;
    }
    return count;
}

std::vector<std::string> exercisesOf(std::span<const core::LevelChange> changes)
{
    std::vector<std::string> exercises;
    for (const core::LevelChange &one : changes)
        exercises.push_back(one.exercise);
    return exercises;
}

} // namespace

ProgressDesk::ProgressDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_ownRules(m_parts.service.rules())
{
    connect(&m_parts.service, &ReminderService::changed, this, &ProgressDesk::catchUp);
    connect(&m_parts.service, &ReminderService::decided, this,
            [this](const core::Decision &decision) {
                if (core::isEnd(decision.what))
                    tellNews();
            });
}

core::Care ProgressDesk::care() const
{
    const core::LogicalDay today = m_parts.service.status().day;
    const auto &personal = m_parts.personal;
    const auto checkIns = personal.checkIns.checkIns(today - kFortnight, today);
    core::Felt felt{.checkIns = checkIns,
                    .stopSign = m_parts.log.lastStopSign(),
                    .nightPain = personal.checkIns.lastNightPain(),
                    .checked = personal.progress.signsCheckedAt()};
    if (felt.checked)
        felt.checkedOn = m_parts.service.dayAt(*felt.checked);
    return core::careOn(today, m_parts.catalogue.plan, felt);
}

void ProgressDesk::adaptRules()
{
    m_parts.service.changeRules(core::adaptedRules(
        m_ownRules, care(), core::maintenance(m_parts.personal.answers.answers())));
}

void ProgressDesk::setOwnRules(const core::Rules &rules)
{
    m_ownRules = rules;
    adaptRules();
}

void ProgressDesk::apply(const std::vector<core::LevelChange> &changes)
{
    keep(m_parts.personal.progress.apply(changes));
    tellLevels();
}

void ProgressDesk::catchUp()
{
    const core::LogicalDay today = m_parts.service.status().day;
    if (m_decided == today)
        return;
    m_decided = today;
    decide(today);
    tellNews();
    adaptRules();
}

void ProgressDesk::tellNews()
{
    tellStopSign();
    tellLevels();
}

void ProgressDesk::tellStopSign()
{
    std::optional<News> news;
    if (care().needsChecking)
        news = {{NoticeView::Kind::Caution,
                 tr("Strength and hanging rest until your stop sign was looked at."),
                 {tr("It was")}},
                [this](int) { signsWereChecked(); }};
    m_parts.notices.setNews(NewsRank::StopSign, std::move(news));
}

void ProgressDesk::tellLevels()
{
    const core::LogicalDay today = m_parts.service.status().day;
    const auto changes = m_parts.personal.progress.levelChanges();
    const auto levels = m_parts.personal.choices.choices().levels;
    const auto decided = core::standing(changes, today);
    const auto held = core::heldBack(changes, today);
    std::optional<News> news;
    if (!decided.empty())
        news = {{NoticeView::Kind::News, levelNews(decided, QLocale()), {tr("Undo")}},
                [=, this](int) { apply(core::takenBack(decided, levels, today)); }};
    else if (!held.empty())
        news = {
            {NoticeView::Kind::News, heldBackNews(held, QLocale()), {tr("Let the plan decide")}},
            [=, this](int) { apply(core::letPlanDecide(exercisesOf(held), levels, today)); }};
    m_parts.notices.setNews(NewsRank::Levels, std::move(news));
}

void ProgressDesk::decide(core::LogicalDay today)
{
    const core::LogicalDay yesterday = today - days{1};
    auto log = m_parts.log.between(today - kRemembered, yesterday);
    if (log.empty())
        log = m_parts.log.between(today - kLongAgo, today - kRemembered);
    const auto &personal = m_parts.personal;
    const auto changes = personal.progress.levelChanges();
    const auto [due, done] = countOf(m_parts.reminders.decisionsBetween(today - kWeek, yesterday));
    const auto decided = core::decideLevels(
        {m_parts.catalogue, log, personal.checkIns.checkIns(today - kRemembered, yesterday),
         changes, personal.choices.choices().levels, m_parts.reminders.firstDay().value_or(today),
         today, due, done});
    keep(personal.progress.apply(decided));
}

void ProgressDesk::signsWereChecked()
{
    keep(m_parts.personal.progress.saveSignsChecked(m_parts.clock.now().utc));
    tellNews();
}

void ProgressDesk::keep(const core::Result<core::Success> &kept)
{
    if (!kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
}

} // namespace unhunch
