#include "app/widgets/controls/volume_slider.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFocusEvent>
#include <QFocusFrame>
#include <QMouseEvent>
#include <QPainter>

namespace unhunch {

namespace {

constexpr int kMost = 100;
constexpr int kStep = 5;
constexpr int kPage = 20;
constexpr QSize kSize{220, height::kSettings};
constexpr qreal kTrack = 6;
constexpr qreal kKnob = 20;
constexpr qreal kKnobBorder = 2;

} // namespace

VolumeSlider::VolumeSlider(ThemeManager &themes, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_themes(themes)
{
    setRange(0, kMost);
    setSingleStep(kStep);
    setPageStep(kPage);
    setTracking(false); // saved when the knob is let go
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

VolumeSlider::~VolumeSlider()
{
    delete m_ring;
}

QSize VolumeSlider::sizeHint() const
{
    return {m_themes.scaled(kSize.width()), m_themes.scaled(kSize.height())};
}

void VolumeSlider::follow(const QMouseEvent &event)
{
    const qreal knob = m_themes.scaled(kKnob);
    const qreal share = (event.position().x() - knob / 2) / (width() - knob);
    setSliderPosition(qRound(kMost * (isRightToLeft() ? 1 - share : share)));
    update();
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    setSliderDown(true);
    follow(*event);
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    follow(*event);
}

void VolumeSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void VolumeSlider::focusInEvent(QFocusEvent *event)
{
    QSlider::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        return;
    m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void VolumeSlider::focusOutEvent(QFocusEvent *event)
{
    delete m_ring;
    QSlider::focusOutEvent(event);
}

void VolumeSlider::paintEvent(QPaintEvent *)
{
    const Theme &t = m_themes.theme();
    QPainter painter(this);
    const qreal knob = m_themes.scaled(kKnob);
    const qreal track = m_themes.scaled(kTrack);
    const qreal way = (width() - knob) * sliderPosition() / kMost;
    const qreal center = isRightToLeft() ? width() - knob / 2 - way : knob / 2 + way;
    const qreal top = (height() - track) / 2;
    const QColor ink = isEnabled() ? t.accent : t.outlineStrong;
    drawPanel(painter, QRectF(0, top, width(), track), track / 2, t.trackOff, Qt::transparent, 0);
    const QRectF filled = isRightToLeft() ? QRectF(center, top, width() - center, track)
                                          : QRectF(0, top, center, track);
    drawPanel(painter, filled, track / 2, ink, Qt::transparent, 0);
    drawPanel(painter, QRectF(center - knob / 2, (height() - knob) / 2, knob, knob), knob / 2,
              t.surface, ink, kKnobBorder);
}

} // namespace unhunch
