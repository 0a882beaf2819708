#include "app/widgets/controls/button.h"

#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kSessionText = 17; // at a height of 56; below, words keep the body size
constexpr qreal kPadding = 18;
constexpr qreal kTightest = 3; ///< between words and border, where room is scarce
constexpr qreal kGhostPadding = 8;
constexpr qreal kGap = 10;
constexpr qreal kCapPadding = 7;
constexpr qreal kCapHeight = 26;
constexpr qreal kCapRadius = 6;
constexpr qreal kCapTint = .18;
constexpr qreal kHoverTint = .06;
constexpr qreal kPressTint = .11;

} // namespace

Button::Button(ThemeManager &themes, ButtonKind kind, const QString &text, QWidget *parent)
    : Control(themes, parent)
    , m_kind(kind)
{
    setText(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setGlyph(Icon icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void Button::setYielding()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setTrailingGlyph(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void Button::setControlHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
    update();
}

void Button::setLeastWidth(int pixels)
{
    m_leastWidth = pixels;
    updateGeometry();
}

void Button::setLit(bool lit)
{
    m_lit = lit;
    update();
}

qreal Button::cornerRadius() const
{
    return buttonRadius(height());
}

QFont Button::words() const
{
    const qreal grown = kSessionText * m_height / height::kSession;
    if (m_height < height::kSession)
        return themes().font(TextRole::Strong);
    return textFont(grown * themes().textScale(), QFont::DemiBold);
}

int Button::glyphSize() const
{
    return qRound(QFontInfo(words()).pixelSize() * 1.35);
}

qreal Button::gap() const
{
    return themes().scaled(kGap);
}

qreal Button::keyCapWidth() const
{
    if (m_keyCap.isEmpty())
        return 0;
    const QFontMetricsF metrics(themes().font(TextRole::Caption));
    return metrics.horizontalAdvance(m_keyCap) + 2 * themes().scaled(kCapPadding);
}

qreal Button::wordsWidth() const
{
    return QFontMetricsF(words()).horizontalAdvance(text());
}

bool Button::isTooNarrow() const
{
    return width() < contentWidth() + 2 * kTightest;
}

qreal Button::contentWidth() const
{
    qreal width = wordsWidth();
    if (m_glyph)
        width += glyphSize() + gap();
    if (m_trailing)
        width += glyphSize() + gap() / 2;
    if (!m_keyCap.isEmpty())
        width += keyCapWidth() + gap();
    return width;
}

QSize Button::sizeHint() const
{
    const qreal padding = m_kind == ButtonKind::Ghost ? kGhostPadding : kPadding;
    const int width = qCeil(contentWidth() + 2 * themes().scaled(padding));
    return {std::max(width, themes().scaled(m_leastWidth)), themes().scaled(m_height)};
}

Button::Paint Button::primaryColors() const
{
    const Theme &t = theme();
    return {blend(t.accent, t.accentHover, t.accentPressed, t.sunken), Qt::transparent,
            isEnabled() ? t.onAccent : disabledInk(t, t.sunken)};
}

Button::Paint Button::secondaryColors() const
{
    const Theme &t = theme();
    return {blend(t.raised, mix(t.raised, t.text, kHoverTint), mix(t.raised, t.text, kPressTint),
                  disabledGround(t)),
            isEnabled() ? t.outlineStrong : t.outline,
            isEnabled() ? t.text : disabledInk(t, disabledGround(t))};
}

Button::Paint Button::ghostColors() const
{
    const Theme &t = theme();
    const qreal lit = m_lit ? kHoverTint : 0;
    return {blend(withAlpha(t.text, lit), withAlpha(t.text, kHoverTint),
                  withAlpha(t.text, kPressTint), Qt::transparent),
            Qt::transparent,
            isEnabled() ? (m_lit ? t.text : blend(t.textMuted, t.text, t.text, t.textMuted))
                        : disabledInk(t, t.bg)};
}

Button::Paint Button::dangerColors() const
{
    const Theme &t = theme();
    return {
        blend(t.raised, t.dangerSoft, mix(t.dangerSoft, t.danger, kPressTint), disabledGround(t)),
        isEnabled() ? t.danger : t.outline,
        isEnabled() ? t.danger : disabledInk(t, disabledGround(t))};
}

Button::Paint Button::colors() const
{
    switch (m_kind) {
    case ButtonKind::Primary:
        return primaryColors();
    case ButtonKind::Secondary:
        return secondaryColors();
    case ButtonKind::Ghost:
        return ghostColors();
    case ButtonKind::Danger:
        return dangerColors();
    }
    return {};
}

void Button::paintKeyCap(QPainter &painter, const QRectF &cap, const QColor &ink) const
{
    drawPanel(painter, cap, themes().scaled(kCapRadius), withAlpha(ink, kCapTint), Qt::transparent,
              0);
    painter.setFont(themes().font(TextRole::Caption));
    painter.drawText(cap, Qt::AlignCenter, m_keyCap);
}

QSize Button::minimumSizeHint() const
{
    return {qCeil(wordsWidth() + 2 * kTightest), themes().scaled(m_height)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Paint paint = colors();
    drawPanel(painter, rect(), cornerRadius(), paint.fill, paint.border,
              paint.border.alpha() > 0 ? stroke::kBorder : 0);
    painter.setPen(paint.ink);

    painter.setFont(words());
    if (isTooNarrow()) {
        painter.drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextDontClip, text());
        return;
    }
    // Parts are placed in reading order, then mirrored one by one.
    qreal x = (width() - contentWidth()) / 2;
    const auto take = [&](qreal partWidth, qreal partHeight, qreal after) {
        const qreal left = layoutDirection() == Qt::RightToLeft ? width() - x - partWidth : x;
        x += partWidth + after;
        return QRectF(left, (height() - partHeight) / 2, partWidth, partHeight);
    };
    if (m_glyph)
        drawIcon(painter, take(glyphSize(), glyphSize(), gap()), *m_glyph, paint.ink, glyphSize());
    painter.drawText(take(wordsWidth(), height(), gap() / 2), Qt::AlignCenter | Qt::TextDontClip,
                     text());
    if (m_trailing)
        drawIcon(painter, take(glyphSize(), glyphSize(), 0), *m_trailing, paint.ink, glyphSize());
    if (!m_keyCap.isEmpty()) {
        x += gap() / 2;
        paintKeyCap(painter, take(keyCapWidth(), themes().scaled(kCapHeight), 0), paint.ink);
    }
}

} // namespace unhunch
