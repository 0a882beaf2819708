#include "app/widgets/session/attention.h"

#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace unhunch {

Attention::Attention(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGoneAfter);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT changed(false); });
    widget->installEventFilter(this);
}

void Attention::wake()
{
    const bool wasHere = isHere();
    m_timer.start();
    if (!wasHere)
        Q_EMIT changed(true);
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show)
        follow();
    else if (watched != m_widget && isSignOfLife(*event))
        wake();
    return false;
}

// The window sees every move of the mouse; a widget only those over it, and only when it asks.
void Attention::follow()
{
    if (QWindow *const window = m_widget->window()->windowHandle())
        window->installEventFilter(this);
    wake();
}

/// A window that changes under a mouse at rest is told of moves, too.
bool Attention::isSignOfLife(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove: {
        const QPointF now = static_cast<QMouseEvent &>(event).globalPosition();
        return std::exchange(m_mouse, now) != now;
    }
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace unhunch
