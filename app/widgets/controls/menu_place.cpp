#include "app/widgets/controls/menu_place.h"

#include "app/widgets/theme/base_style.h"
#include "app/widgets/theme/metrics.h"

#include <QMenu>
#include <QScreen>
#include <QStyle>

namespace unhunch {

void popUpAt(QMenu &menu, const QWidget &anchor, int leastWidth)
{
    menu.ensurePolished();
    // The window is larger than the panel by its shadow.
    const int margin =
        menu.style()->pixelMetric(QStyle::PM_MenuHMargin, nullptr, &menu) - kMenuPadding;
    menu.setMinimumWidth(leastWidth + 2 * margin);
    const QSize size = menu.sizeHint();
    const QRect target(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const QRect screen = anchor.screen()->availableGeometry();
    const int x = menu.layoutDirection() == Qt::RightToLeft
                      ? target.right() + 1 + margin - size.width()
                      : target.left() - margin;
    int y = target.bottom() + 1 + space::kSm - margin;
    if (y + size.height() - margin > screen.bottom())
        y = target.top() - space::kSm - size.height() + margin;
    menu.popup({x, y});
}

} // namespace unhunch
