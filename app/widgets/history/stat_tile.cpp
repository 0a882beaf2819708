#include "app/widgets/history/stat_tile.h"

#include "app/widgets/history/state_mark.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace unhunch {

namespace {

constexpr int kHeight = 108;
constexpr qreal kLineOffset = 30; ///< of the words above and below the number
constexpr qreal kLineBox = 32;
constexpr qreal kCell = 24;
constexpr qreal kCellPitch = 32;
constexpr qreal kDisc = 12;
constexpr qreal kDiscPitch = 18;
constexpr qreal kRing = 56;
constexpr qreal kRingWidth = 7;
constexpr int kArcs = 3;
constexpr qreal kArcGap = 30; ///< degrees, round caps included

/// A part of the ring in Qt's sixteenths of a degree, clockwise from twelve o'clock.
void drawArc(QPainter &painter, const QRectF &ring, qreal from, qreal span, const QColor &color)
{
    painter.setPen(QPen(color, kRingWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, qRound((90 - from) * 16), qRound(-span * 16));
}

} // namespace

StatTile::StatTile(ThemeManager &themes, Picture picture, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setView(const TileView &view)
{
    m_view = view;
    setAccessibleName(view.sentence);
    update();
}

QSize StatTile::sizeHint() const
{
    return {m_themes.scaled(269), m_themes.scaled(kHeight)};
}

QSize StatTile::minimumSizeHint() const
{
    return {m_themes.scaled(190), m_themes.scaled(kHeight)};
}

qreal StatTile::pictureWidth() const
{
    if (m_picture == Picture::Ring)
        return m_view.sets ? kRing : 0;
    const auto count = static_cast<qreal>(m_view.marks.size());
    if (count == 0)
        return 0;
    return m_picture == Picture::Cells ? (count - 1) * kCellPitch + kCell
                                       : (count - 1) * kDiscPitch + kDisc;
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    drawPanel(painter, rect(), radius::kCard, theme.surface, theme.outline);

    const QRectF inner = QRectF(rect()).adjusted(space::kXl, 0, -space::kXl, 0);
    paintWords(painter, inner);
    const qreal used = paintNumber(painter, inner);
    const qreal wanted = pictureWidth();
    if (used + space::kSm + wanted > inner.width())
        return;
    const QRectF area(isRightToLeft() ? inner.left() : inner.right() - wanted,
                      inner.center().y() - kRing / 2, wanted, kRing);
    paintPicture(painter, area);
}

void StatTile::paintWords(QPainter &painter, const QRectF &inner) const
{
    const qreal offset = m_themes.scaled(kLineOffset);
    const bool besideRing = m_picture == Picture::Ring && m_view.sets;
    const qreal room = inner.width() - (besideRing ? kRing + space::kSm : 0);
    const qreal left = isRightToLeft() ? inner.right() - room : inner.left();
    const auto line = [&](qreal center, const QString &text) {
        const QRectF box(left, center - kLineBox / 2, room, kLineBox);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(room)));
    };
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(m_themes.theme().textMuted);
    QFont label = m_themes.font(TextRole::Small);
    label.setWeight(QFont::Medium);
    painter.setFont(label);
    line(inner.center().y() - offset, m_view.label);
    painter.setFont(m_themes.font(TextRole::Caption));
    line(inner.center().y() + offset + 3, m_view.caption);
}

qreal StatTile::paintNumber(QPainter &painter, const QRectF &inner) const
{
    const QFont big = m_themes.font(TextRole::Title1);
    const QFont small = m_themes.font(TextRole::Lead);
    const qreal number = QFontMetricsF(big).horizontalAdvance(m_view.number);
    const qreal of = QFontMetricsF(small).horizontalAdvance(m_view.of);
    const qreal baseline = height() / 2.0 + m_themes.scaled(14);
    const bool mirrored = isRightToLeft();

    painter.setPen(m_themes.theme().text);
    painter.setFont(big);
    painter.drawText(QPointF(mirrored ? inner.right() - number : inner.left(), baseline),
                     m_view.number);
    painter.setPen(m_themes.theme().textMuted);
    painter.setFont(small);
    const qreal after = number + space::kSm;
    painter.drawText(
        QPointF(mirrored ? inner.right() - after - of : inner.left() + after, baseline), m_view.of);
    return after + of;
}

void StatTile::paintPicture(QPainter &painter, const QRectF &area) const
{
    if (m_picture == Picture::Ring) {
        if (m_view.sets)
            paintRing(painter, area.center());
        return;
    }
    const Theme &theme = m_themes.theme();
    const bool cells = m_picture == Picture::Cells;
    const qreal size = cells ? kCell : kDisc;
    const qreal pitch = (cells ? kCellPitch : kDiscPitch) * (isRightToLeft() ? -1 : 1);
    QPointF center(isRightToLeft() ? area.right() - size / 2 : area.left() + size / 2,
                   area.center().y() + 2);
    for (const core::CellState mark : m_view.marks) {
        const QRectF box(center - QPointF(size, size) / 2, QSizeF(size, size));
        if (cells)
            drawStateMark(painter, box, mark, theme, theme.surface);
        else
            drawDayDisc(painter, center, mark, theme);
        center.rx() += pitch;
    }
}

void StatTile::paintRing(QPainter &painter, const QPointF &center) const
{
    constexpr qreal kRadius = (kRing - kRingWidth) / 2;
    const Theme &theme = m_themes.theme();
    const QRectF ring(center - QPointF(kRadius, kRadius), QSizeF(kRadius, kRadius) * 2);
    constexpr qreal kSpan = 360.0 / kArcs - kArcGap;
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < kArcs; ++i) {
        const qreal from = i * 360.0 / kArcs + kArcGap / 2;
        const qreal share = std::clamp(*m_view.sets - i, 0.0, 1.0);
        drawArc(painter, ring, from, kSpan, theme.trackOff);
        if (share > 0)
            drawArc(painter, ring, from, kSpan * share, theme.accent);
    }
    painter.setPen(theme.text);
    painter.setFont(m_themes.font(TextRole::SmallStrong));
    painter.drawText(QRectF(center - QPointF(kRing, kRing) / 2, QSizeF(kRing, kRing)),
                     Qt::AlignCenter, m_view.setsLabel);
}

} // namespace unhunch
