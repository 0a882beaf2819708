#include "app/widgets/controls/icon_button.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kHoverTint = .07;
constexpr qreal kPressTint = .13;
constexpr qreal kDisabledInk = .35;

} // namespace

IconButton::IconButton(ThemeManager &themes, Icon icon, const QString &name, QWidget *parent)
    : Control(themes, parent)
    , m_icon(icon)
{
    setGlyph(icon, name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setGlyph(Icon icon, const QString &name)
{
    m_icon = icon;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void IconButton::setGlyphSize(int pixels)
{
    m_glyphSize = pixels;
    update();
}

void IconButton::setControlSize(int pixels)
{
    m_size = pixels;
    updateGeometry();
}

void IconButton::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = themes().scaled(m_size);
    return {side, side};
}

qreal IconButton::cornerRadius() const
{
    return radius::kControl;
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QColor ground = m_framed ? t.raised : withAlpha(t.text, 0);
    const QColor ink = m_framed ? t.text : t.textMuted;
    const QColor fill =
        blend(ground, m_framed ? mix(t.raised, t.text, kHoverTint) : withAlpha(t.text, kHoverTint),
              m_framed ? mix(t.raised, t.text, kPressTint) : withAlpha(t.text, kPressTint), ground);
    drawPanel(painter, rect(), cornerRadius(), fill, isEnabled() ? t.outlineStrong : t.outline,
              m_framed ? stroke::kBorder : 0);
    drawIcon(painter, rect(), mirrored(m_icon, layoutDirection()),
             blend(ink, t.text, t.text, withAlpha(ink, kDisabledInk)),
             themes().scaled(m_glyphSize));
}

} // namespace unhunch
