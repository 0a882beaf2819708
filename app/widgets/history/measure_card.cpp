#include "app/widgets/history/measure_card.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kInset = 24;
constexpr qreal kTitleTop = 20;
constexpr qreal kNumberBase = 84; ///< baseline, at text size 1.0
constexpr qreal kChartTop = 112;
constexpr qreal kAxis = 44;
constexpr qreal kSide = 18; ///< of the line's ends from the chart's
constexpr qreal kHeadroom = 0.12;
constexpr qreal kDot = 6;
constexpr qreal kDotGap = 2.5;
constexpr qreal kLine = 3;
constexpr qreal kTint = 0.20;

} // namespace

MeasureCard::MeasureCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MeasureCard::setView(const MeasureView &view)
{
    m_view = view;
    setAccessibleName(view.sentence);
    update();
}

QSize MeasureCard::sizeHint() const
{
    return {m_themes.scaled(400), m_themes.scaled(270)};
}

QSize MeasureCard::minimumSizeHint() const
{
    return {m_themes.scaled(250), m_themes.scaled(220)};
}

QRectF MeasureCard::chart() const
{
    return QRectF(rect()).adjusted(kInset, m_themes.scaled(kChartTop), -kInset,
                                   -m_themes.scaled(kAxis));
}

qreal MeasureCard::xOf(std::size_t week) const
{
    const QRectF area = chart().adjusted(kSide, 0, -kSide, 0);
    const auto last = static_cast<qreal>(std::max<std::size_t>(m_view.weeks.size(), 2) - 1);
    const qreal share = static_cast<qreal>(week) / last;
    return isRightToLeft() ? area.right() - share * area.width()
                           : area.left() + share * area.width();
}

void MeasureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    drawPanel(painter, rect(), radius::kLargeCard, theme.surface, theme.outline);
    paintWords(painter);
    paintAxis(painter);
    paintLine(painter);
}

void MeasureCard::paintWords(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const qreal baseline = m_themes.scaled(kNumberBase);
    const QFont big = m_themes.font(TextRole::Title1);
    const QFont small = m_themes.font(TextRole::Label);
    const qreal number = QFontMetricsF(big).horizontalAdvance(m_view.value);
    const qreal started = QFontMetricsF(small).horizontalAdvance(m_view.started);
    const qreal after = kInset + number + space::kMd;
    const bool mirrored = isRightToLeft();

    painter.setPen(theme.text);
    painter.setFont(m_themes.font(TextRole::Strong));
    painter.drawText(QRectF(kInset, m_themes.scaled(kTitleTop), width() - 2 * kInset,
                            m_themes.line(TextRole::Strong)),
                     Qt::AlignVCenter | Qt::AlignLeading, m_view.title);
    painter.setFont(big);
    painter.drawText(QPointF(mirrored ? width() - kInset - number : kInset, baseline),
                     m_view.value);
    painter.setPen(theme.textMuted);
    painter.setFont(small);
    painter.drawText(QPointF(mirrored ? width() - after - started : after, baseline),
                     m_view.started);
}

void MeasureCard::paintAxis(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QRectF area = chart();
    painter.setPen(QPen(theme.outline, 1));
    for (const qreal share : {0.0, 0.5, 1.0}) {
        const qreal y = qRound(area.top() + share * area.height()) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(theme.textMuted);
    painter.setFont(m_themes.font(TextRole::Caption));
    for (std::size_t week = 0; week < m_view.labels.size(); ++week) {
        const QRectF place(xOf(week) - area.width() / 2, area.bottom(), area.width(),
                           m_themes.scaled(kAxis) - space::kSm);
        painter.drawText(place, Qt::AlignCenter, m_view.labels.at(week));
    }
}

void MeasureCard::paintLine(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QRectF area = chart();
    int highest = 1;
    for (const std::optional<int> &value : m_view.weeks)
        highest = std::max(highest, value.value_or(0));
    const qreal unit = area.height() / (highest * (1 + kHeadroom));

    QPolygonF line;
    for (std::size_t week = 0; week < m_view.weeks.size(); ++week)
        if (const auto &value = m_view.weeks.at(week))
            line << QPointF(xOf(week), area.bottom() - *value * unit);
    if (line.isEmpty())
        return;

    QPolygonF below = line;
    below << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    QLinearGradient tint(area.topLeft(), area.bottomLeft());
    tint.setColorAt(0, withAlpha(theme.accent, kTint));
    tint.setColorAt(1, withAlpha(theme.accent, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(below);

    painter.setPen(QPen(theme.accent, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(line.last(), kDot + kDotGap, kDot + kDotGap);
    painter.setBrush(theme.accent);
    painter.drawEllipse(line.last(), kDot, kDot);
}

} // namespace unhunch
