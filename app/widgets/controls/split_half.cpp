#include "app/widgets/controls/split_half.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace unhunch {

namespace {

constexpr int kGlyph = 20;
constexpr qreal kGap = 8;
constexpr qreal kPadding = 16;
constexpr qreal kMainWidth = 130;
constexpr qreal kMoreWidth = 42;
constexpr qreal kDividerInset = 9;
constexpr qreal kDividerInk = .45;
constexpr qreal kHoverTint = .06;
constexpr qreal kPressTint = .11;

} // namespace

SplitHalf::SplitHalf(ThemeManager &themes, Place place, Icon icon, const QString &text,
                     QWidget *parent)
    : Control(themes, parent)
    , m_place(place)
    , m_icon(icon)
{
    setText(text);
    setSizePolicy(place == Place::First ? QSizePolicy::Minimum : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

QSize SplitHalf::sizeHint() const
{
    const int tall = themes().scaled(height::kForm);
    if (m_place == Place::Last)
        return {themes().scaled(kMoreWidth), tall};
    const qreal words = QFontMetricsF(themes().font(TextRole::Strong)).horizontalAdvance(text());
    const qreal needed = words + themes().scaled(kGlyph + kGap + 2 * kPadding);
    return {std::max(qCeil(needed), themes().scaled(kMainWidth)), tall};
}

void SplitHalf::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // The far side of the shape lies outside this half, so only the outer corners are round.
    const bool left = (m_place == Place::First) == (layoutDirection() == Qt::LeftToRight);
    const qreal beyond = 2 * cornerRadius();
    const QRectF shape = QRectF(rect()).adjusted(left ? 1 : -beyond, 1, left ? beyond : -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(t.raised, mix(t.raised, t.text, kHoverTint),
                           mix(t.raised, t.text, kPressTint), disabledGround(t)));
    painter.drawRoundedRect(shape, cornerRadius() - 1, cornerRadius() - 1);

    const QColor ink = isEnabled() ? t.text : disabledInk(t, disabledGround(t));
    const int glyph = themes().scaled(kGlyph);
    if (m_place == Place::Last) {
        const qreal edge = left ? width() - .5 : .5;
        painter.setPen(isEnabled() ? mix(t.raised, t.outlineStrong, kDividerInk) : t.outline);
        painter.drawLine(QPointF(edge, kDividerInset), QPointF(edge, height() - kDividerInset));
        drawIcon(painter, rect(), m_icon, ink, glyph);
        return;
    }
    painter.setFont(themes().font(TextRole::Strong));
    painter.setPen(ink);
    const qreal words = QFontMetricsF(painter.font()).horizontalAdvance(text());
    const qreal gap = themes().scaled(kGap);
    const qreal start = (width() - words - gap - glyph) / 2;
    const auto place = [&](qreal x, qreal partWidth) {
        return QRectF(layoutDirection() == Qt::RightToLeft ? width() - x - partWidth : x, 0,
                      partWidth, height());
    };
    drawIcon(painter, place(start, glyph), m_icon, ink, glyph);
    painter.drawText(place(start + glyph + gap, words), Qt::AlignCenter | Qt::TextDontClip, text());
}

} // namespace unhunch
