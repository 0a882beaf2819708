#include "play.h"

#include "app/widgets/session/attention.h"
#include "app/widgets/session/guide_page.h"

#include <QShortcut>
#include <QTimer>

namespace unhunch::test {

using core::PhaseKind;
using core::Slot;
using core::WeekStory;

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

Play::Play(const Album &album, Slot slot, std::chrono::minutes timeOfDay, core::LogicalDay day)
    : m_album(album)
    , m_slot(slot)
    , m_day(album.look(), WeekStory::at(day, timeOfDay), fullWeek())
{
    m_day.themes.setReducedMotion(false);
    m_script = orThrow(m_day.plan.scriptFor(slot, false, day));
    comeBack();
}

void Play::wait(std::chrono::milliseconds length)
{
    m_day.clock.run(length);
    m_day.sessions.catchUp();
}

void Play::leave()
{
    shown<SessionWindow>()->close();
    m_day.settle();
}

void Play::comeBack()
{
    m_day.sessions.start(m_slot, false);
    m_day.settle();
}

void Play::press(Qt::Key key)
{
    for (auto *const shortcut : shown<SessionWindow>()->findChildren<QShortcut *>())
        if (shortcut->key() == QKeySequence(key))
            Q_EMIT shortcut->activated();
    m_day.settle();
}

void Play::press(const QString &button)
{
    test::press(*shown<SessionWindow>(), button);
    m_day.settle();
}

void Play::resize(QSize size)
{
    shown<SessionWindow>()->resize(size);
    m_day.settle();
}

void Play::fillScreen(QSize screen)
{
    shown<SessionWindow>()->findChild<GuidePage *>()->setFullScreen(true);
    resize(screen);
}

void Play::goAway()
{
    for (auto *const timer : shown<SessionWindow>()->findChildren<QTimer *>())
        if (timer->intervalAsDuration() == Attention::kGoneAfter) {
            timer->stop();
            QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection,
                                      QGenericArgument(nullptr));
        }
    m_day.settle();
}

void Play::paint(const QString &name)
{
    m_day.settle();
    m_album.add(name, {shown<SessionWindow>()});
}

void Play::goTo(std::chrono::milliseconds moment)
{
    m_day.clock.run(moment - m_passed);
    m_passed = moment;
    m_day.sessions.catchUp();
}

} // namespace unhunch::test
