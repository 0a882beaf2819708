#include "app/desk/progress_desk.h"

#include "app/presentation/level_news.h"
#include "core/progress/progression.h"

namespace unhunch {

namespace {

using std::chrono::days;

constexpr days kWeek{7};
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

} // namespace

ProgressDesk::ProgressDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.service, &ReminderService::changed, this, &ProgressDesk::catchUp);
    connect(&m_parts.service, &ReminderService::decided, this,
            [this](const core::Decision &decision) {
                if (core::isEnd(decision.what))
                    tellNews();
            });
    connect(&m_parts.notices, &NoticeDesk::newsAnswered, this, &ProgressDesk::signsWereChecked);
}

core::Care ProgressDesk::care() const
{
    const core::LogicalDay today = m_parts.service.status().day;
    return core::careOn(
        today, m_parts.catalogue.plan, m_parts.log.between(today - kRemembered, today),
        m_parts.checkIns.checkIns(today - kRemembered, today), m_parts.progress.signsCheckedAt());
}

void ProgressDesk::catchUp()
{
    const core::LogicalDay today = m_parts.service.status().day;
    if (m_decided == today)
        return;
    m_decided = today;
    decide(today);
    tellNews();
}

// A stop sign goes before all else.
void ProgressDesk::tellNews()
{
    using enum NoticeView::Kind;
    std::optional<NoticeView> news;
    if (care().needsChecking)
        news = {Caution, tr("Strength and hanging rest until your stop sign was looked at."),
                tr("It was")};
    else if (!m_news.isEmpty())
        news = {News, m_news, {}};
    m_parts.notices.setNews(news);
}

void ProgressDesk::decide(core::LogicalDay today)
{
    const core::LogicalDay yesterday = today - days{1};
    auto log = m_parts.log.between(today - kRemembered, yesterday);
    if (log.empty())
        log = m_parts.log.between(today - kLongAgo, today - kRemembered);
    const auto changes = m_parts.progress.levelChanges();
    const auto [due, done] = countOf(m_parts.reminders.decisionsBetween(today - kWeek, yesterday));
    const auto decided = core::decideLevels(
        {m_parts.catalogue, log, m_parts.checkIns.checkIns(today - kRemembered, yesterday), changes,
         m_parts.choices.choices().levels, m_parts.reminders.firstDay().value_or(today), today, due,
         done});
    keep(m_parts.progress.apply(decided));
    m_news = levelNews(decided, QLocale());
}

void ProgressDesk::signsWereChecked()
{
    keep(m_parts.progress.saveSignsChecked(m_parts.clock.now().utc));
    tellNews();
}

void ProgressDesk::keep(const core::Result<core::Success> &kept)
{
    if (!kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
}

} // namespace unhunch
