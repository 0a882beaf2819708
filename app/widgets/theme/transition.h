#pragma once

#include "app/widgets/theme/motion.h"

#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

namespace unhunch {

class ThemeManager;

/// A number on its way to a target, on the frame clock. The widget is repainted with every step;
/// with reduced motion, or unseen, the number is there at once.
class Transition : public QObject
{
    Q_OBJECT

public:
    Transition(ThemeManager &themes, QWidget &widget, std::chrono::milliseconds length,
               Curve curve = Curve::Standard);

    [[nodiscard]] qreal value() const { return m_value; }
    [[nodiscard]] qreal target() const { return m_to; }
    void moveTo(qreal target);
    void moveTo(qreal target, std::chrono::milliseconds length, Curve curve);
    void jumpTo(qreal value);

Q_SIGNALS:
    void stepped(qreal value);
    void arrived();

private:
    void step(std::chrono::milliseconds now);

    ThemeManager &m_themes;
    QWidget &m_widget;
    std::chrono::milliseconds m_length;
    Curve m_curve;
    std::chrono::milliseconds m_start{};
    qreal m_from{0};
    qreal m_to{0};
    qreal m_value{0};
};

} // namespace unhunch
