#include "app/widgets/history/trend_card.h"

#include "app/widgets/history/trend_chart.h"
#include "app/widgets/history/trend_column.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kLabelColumn = 98;
constexpr qreal kLabelGap = 12;
constexpr qreal kInsets = 48;
constexpr int kLeastColumn = 38;
constexpr qreal kLabelBelow = 20; ///< from one line of a row's words to the next

} // namespace

TrendCard::TrendCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeColumns();
    connect(&m_themes, &ThemeManager::changed, this, &TrendCard::placeColumns);
}

void TrendCard::makeColumns()
{
    for (std::size_t week = 0; week < m_columns.size(); ++week) {
        auto *column = new TrendColumn(m_themes, this);
        m_columns.at(week) = column;
        connect(column, &QAbstractButton::clicked, this, [this, week] {
            moveTo(static_cast<int>(week));
            Q_EMIT weekRequested(m_view.weeks.at(week).first);
        });
    }
    moveTo(m_current);
}

void TrendCard::setView(const TrendView &view)
{
    m_view = view;
    for (std::size_t week = 0; week < m_columns.size(); ++week) {
        m_columns.at(week)->setAccessibleName(view.weeks.at(week).sentence);
        m_columns.at(week)->setToolTip(view.weeks.at(week).sentence);
    }
    setAccessibleName(view.title);
    setAccessibleDescription(view.summary);
    placeColumns();
    update();
}

void TrendCard::moveTo(int week)
{
    m_columns.at(static_cast<std::size_t>(m_current))->setFocusPolicy(Qt::ClickFocus);
    m_current = week;
    m_columns.at(static_cast<std::size_t>(m_current))->setFocusPolicy(Qt::StrongFocus);
}

void TrendCard::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    int next = m_current;
    if (event->key() == Qt::Key_Right)
        next += ahead;
    else if (event->key() == Qt::Key_Left)
        next -= ahead;
    else
        return QWidget::keyPressEvent(event);
    moveTo(std::clamp(next, 0, static_cast<int>(m_columns.size()) - 1));
    m_columns.at(static_cast<std::size_t>(m_current))->setFocus(Qt::TabFocusReason);
}

qreal TrendCard::labelWidth() const
{
    const QFontMetricsF metrics(m_themes.font(TextRole::Small));
    qreal widest = kLabelColumn * m_themes.textScale();
    for (const QString &label : {m_view.minutesLabel, m_view.strengthLabel, m_view.sittingLabel,
                                 m_view.sittingOf, m_view.goalLabel})
        widest = std::max(widest, metrics.horizontalAdvance(label) + kLabelGap);
    return widest;
}

TrendGeometry TrendCard::geometryNow() const
{
    return TrendGeometry({.card = size(),
                          .scale = m_themes.textScale(),
                          .labelWidth = labelWidth(),
                          .mirrored = isRightToLeft()});
}

QSize TrendCard::sizeHint() const
{
    return {m_themes.scaled(840), m_themes.scaled(560)};
}

QSize TrendCard::minimumSizeHint() const
{
    const qreal columns = static_cast<qreal>(core::kTrendWeeks) * kLeastColumn;
    return {qCeil(kLabelColumn * m_themes.textScale() + kInsets + columns),
            qCeil(TrendGeometry::leastHeight(m_themes.textScale()))};
}

void TrendCard::placeColumns()
{
    const TrendGeometry geometry = geometryNow();
    for (std::size_t week = 0; week < m_columns.size(); ++week)
        m_columns.at(week)->setGeometry(geometry.column(week).toRect());
}

void TrendCard::resizeEvent(QResizeEvent *)
{
    placeColumns();
}

void TrendCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeColumns();
    QWidget::changeEvent(event);
}

void TrendCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    const TrendGeometry geometry = geometryNow();
    drawPanel(painter, rect(), radius::kLargeCard, theme.surface, theme.outline);
    for (std::size_t week = 0; week < m_view.weeks.size(); ++week)
        if (m_view.weeks.at(week).isCurrent)
            drawPanel(painter, geometry.column(week), radius::kControl, columnGround(theme, true),
                      Qt::transparent, 0);
    const qreal goalY = paintTrend(painter, geometry, m_view, m_themes);
    paintLabels(painter, geometry, goalY);
    paintAxis(painter, geometry);
}

void TrendCard::paintLabels(QPainter &painter, const TrendGeometry &geometry, qreal goalY) const
{
    const Theme &theme = m_themes.theme();
    const qreal below = kLabelBelow * m_themes.textScale();
    const auto words = [&](qreal y, const QString &text, bool strong) {
        QFont font = m_themes.font(strong ? TextRole::Small : TextRole::Caption);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(strong ? theme.text : theme.textFaint);
        painter.drawText(geometry.label(y), Qt::AlignVCenter | Qt::AlignLeading, text);
    };
    const qreal first = geometry.minutes().top() + below / 2;
    words(first, m_view.minutesLabel, true);
    if (goalY > first + below)
        words(goalY, m_view.goalLabel, false);
    for (const auto &[row, name, of] :
         {std::tuple{geometry.strength(), m_view.strengthLabel, m_view.strengthOf},
          std::tuple{geometry.sittings(), m_view.sittingLabel, m_view.sittingOf}}) {
        words(row.center().y() - below / 2, name, true);
        words(row.center().y() + below / 2, of, false);
    }
}

// Every other date where there is no room for all; the current week always has its own.
void TrendCard::paintAxis(QPainter &painter, const TrendGeometry &geometry) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(m_themes.font(TextRole::Caption));
    qreal widest = 0;
    for (const TrendWeekView &week : m_view.weeks)
        widest = std::max(widest, metrics.horizontalAdvance(week.label));
    const std::size_t every =
        widest + kLabelGap > geometry.part(0, geometry.axis()).width() ? 2 : 1;
    for (std::size_t week = 0; week < m_view.weeks.size(); ++week) {
        const TrendWeekView &view = m_view.weeks.at(week);
        if ((m_view.weeks.size() - 1 - week) % every != 0)
            continue;
        QFont font = m_themes.font(TextRole::Caption);
        if (view.isCurrent)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(view.isCurrent ? theme.onAccentSoft : theme.textMuted);
        const qreal room = widest + kLabelGap;
        QRectF box = geometry.part(week, geometry.axis());
        box = QRectF(box.center().x() - room / 2, box.top(), room, box.height());
        painter.drawText(box, Qt::AlignCenter, view.label);
    }
}

} // namespace unhunch
