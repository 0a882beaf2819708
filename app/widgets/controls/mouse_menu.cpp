#include "app/widgets/controls/mouse_menu.h"

#include "app/widgets/theme/base_style.h"
#include "app/widgets/theme/metrics.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStyle>

namespace unhunch {

MouseMenu::MouseMenu(QWidget *parent)
    : QMenu(parent)
{}

void MouseMenu::popUpAt(const QWidget &anchor, int leastWidth)
{
    ensurePolished();
    // The window is larger than the panel by its shadow.
    const int margin = style()->pixelMetric(QStyle::PM_MenuHMargin, nullptr, this) - kMenuPadding;
    setMinimumWidth(leastWidth + 2 * margin);
    const QSize size = sizeHint();
    const QRect target(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const QRect screen = anchor.screen()->availableGeometry();
    const int x = layoutDirection() == Qt::RightToLeft ? target.right() + 1 + margin - size.width()
                                                       : target.left() - margin;
    int y = target.bottom() + 1 + space::kSm - margin;
    if (y + size.height() - margin > screen.bottom())
        y = target.top() - space::kSm - size.height() + margin;
    popup({x, y});
}

void MouseMenu::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

} // namespace unhunch
