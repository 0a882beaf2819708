#include "app/widgets/history/journey_card.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace unhunch {

namespace {

constexpr qreal kInset = 22;
constexpr qreal kLabelGap = 14;
constexpr qreal kStageTop = 22;
constexpr qreal kStage = 34;
constexpr qreal kStageRadius = 11;
constexpr qreal kStageInset = 12;
constexpr qreal kGridTop = 76; ///< at text size 1.0
constexpr qreal kBox = 24;
constexpr qreal kPitch = 31;
constexpr qreal kGap = 8; ///< between columns
constexpr qreal kBoxRadius = 8;
constexpr qreal kTodayReach = 3;
constexpr qreal kCaption = 44;
constexpr std::size_t kRows = 7;
constexpr qreal kLeastColumn = 38;

QPen dotted(const QColor &color)
{
    QPen pen(color, 1.25, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.2, 2.6});
    return pen;
}

} // namespace

JourneyCard::JourneyCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JourneyCard::setView(const JourneyView &view)
{
    m_view = view;
    QStringList sentences;
    for (const JourneyDayView &day : view.days)
        if (day.state != JourneyDayView::State::Ahead)
            sentences += day.sentence;
    setAccessibleName(view.range);
    setAccessibleDescription(sentences.join(u' '));
    update();
}

QSize JourneyCard::sizeHint() const
{
    const qreal height = kGridTop + kRows * kPitch + kCaption - (kPitch - kBox);
    return {m_themes.scaled(840), m_themes.scaled(height)};
}

QSize JourneyCard::minimumSizeHint() const
{
    const qreal width = kLeastColumn * static_cast<qreal>(core::kJourneyWeeks) + 2 * kInset;
    return {qCeil(width + labelWidth()), sizeHint().height()};
}

qreal JourneyCard::labelWidth() const
{
    const QFontMetricsF metrics(m_themes.font(TextRole::Caption));
    qreal widest = 0;
    for (const QString &label : m_view.rowLabels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest + kLabelGap;
}

QRectF JourneyCard::columns(std::size_t first, std::size_t count) const
{
    const qreal left = kInset + labelWidth();
    const qreal pitch = (width() - left - kInset + kGap) / static_cast<qreal>(core::kJourneyWeeks);
    const QRectF reading(left + static_cast<qreal>(first) * pitch, 0,
                         static_cast<qreal>(count) * pitch - kGap, height());
    if (!isRightToLeft())
        return reading;
    return {width() - reading.right(), 0, reading.width(), reading.height()};
}

QRectF JourneyCard::box(std::size_t day) const
{
    const qreal scale = m_themes.textScale();
    QRectF box = columns(day / kRows, 1);
    box.setTop((kGridTop + static_cast<qreal>(day % kRows) * kPitch) * scale);
    box.setHeight(kBox * scale);
    return box;
}

void JourneyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    drawPanel(painter, rect(), radius::kLargeCard, theme.surface, theme.outline);
    for (const JourneyStageView &stage : m_view.stages)
        paintStage(painter, stage);
    for (std::size_t day = 0; day < m_view.days.size(); ++day)
        paintDay(painter, box(day), m_view.days.at(day));
    paintWords(painter);
}

void JourneyCard::paintStage(QPainter &painter, const JourneyStageView &stage) const
{
    using enum JourneyStageView::State;
    const Theme &theme = m_themes.theme();
    QRectF bar = columns(stage.firstWeek, stage.weeks);
    bar.setTop(kStageTop * m_themes.textScale());
    bar.setHeight(kStage * m_themes.textScale());
    const QColor fill = stage.state == Current ? theme.accent
                        : stage.state == Past  ? theme.accentSoft
                                               : theme.sunken;
    const QColor ink = stage.state == Current ? theme.onAccent
                       : stage.state == Past  ? theme.onAccentSoft
                                              : theme.textMuted;
    drawPanel(painter, bar, kStageRadius, fill, Qt::transparent, 0);

    // The name, and the days where there is room for both.
    QFont name = m_themes.font(TextRole::SmallStrong);
    const QFont days = m_themes.font(TextRole::Caption);
    const qreal nameWidth = QFontMetricsF(name).horizontalAdvance(stage.name);
    const qreal daysWidth = QFontMetricsF(days).horizontalAdvance(stage.days);
    const bool both = nameWidth + daysWidth + 3 * kStageInset <= bar.width();
    if (nameWidth + kGap > bar.width())
        name = days;
    painter.setPen(ink);
    painter.setFont(name);
    const QRectF inner = bar.adjusted(kStageInset, 0, -kStageInset, 0);
    if (!both) {
        painter.drawText(bar, Qt::AlignCenter, stage.name);
        return;
    }
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, stage.name);
    painter.setFont(days);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, stage.days);
}

void JourneyCard::paintDay(QPainter &painter, const QRectF &box, const JourneyDayView &day) const
{
    using enum JourneyDayView::State;
    const Theme &theme = m_themes.theme();
    QColor ink = theme.onAccentSoft;
    switch (day.state) {
    case Ahead:
        painter.setPen(dotted(theme.outlineStrong));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kBoxRadius, kBoxRadius);
        break;
    case Empty:
        drawPanel(painter, box, kBoxRadius, Qt::transparent, theme.outline, 1.5);
        break;
    case Some:
        drawPanel(painter, box, kBoxRadius, theme.accentSoft, theme.accent, 1);
        break;
    case Active:
        drawPanel(painter, box, kBoxRadius, theme.accent, Qt::transparent, 0);
        ink = theme.onAccent;
        break;
    }
    if (day.isToday)
        drawPanel(painter, box.adjusted(-kTodayReach, -kTodayReach, kTodayReach, kTodayReach),
                  kBoxRadius + kTodayReach, Qt::transparent, theme.text, 2);
    QFont font = m_themes.font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, day.number);
}

void JourneyCard::paintWords(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(m_themes.font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    for (std::size_t row = 0; row < kRows; ++row) {
        const QRectF line = box(row);
        const QRectF place(isRightToLeft() ? line.right() : kInset, line.top(),
                           isRightToLeft() ? width() - kInset - line.right() : labelWidth(),
                           line.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading, m_view.rowLabels.at(row));
    }
    const qreal caption = kCaption * m_themes.textScale();
    painter.drawText(QRectF(kInset, height() - caption, width() - 2 * kInset, caption),
                     Qt::AlignVCenter | Qt::AlignLeading, m_view.caption);
}

QString JourneyCard::sentenceAt(const QPointF &point) const
{
    for (std::size_t day = 0; day < m_view.days.size(); ++day)
        if (box(day).contains(point))
            return m_view.days.at(day).sentence;
    for (const JourneyStageView &stage : m_view.stages)
        if (columns(stage.firstWeek, stage.weeks).contains(point)
            && point.y() < (kStageTop + kStage) * m_themes.textScale())
            return stage.sentence;
    return {};
}

bool JourneyCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentenceAt(help->pos()), this);
    return true;
}

} // namespace unhunch
