#include "app/widgets/controls/mouse_menu.h"

#include "app/widgets/controls/menu_place.h"

#include <QKeyEvent>

namespace unhunch {

MouseMenu::MouseMenu(QWidget *parent)
    : QMenu(parent)
{}

void MouseMenu::popUpAt(const QWidget &anchor, int leastWidth)
{
    unhunch::popUpAt(*this, anchor, leastWidth);
}

void MouseMenu::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

} // namespace unhunch
