#include "app/widgets/controls/switch.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr QSize kTrack{48, 28};
constexpr qreal kKnobOn = 20;
constexpr qreal kKnobOff = 16;
constexpr qreal kBorder = 1.5;
constexpr qreal kHoverTint = .06;
constexpr qreal kPressTint = .11;

} // namespace

Switch::Switch(ThemeManager &manager, QWidget *parent)
    : Control(manager, parent)
    , m_knob(manager, *this, motion::kBase)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (isVisible())
            m_knob.moveTo(on ? 1 : 0);
        else
            m_knob.jumpTo(on ? 1 : 0);
    });
}

// The target is as high as any other; only the track is painted.
QSize Switch::sizeHint() const
{
    return {themes().scaled(kTrack.width()), themes().scaled(height::kSettings)};
}

QRectF Switch::track() const
{
    const qreal tall = themes().scaled(kTrack.height());
    return {0, (height() - tall) / 2, qreal(width()), tall};
}

bool Switch::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void Switch::showEvent(QShowEvent *event)
{
    m_knob.jumpTo(isChecked() ? 1 : 0);
    Control::showEvent(event);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const qreal on = m_knob.value();
    const QRectF place = track();
    const QColor ground = mix(t.sunken, t.accent, on);
    const QColor fill = blend(ground, mix(ground, t.text, kHoverTint),
                              mix(ground, t.text, kPressTint), mix(t.surface, ground, .5));
    const QColor edge = isEnabled() ? mix(t.outlineStrong, t.accent, on) : t.outline;
    drawPanel(painter, place, place.height() / 2, fill, edge, kBorder);

    const qreal side = themes().scaled(kKnobOff + (kKnobOn - kKnobOff) * on);
    const qreal inset = place.height() / 2;
    qreal x = inset + (place.width() - 2 * inset) * on;
    if (layoutDirection() == Qt::RightToLeft)
        x = place.width() - x;
    const QRectF knob(x - side / 2, place.center().y() - side / 2, side, side);
    const QColor ink =
        isEnabled() ? mix(t.outlineStrong, t.onAccent, on) : disabledInk(t, t.sunken);
    drawPanel(painter, knob, side / 2, ink, Qt::transparent, 0);
}

} // namespace unhunch
