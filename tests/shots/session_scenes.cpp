#include "program_day.h"
#include "scenes.h"

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using core::PhaseKind;
using core::Slot;
using core::WeekStory;

/// When that share of the nth phase of a kind (counted from 0) has passed.
std::chrono::milliseconds timeOf(const core::SessionScript &script, PhaseKind kind, int nth,
                                 double share)
{
    std::chrono::milliseconds at{0};
    for (const core::SessionPhase &phase : script.phases) {
        if (phase.kind == kind && nth-- == 0)
            return at + std::chrono::round<std::chrono::milliseconds>(phase.length * share);
        at += phase.length;
    }
    throw std::runtime_error("the routine has no such phase");
}

/// The same for the first such phase of an exercise.
std::chrono::milliseconds timeOf(const core::SessionScript &script, const std::string &exercise,
                                 PhaseKind kind, double share)
{
    int before = 0;
    for (const core::SessionPhase &phase : script.phases) {
        if (phase.kind != kind)
            continue;
        if (script.steps[phase.step].exercise == exercise)
            return timeOf(script, kind, before, share);
        ++before;
    }
    throw std::runtime_error("the routine has no such phase of " + exercise);
}

/// A guided session that can be taken to any of its moments, in order.
class Play
{
public:
    Play(const Album &album, Slot slot, std::chrono::minutes timeOfDay)
        : m_album(album)
        , m_day(album.look(), WeekStory::at(WeekStory::kFriday, timeOfDay), fullWeek())
    {
        m_day.themes.setReducedMotion(false);
        m_script = orThrow(m_day.plan.scriptFor(slot, false, WeekStory::kFriday));
        m_day.sessions.start(slot, false);
        m_day.settle();
    }

    void begin() { press(QStringLiteral("Start")); }
    template<typename... Place> void passTo(Place... place) { goTo(timeOf(m_script, place...)); }
    void passToEnd() { goTo(m_script.length()); }

    void press(const QString &button)
    {
        test::press(*shown<SessionWindow>(), button);
        m_day.settle();
    }
    void paint(const QString &name)
    {
        m_day.settle();
        m_album.add(name, {shown<SessionWindow>()});
    }

private:
    void goTo(std::chrono::milliseconds moment)
    {
        m_day.clock.run(moment - m_passed);
        m_passed = moment;
        m_day.sessions.catchUp();
    }

    const Album &m_album;
    ProgramDay m_day;
    core::SessionScript m_script;
    std::chrono::milliseconds m_passed{0};
};

void paintDeskReset(const Album &album)
{
    Play play(album, Slot::DeskReset, 13h);
    play.paint(QStringLiteral("session-preview"));
    play.begin();
    play.passTo(PhaseKind::Posture, 0, 0.6);
    play.paint(QStringLiteral("session-posture"));
    play.passTo(PhaseKind::Ready, 0, 0.8);
    play.paint(QStringLiteral("session-ready"));
    play.passTo(PhaseKind::Work, 5, 0.6);
    play.paint(QStringLiteral("session-up"));
    play.passTo(PhaseKind::RepHold, 5, 0.5);
    play.paint(QStringLiteral("session-rep-hold"));
    play.passTo(PhaseKind::Return, 5, 0.5);
    play.paint(QStringLiteral("session-down"));
    play.press(QStringLiteral("Pause"));
    play.paint(QStringLiteral("session-paused"));
    play.press(QStringLiteral("Resume"));
    play.passTo(PhaseKind::Transition, 0, 0.4);
    play.paint(QStringLiteral("session-transition"));
    play.passTo(PhaseKind::BreathIn, 2, 0.75);
    play.paint(QStringLiteral("session-breathe-in"));
    play.passTo(PhaseKind::BreathOut, 2, 0.5);
    play.paint(QStringLiteral("session-breathe-out"));
    play.passToEnd();
    play.paint(QStringLiteral("session-finished"));
}

void paintStopping(const Album &album)
{
    Play play(album, Slot::DeskReset, 13h);
    play.begin();
    play.passTo(PhaseKind::Work, 3, 0.5);
    play.press(QStringLiteral("Something's wrong"));
    play.paint(QStringLiteral("session-something-wrong"));
    play.press(QStringLiteral("Numbness or tingling"));
    play.paint(QStringLiteral("session-stopped"));
}

void paintStrength(const Album &album)
{
    Play play(album, Slot::AfterWork, 15h + 30min);
    play.paint(QStringLiteral("session-preview-strength"));
    play.begin();
    play.passTo("doorway-pec-stretch", PhaseKind::Hold, 0.3);
    play.paint(QStringLiteral("session-hold"));
    play.passTo(PhaseKind::Switch, 0, 0.4);
    play.paint(QStringLiteral("session-switch"));
    play.passTo("band-pull-apart", PhaseKind::RepHold, 0.5);
    play.paint(QStringLiteral("session-pull-apart"));
}

void paintEvening(const Album &album)
{
    Play play(album, Slot::Bedtime, 19h);
    play.begin();
    play.passTo("childs-pose-reach", PhaseKind::Hold, 0.4);
    play.paint(QStringLiteral("session-childs-pose"));
}

/// A moment of somebody who is far along the plan and owns everything that it can use.
void paintLater(const Album &album, const QString &name, Slot slot, const std::string &exercise,
                PhaseKind kind)
{
    ProgramDay day(album.look(), WeekStory::at(WeekStory::kFriday, 13h), {});
    const core::Catalogue &catalogue = day.plan.catalogue();
    core::SessionChoices choices;
    for (const core::Exercise &one : catalogue.exercises)
        choices.levels[one.id] = one.levels();
    for (const core::Equipment &thing : catalogue.equipment)
        choices.gear.insert(thing.id);
    const auto script = orThrow(core::compile(*catalogue.routineFor(slot), catalogue, choices));
    const auto started = core::command(script, {}, core::Command::Start, {}).state;
    const core::MonotonicTime moment{timeOf(script, exercise, kind, 0.4)};
    const auto glance = core::look(script, core::advance(script, started, moment).state, moment);

    SessionWindow window(
        day.themes,
        [&] { return presentSession(script, catalogue, glance, {}, day.plan.wording()); },
        [&day](const std::string &pose) { return day.plan.poses().find(pose); });
    window.show();
    day.settle();
    album.add(name, {&window});
}

} // namespace

void paintSessions(const Album &album)
{
    paintDeskReset(album);
    paintStopping(album);
    paintStrength(album);
    paintEvening(album);
    paintLater(album, QStringLiteral("session-rest"), Slot::AfterWork, "band-pull-apart",
               PhaseKind::Rest);
    paintLater(album, QStringLiteral("session-dead-hang"), Slot::Bedtime, "dead-hang",
               PhaseKind::Hold);
    paintLater(album, QStringLiteral("session-foam-roll"), Slot::AfterWork, "thoracic-foam-roll",
               PhaseKind::Timed);
}

void paintOneSession(const Album &album)
{
    Play play(album, Slot::DeskReset, 13h);
    play.begin();
    play.passTo(PhaseKind::Work, 5, 0.6);
    play.paint(QStringLiteral("session-up"));
}

} // namespace unhunch::test
