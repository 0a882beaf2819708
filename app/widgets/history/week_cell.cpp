#include "app/widgets/history/week_cell.h"

#include "app/widgets/history/state_mark.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kBox = 34;
constexpr qreal kHalo = 3;       ///< of the tint under the pointer
constexpr qreal kCountInset = 7; ///< leaves room for the focus ring
constexpr qreal kPipPitch = 14;
constexpr qreal kTodayTint = 0.55;
constexpr qreal kHoverTint = 0.06;
constexpr qreal kPressTint = 0.12;

bool isArrow(int pressed)
{
    return pressed == Qt::Key_Left || pressed == Qt::Key_Right || pressed == Qt::Key_Up
           || pressed == Qt::Key_Down;
}

} // namespace

QColor columnGround(const Theme &theme, bool isToday)
{
    return isToday ? mix(theme.surface, theme.accentSoft, kTodayTint) : theme.surface;
}

WeekCell::WeekCell(ThemeManager &themes, QWidget *parent)
    : Control(themes, parent)
{
    setFocusPolicy(Qt::ClickFocus);
}

void WeekCell::setView(const WeekCellView &view, bool isToday)
{
    m_view = view;
    m_isToday = isToday;
    setAccessibleName(view.sentence);
    setToolTip(view.sentence);
    update();
}

qreal WeekCell::cornerRadius() const
{
    return radius::kCell;
}

QRectF WeekCell::target() const
{
    const bool counts = !m_view.done.isEmpty();
    const QSizeF size =
        counts ? QSizeF(width() - 2 * kCountInset, height() - 2 * kCountInset) : QSizeF(kBox, kBox);
    return {QRectF(rect()).center() - QPointF(size.width(), size.height()) / 2, size};
}

void WeekCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor none = withAlpha(theme().text, 0);
    drawPanel(
        painter, target().adjusted(-kHalo, -kHalo, kHalo, kHalo), cornerRadius() + kHalo,
        blend(none, withAlpha(theme().text, kHoverTint), withAlpha(theme().text, kPressTint), none),
        none, 0);
    if (m_view.done.isEmpty())
        drawStateMark(painter, target(), m_view.state, theme(), columnGround(theme(), m_isToday));
    else
        paintCount(painter);
    if (m_showsFocus)
        drawFocusRing(painter, target(), cornerRadius(), theme());
}

void WeekCell::paintCount(QPainter &painter) const
{
    QFont strong = themes().font(TextRole::Strong);
    strong.setWeight(QFont::Bold);
    const QFont plain = themes().font(TextRole::Label);
    const qreal doneWidth = QFontMetricsF(strong).horizontalAdvance(m_view.done);
    const qreal dueWidth = QFontMetricsF(plain).horizontalAdvance(m_view.due);
    const QPointF middle = QRectF(rect()).center();
    const QPointF left(middle.x() - (doneWidth + dueWidth) / 2, middle.y() - themes().scaled(3));

    painter.setLayoutDirection(Qt::LeftToRight); // a fraction reads so everywhere
    painter.setFont(strong);
    painter.setPen(theme().text);
    painter.drawText(left, m_view.done);
    painter.setFont(plain);
    painter.setPen(theme().textFaint);
    painter.drawText(left + QPointF(doneWidth, 0), m_view.due);

    const qreal direction = isRightToLeft() ? -1 : 1;
    const auto last = static_cast<qreal>(m_view.pips.size()) - 1;
    QPointF pip = middle + QPointF(-direction * last * kPipPitch / 2, themes().scaled(12));
    for (const core::CellState state : m_view.pips) {
        drawPip(painter, pip, state, theme());
        pip.rx() += direction * kPipPitch;
    }
}

void WeekCell::keyPressEvent(QKeyEvent *event)
{
    if (isArrow(event->key()))
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    Control::keyPressEvent(event);
}

void WeekCell::focusInEvent(QFocusEvent *event)
{
    // The cell paints its own ring. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractButton::focusInEvent(event);
    m_showsFocus =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void WeekCell::focusOutEvent(QFocusEvent *event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call), as above
    QAbstractButton::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

} // namespace unhunch
