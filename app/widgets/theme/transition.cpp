#include "app/widgets/theme/transition.h"

#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <algorithm>

namespace unhunch {

Transition::Transition(ThemeManager &themes, QWidget &widget, std::chrono::milliseconds length,
                       Curve curve)
    : QObject(&widget)
    , m_themes(themes)
    , m_widget(widget)
    , m_length(length)
    , m_curve(curve)
{}

void Transition::moveTo(qreal target)
{
    moveTo(target, m_length, m_curve);
}

void Transition::moveTo(qreal target, std::chrono::milliseconds length, Curve curve)
{
    if (target == m_to)
        return;
    m_length = length;
    m_curve = curve;
    if (m_themes.length(length).count() == 0 || !m_widget.isVisible()) {
        jumpTo(target);
        return;
    }
    m_from = m_value;
    m_to = target;
    m_start = m_themes.clock().now();
    m_themes.clock().subscribe(this, &m_widget, motion::kControlRate,
                               [this](std::chrono::milliseconds now) { step(now); });
}

void Transition::jumpTo(qreal value)
{
    m_themes.clock().unsubscribe(this);
    m_from = m_to = m_value = value;
    m_widget.update();
    Q_EMIT stepped(value);
    Q_EMIT arrived();
}

void Transition::step(std::chrono::milliseconds now)
{
    const qreal part = std::clamp(static_cast<qreal>((now - m_start).count())
                                      / static_cast<qreal>(m_length.count()),
                                  0.0, 1.0);
    if (part >= 1) {
        jumpTo(m_to);
        return;
    }
    m_value = m_from + (m_to - m_from) * easing(m_curve).valueForProgress(part);
    m_widget.update();
    Q_EMIT stepped(m_value);
}

} // namespace unhunch
