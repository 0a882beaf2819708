#include "app/widgets/history/week_card.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/history/minutes_chart.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kLabelColumn = 98;
constexpr qreal kLabelGap = 12;
constexpr qreal kLegendInsets = 44;
constexpr qreal kOverlap = 3; ///< of cells: a badge reaches over its row
constexpr int kLeastColumn = 84;
constexpr qreal kTodayRadius = 16;
constexpr int kRows = static_cast<int>(core::kWeekSlots.size());

} // namespace

WeekCard::WeekCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_invitation(new PlainLabel(themes, TextRole::Lead, Ink::Text, {}, this))
    , m_start(new Button(themes, ButtonKind::Primary, tr("Start one now"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeCells();
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->hide();
    m_start->hide();
    connect(m_start, &QAbstractButton::clicked, this, &WeekCard::startRequested);
    connect(&m_themes, &ThemeManager::changed, this, &WeekCard::placeChildren);
}

void WeekCard::makeCells()
{
    for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row) {
        for (std::size_t day = 0; day < m_cells.size(); ++day) {
            auto *cell = new WeekCell(m_themes, this);
            m_cells.at(day).at(row) = cell;
            connect(cell, &QAbstractButton::clicked, this, [this, cell, day, row] {
                moveTo({static_cast<int>(day), static_cast<int>(row)});
                Q_EMIT detailRequested(cell);
            });
        }
    }
}

WeekCell &WeekCard::cell(std::size_t day, std::size_t row) const
{
    return *m_cells.at(day).at(row);
}

void WeekCard::setView(const WeekView &view)
{
    m_view = view;
    QStringList sentences{view.headline};
    int today = 0;
    for (std::size_t day = 0; day < m_cells.size(); ++day) {
        const WeekDayView &dayView = view.days.at(day);
        sentences += dayView.sentence;
        today = dayView.isToday ? static_cast<int>(day) : today;
        for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row)
            cell(day, row).setView(dayView.cells.at(row), dayView.isToday);
    }
    setAccessibleName(view.title);
    setAccessibleDescription(sentences.join(u' '));
    m_invitation->setText(view.invitation);
    m_invitation->setVisible(!view.invitation.isEmpty());
    m_start->setVisible(!view.invitation.isEmpty());
    if (!cell(0, 0).hasFocus())
        moveTo({today, m_current.row});
    placeChildren();
    update();
}

void WeekCard::moveTo(Place place)
{
    const auto at = [this](Place where) -> WeekCell & {
        return cell(static_cast<std::size_t>(where.day), static_cast<std::size_t>(where.row));
    };
    at(m_current).setFocusPolicy(Qt::ClickFocus);
    m_current = place;
    at(m_current).setFocusPolicy(Qt::StrongFocus);
}

void WeekCard::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    Place next = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        next.day += ahead;
        break;
    case Qt::Key_Left:
        next.day -= ahead;
        break;
    case Qt::Key_Down:
        ++next.row;
        break;
    case Qt::Key_Up:
        --next.row;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    next.day = std::clamp(next.day, 0, static_cast<int>(m_cells.size()) - 1);
    next.row = std::clamp(next.row, 0, kRows - 1);
    moveTo(next);
    cell(static_cast<std::size_t>(next.day), static_cast<std::size_t>(next.row))
        .setFocus(Qt::TabFocusReason);
}

qreal WeekCard::labelWidth() const
{
    const QFontMetricsF metrics(m_themes.font(TextRole::Small));
    qreal widest = kLabelColumn * m_themes.textScale();
    for (const QString &label : m_view.rowLabels)
        widest = std::max(widest, metrics.horizontalAdvance(label) + kLabelGap);
    return widest;
}

Legend WeekCard::legend() const
{
    return {m_themes, m_view.legend, width() - kLegendInsets};
}

WeekGeometry WeekCard::geometryOf(const Legend &legend) const
{
    return WeekGeometry({.card = size(),
                         .scale = m_themes.textScale(),
                         .labelWidth = labelWidth(),
                         .legendHeight = legend.height(),
                         .mirrored = isRightToLeft()});
}

QSize WeekCard::sizeHint() const
{
    return {m_themes.scaled(840), m_themes.scaled(499)};
}

QSize WeekCard::minimumSizeHint() const
{
    const qreal scale = m_themes.textScale();
    const qreal least = WeekGeometry::leastHeight({.scale = scale, .legendHeight = 44 * scale});
    const qreal width = kLabelColumn * scale + kLegendInsets + kLeastColumn * 7;
    return {qCeil(width), qCeil(least)};
}

void WeekCard::placeChildren()
{
    const WeekGeometry geometry = geometryOf(legend());
    for (std::size_t day = 0; day < m_cells.size(); ++day) {
        for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row) {
            const QRectF place = geometry.cell(day, row);
            cell(day, row).setGeometry(place.adjusted(0, -kOverlap, 0, kOverlap).toRect());
        }
    }
    const QRectF chart = geometry.chart();
    const QSize button = m_start->sizeHint();
    const int line = m_invitation->sizeHint().height();
    const int gap = space::kLg;
    const int top = qRound(chart.center().y()) - (line + gap + button.height()) / 2;
    m_invitation->setGeometry(qRound(chart.left()), top, qRound(chart.width()), line);
    m_start->setGeometry(
        QRect(QPoint(qRound(chart.center().x()) - button.width() / 2, top + line + gap), button));
}

void WeekCard::resizeEvent(QResizeEvent *)
{
    placeChildren();
}

void WeekCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeChildren();
    QWidget::changeEvent(event);
}

void WeekCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    const Legend key = legend();
    const WeekGeometry geometry = geometryOf(key);

    drawPanel(painter, rect(), radius::kLargeCard, theme.surface, theme.outline);
    for (std::size_t day = 0; day < m_view.days.size(); ++day)
        if (m_view.days.at(day).isToday)
            drawPanel(painter, geometry.column(day), kTodayRadius, columnGround(theme, true),
                      Qt::transparent, 0);
    paintLabels(painter, geometry);
    if (m_view.invitation.isEmpty())
        paintMinutes(painter, geometry, m_view, m_themes);
    key.paint(painter, geometry.legend(), isRightToLeft());
}

void WeekCard::paintLabels(QPainter &painter, const WeekGeometry &geometry) const
{
    const Theme &theme = m_themes.theme();
    QFont label = m_themes.font(TextRole::Small);
    label.setWeight(QFont::Medium);
    painter.setFont(label);
    painter.setPen(theme.textMuted);
    painter.setLayoutDirection(layoutDirection());
    for (std::size_t row = 0; row < m_view.rowLabels.size(); ++row)
        painter.drawText(geometry.rowLabel(row), Qt::AlignVCenter | Qt::AlignLeading,
                         m_view.rowLabels.at(row));
    if (m_view.invitation.isEmpty())
        painter.drawText(geometry.minutesLabel(), Qt::AlignVCenter | Qt::AlignLeading,
                         m_view.minutesLabel);

    for (std::size_t day = 0; day < m_view.days.size(); ++day) {
        const WeekDayView &view = m_view.days.at(day);
        painter.setFont(view.isToday ? m_themes.font(TextRole::SmallStrong) : label);
        painter.setPen(view.isToday   ? theme.onAccentSoft
                       : view.isAhead ? theme.textFaint
                                      : theme.textMuted);
        painter.drawText(geometry.dayLabel(day), Qt::AlignCenter, view.label);
    }
}

} // namespace unhunch
