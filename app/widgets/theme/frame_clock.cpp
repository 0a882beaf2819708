#include "app/widgets/theme/frame_clock.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace unhunch {

namespace {

bool canBeSeen(const QWidget *widget)
{
    if (!widget || !widget->isVisible() || widget->window()->isMinimized())
        return false;
    const QWindow *window = widget->window()->windowHandle();
    return window && window->isExposed();
}

} // namespace

FrameClock::FrameClock(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_elapsed.start();
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(now()); });
}

void FrameClock::subscribe(QObject *owner, QWidget *widget, int rate, Frame frame)
{
    unsubscribe(owner);
    m_subscribers.push_back(
        {owner, widget, std::chrono::milliseconds{1000 / rate}, now(), std::move(frame)});
    connect(owner, &QObject::destroyed, this, &FrameClock::unsubscribe);
    widget->installEventFilter(this);
    if (QWindow *window = widget->window()->windowHandle())
        window->installEventFilter(this);
    adjust();
}

void FrameClock::unsubscribe(QObject *owner)
{
    const auto erased =
        std::erase_if(m_subscribers, [owner](const Subscriber &one) { return one.owner == owner; });
    if (erased == 0)
        return;
    disconnect(owner, &QObject::destroyed, this, &FrameClock::unsubscribe);
    adjust();
}

std::chrono::milliseconds FrameClock::now() const
{
    return std::chrono::milliseconds{m_elapsed.elapsed()};
}

void FrameClock::beat(std::chrono::milliseconds now)
{
    // A frame may end its own subscription or start others: walk over the owners, not the list.
    std::vector<QObject *> due;
    for (const Subscriber &one : m_subscribers)
        if (one.next <= now && canBeSeen(one.widget))
            due.push_back(one.owner);
    for (QObject *owner : due) {
        const auto found = std::ranges::find(m_subscribers, owner, &Subscriber::owner);
        if (found == m_subscribers.end())
            continue;
        found->next += found->period;
        if (found->next <= now) // late: frames are dropped, never made up for
            found->next = now + found->period;
        const Frame frame = found->frame;
        frame(now);
    }
    adjust();
}

bool FrameClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        // The window exists from its first show on; its exposure arrives later.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (QWindow *window = widget ? widget->window()->windowHandle() : nullptr)
            window->installEventFilter(this);
        adjust();
    } else if (event->type() == QEvent::Expose) {
        adjust();
    }
    return QObject::eventFilter(watched, event);
}

void FrameClock::adjust()
{
    std::chrono::milliseconds shortest = std::chrono::milliseconds::max();
    for (const Subscriber &one : m_subscribers)
        if (canBeSeen(one.widget))
            shortest = std::min(shortest, one.period);
    if (shortest == std::chrono::milliseconds::max()) {
        m_timer.stop();
    } else if (!m_timer.isActive() || m_timer.intervalAsDuration() != shortest) {
        m_timer.start(shortest);
    }
}

} // namespace unhunch
