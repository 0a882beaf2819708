#include "app/desk/first_run_desk.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/exercise_name.h"
#include "app/presentation/first_run_view.h"
#include "app/widgets/session/stage_view.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int kSafety = 2;
constexpr int kTry = core::kFirstRunSteps - 1;
constexpr const char *kFigure = "scapular-wall-slide"; ///< on the first step

} // namespace

FirstRunDesk::FirstRunDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_state(m_parts.file.load())
{
    connect(&m_parts.settings, &SettingsDesk::firstRunRequested, this, [this] {
        m_state.step = 0;
        open();
    });
    connect(&m_parts.sessions, &SessionDesk::leading, this, [this] { m_tried = m_trying; });
    connect(&m_parts.sessions, &SessionDesk::runningChanged, this, &FirstRunDesk::afterTry);
}

void FirstRunDesk::begin(bool isNew)
{
    const bool reminding = m_parts.service.state().holds.firstRunFinished;
    const bool begun = m_parts.file.exists();
    if (!reminding && !m_state.finished && (begun || isNew)) {
        open();
        return;
    }
    letRemindersBegin();
    if (begun && !m_state.finished)
        offerToGoOn();
}

void FirstRunDesk::open()
{
    if (!m_window)
        make();
    keep();
    refresh();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void FirstRunDesk::make()
{
    m_window = new FirstRunWindow(m_parts.themes, [this](QWidget *parent) {
        auto *const stage = new StageView(m_parts.themes.theme().figure, parent);
        stage->setScene({.poses = m_parts.plan.posesOf(kFigure),
                         .moment = {.motion = core::FigureMotion::Hold, .progress = 1},
                         .inset = false,
                         .fullFigure = true,
                         .still = true});
        stage->setDescription(exerciseName(kFigure), {});
        return stage;
    });
    auto *const window = m_window.data();
    connect(window, &FirstRunWindow::nextRequested, this, &FirstRunDesk::next);
    connect(window, &FirstRunWindow::backRequested, this, [this] { goTo(m_state.step - 1); });
    connect(window, &FirstRunWindow::skipRequested, this, [this] {
        if (m_state.step == kTry)
            finish();
        else
            goTo(m_state.step + 1);
    });
    connect(window, &FirstRunWindow::left, this, &FirstRunDesk::leave);
    connect(window, &FirstRunWindow::edited, this, &FirstRunDesk::edit);
    connect(window, &FirstRunWindow::restoreRequested, this, [this](const SettingRowView &row) {
        m_trouble = m_parts.settings.restore(row);
        refresh();
    });
    connect(window, &FirstRunWindow::offerTaken, this, [this] {
        m_parts.settings.moveDay();
        refresh();
    });
    connect(window, &FirstRunWindow::chosen, this,
            [this](const ChoiceRowView &row, const std::string &option, bool on) {
                m_parts.choices.choose(row, option, on);
                refresh();
            });
    connect(window, &FirstRunWindow::ticked, this, [this](const std::string &sign, bool on) {
        if (on)
            m_ticked.insert(sign);
        else
            m_ticked.erase(sign);
        refresh();
    });
}

void FirstRunDesk::edit(const SettingRowView &row, const core::SettingValue &value)
{
    m_trouble = m_parts.settings.edit(row, value);
    refresh();
    if (!m_trouble.isEmpty() && m_window && problemOf(m_parts.settings.settings()).isEmpty())
        m_window->showAgain();
}

void FirstRunDesk::goTo(int step)
{
    m_state.step = std::clamp(step, 0, kTry);
    m_trouble.clear();
    keep();
    refresh();
}

void FirstRunDesk::next()
{
    if (m_state.step == kSafety)
        m_state.safetyReadOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (m_state.step == kTry)
        tryIt();
    else
        goTo(m_state.step + 1);
}

/// The short desk reset: wall slides for a minute, or what stands in for them.
void FirstRunDesk::tryIt()
{
    m_trying = true;
    m_tried = false;
    m_parts.sessions.start(core::Slot::DeskReset, true);
    if (m_parts.sessions.isRunning() && m_window)
        m_window->hide();
    else
        m_trying = false;
}

/// Whoever left it before it began comes back here.
void FirstRunDesk::afterTry()
{
    if (!m_trying || m_parts.sessions.isRunning())
        return;
    m_trying = false;
    if (m_tried)
        finish();
    else
        open();
}

void FirstRunDesk::finish()
{
    m_state = {.step = 0, .finished = true, .safetyReadOn = m_state.safetyReadOn};
    keep();
    m_parts.notices.setNews(NewsRank::FirstSteps, std::nullopt);
    letRemindersBegin();
    if (m_window) {
        m_window->hide();
        m_window->deleteLater(); // it may be telling us
        m_window.clear();
    }
    Q_EMIT over();
}

void FirstRunDesk::leave()
{
    letRemindersBegin();
    offerToGoOn();
}

void FirstRunDesk::offerToGoOn()
{
    if (m_state.finished)
        return;
    m_parts.notices.setNews(
        NewsRank::FirstSteps,
        News{{NoticeView::Kind::News,
              tr("The first steps wait at step %1 of %2. Reminders come as they "
                 "are set now.")
                  .arg(m_state.step + 1)
                  .arg(core::kFirstRunSteps),
              {tr("Go on"), tr("Leave it at that")}},
             [this](int which) {
                 if (which == 0)
                     open();
                 else
                     finish();
             }});
}

void FirstRunDesk::letRemindersBegin()
{
    if (!m_parts.service.state().holds.firstRunFinished)
        m_parts.service.handle(core::FirstRunFinished{});
}

void FirstRunDesk::keep()
{
    if (const auto kept = m_parts.file.save(m_state); !kept)
        m_trouble = tr("Your place here cannot be kept: %1")
                        .arg(QString::fromStdString(kept.error().message));
}

void FirstRunDesk::refresh()
{
    if (m_window)
        m_window->setView(view());
}

FirstRunView FirstRunDesk::view() const
{
    const SettingsFacts settings = m_parts.settings.facts();
    const ChoicesFacts choices = m_parts.choices.facts();
    FirstRunFacts facts{m_state.step, settings, choices};
    facts.day = m_parts.settings.dayUnder(settings.settings.rules);
    facts.ticked = m_ticked;
    facts.hasTray = m_parts.hasTray();
    const auto script =
        m_parts.plan.scriptFor(core::Slot::DeskReset, true, m_parts.service.status().day);
    if (script && !script->steps.empty()) {
        const std::string &exercise = script->steps.front().exercise;
        facts.exercise = exerciseName(exercise);
        if (const auto *found = m_parts.plan.catalogue().exercise(exercise))
            for (const std::string &line : found->words.howTo)
                facts.how << catalogueText(line);
    }
    FirstRunView view = presentFirstRun(facts);
    view.trouble = m_trouble;
    return view;
}

} // namespace unhunch
