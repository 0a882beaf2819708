#include "app/widgets/history/trend_column.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kHoverTint = 0.04;
constexpr qreal kPressTint = 0.08;

} // namespace

TrendColumn::TrendColumn(ThemeManager &themes, QWidget *parent)
    : Control(themes, parent)
{
    setFocusPolicy(Qt::ClickFocus);
}

qreal TrendColumn::cornerRadius() const
{
    return radius::kControl;
}

void TrendColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor none = withAlpha(theme().text, 0);
    drawPanel(
        painter, rect(), cornerRadius(),
        blend(none, withAlpha(theme().text, kHoverTint), withAlpha(theme().text, kPressTint), none),
        none, 0);
}

void TrendColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    Control::keyPressEvent(event);
}

} // namespace unhunch
