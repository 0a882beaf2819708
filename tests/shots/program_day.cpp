#include "program_day.h"

#include "app/adapters/catalogue/catalogue_files.h"
#include "core/reminder/state_text.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPointer>

#include <algorithm>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kStep = 10s;
constexpr auto kLongestWait = 10h;
constexpr auto kLull = 6s;

/// So that the engine knows of the past what the history tells of it.
void noteEnd(core::State &state, const core::Decision &decision)
{
    const auto &[day, slot, n] = decision.occurrence;
    const bool done = decision.what == core::What::Done || decision.what == core::What::PartDone
                      || decision.what == core::What::SelfReported;
    const auto known = std::ranges::find_if(
        state.days, [&](const core::SlotDay &one) { return one.day == day && one.slot == slot; });
    core::SlotDay &noted = known == state.days.end() ? state.days.emplace_back() : *known;
    noted = {
        .day = day, .slot = slot, .count = n, .shown = true, .fulfilled = done, .missed = !done};
}

} // namespace

ProgramDay::ProgramDay(ThemeChoice look, core::UtcTime begin, const core::WeekStory &past,
                       const core::Rules &rules, User user)
    : m_catalogue(orThrow(loadBuiltInCatalogue()))
    , m_notifier(QDBusConnection(QStringLiteral("no bus")))
    , service({clock, m_zone, m_store, m_presence}, rules)
    , plan(m_catalogue, m_poses, m_log, core::allIn(m_personal), clock, m_zone)
    , reminders({service, plan, themes, m_notifier, m_cues})
    , sessions({service, plan, themes, m_log, core::allIn(m_personal), m_cues, clock, m_zone})
    , transfer({m_database, nullptr, {}, service})
    , history(
          {service, plan, themes, m_log, m_store, core::allIn(m_personal), clock, m_zone, transfer})
{
    themes.setChoice(look);
    themes.setReducedMotion(true);
    clock.moment.utc = begin;
    remember(past);
    QObject::connect(&reminders, &ReminderDesk::startRequested, &sessions, &SessionDesk::start);
    service.start();
    if (user == User::Known)
        service.handle(core::FirstRunFinished{});
}

// The program's windows are nobody's children.
ProgramDay::~ProgramDay()
{
    QList<QPointer<QWidget>> windows;
    for (QWidget *window : QApplication::topLevelWidgets())
        windows << window;
    for (const auto &window : windows) {
        if (window && window->parentWidget() == nullptr)
            delete window;
    }
}

void ProgramDay::remember(const core::WeekStory &past)
{
    for (core::LoggedSession logged : past.sessions) {
        (void)m_log.begin(logged.session);
        int position = 0;
        for (core::StepEntry &step : logged.steps) {
            step.position = position++;
            (void)m_log.addStep(logged.session.uuid, step);
        }
    }
    core::State state;
    for (const core::Decision &decision : past.decisions)
        noteEnd(state, decision);
    (void)m_store.commit(core::toText(state), past.decisions, {});
}

void ProgramDay::pass(std::chrono::milliseconds length)
{
    clock.run(length);
    service.handle(core::WakeUpCame{});
}

void ProgramDay::sitFor(std::chrono::minutes length)
{
    for (std::chrono::milliseconds passed{0}; passed < length; passed += kStep)
        pass(kStep);
}

void ProgramDay::sitUntilAReminderIsShown()
{
    for (std::chrono::milliseconds passed{0}; !reminders.isShowing(); passed += kStep) {
        if (passed > kLongestWait)
            throw std::runtime_error("no reminder came");
        pass(kStep);
        if (!service.status().owed.empty())
            service.handle(core::InputStopped{clock.now().monotonic - kLull});
    }
}

void ProgramDay::settle()
{
    QCoreApplication::processEvents();
    m_frames += 1h; // always later than the frame before
    themes.clock().beat(themes.clock().now() + m_frames);
    QCoreApplication::processEvents();
}

void ProgramDay::climb(const std::vector<core::LevelChange> &changes)
{
    (void)m_personal.apply(changes);
}

TrayView ProgramDay::trayView() const
{
    const auto status = service.status();
    return presentTray(status, clock.now().utc, plan.wording(), plan.leftOpen(status.day));
}

} // namespace unhunch::test
