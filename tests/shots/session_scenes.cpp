#include "play.h"
#include "scenes.h"

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using core::PhaseKind;
using core::Slot;
using core::WeekStory;

constexpr QSize kCompact{480, 320};

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
    play.press(Qt::Key_C);
    play.paint(QStringLiteral("session-mistake"));
    play.press(Qt::Key_C);
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

/// Small in a corner, all over the screen, and read from the wall.
void paintForms(const Album &album)
{
    constexpr QSize kLaptop{1280, 720};
    Play play(album, Slot::DeskReset, 13h);
    play.resize(kCompact);
    play.paint(QStringLiteral("session-preview-compact"));
    play.begin();
    play.passTo(PhaseKind::Ready, 0, 0.5);
    play.paint(QStringLiteral("session-ready-compact"));
    play.passTo(PhaseKind::Work, 5, 0.6);
    play.paint(QStringLiteral("session-up-compact"));
    play.fillScreen(kLaptop);
    play.paint(QStringLiteral("session-up-full-screen"));
    play.goAway();
    play.paint(QStringLiteral("session-up-far"));
    play.passTo(PhaseKind::Transition, 0, 0.4);
    play.paint(QStringLiteral("session-transition-far"));
    play.passTo(PhaseKind::BreathIn, 2, 0.75);
    play.paint(QStringLiteral("session-breathe-in-far"));
}

void paintAside(const Album &album)
{
    Play play(album, Slot::DeskReset, 13h);
    play.press(Qt::Key_V);
    play.paint(QStringLiteral("session-preview-short"));
    play.press(Qt::Key_V);
    play.press(Qt::Key_X);
    play.paint(QStringLiteral("session-preview-swapped"));
    play.press(Qt::Key_X);
    play.press(Qt::Key_F1);
    play.paint(QStringLiteral("session-caution"));
    play.press(Qt::Key_Escape);
    play.begin();
    play.passTo(PhaseKind::BreathIn, 1, 0.5);
    play.press(QStringLiteral("Pause"));
    play.wait(6min);
    play.paint(QStringLiteral("session-long-pause"));
    play.leave();
    play.day().history.open();
    play.day().settle();
    album.add(QStringLiteral("session-left-open"), {shown<MainWindow>()});
    shown<MainWindow>()->close();
    play.comeBack();
    play.paint(QStringLiteral("session-preview-rest-of-it"));
    play.resize(kCompact);
    play.begin();
    play.wait(2min);
    play.paint(QStringLiteral("session-finished-compact"));
}

void paintMorning(const Album &album)
{
    // The day after strength.
    Play play(album, Slot::Morning, 6h + 30min, WeekStory::kFriday - std::chrono::days{1});
    play.begin();
    play.passTo(PhaseKind::Move, 0, 0.4);
    play.paint(QStringLiteral("session-move"));
    play.passToEnd();
    play.paint(QStringLiteral("session-finished-yesterday"));
    play.press(Qt::Key_7);
    play.paint(QStringLiteral("session-night-pain"));
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
    paintForms(album);
    paintAside(album);
    paintMorning(album);
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

void paintFarSession(const Album &album, const QString &screen, QSize pixels)
{
    Play play(album, Slot::DeskReset, 13h);
    play.begin();
    play.passTo(PhaseKind::Work, 5, 0.6);
    play.fillScreen(pixels);
    play.goAway();
    play.paint(QStringLiteral("session-up-far-") + screen);
}

void paintOneSession(const Album &album)
{
    Play play(album, Slot::DeskReset, 13h);
    play.begin();
    play.passTo(PhaseKind::Work, 5, 0.6);
    play.paint(QStringLiteral("session-up"));
}

} // namespace unhunch::test
