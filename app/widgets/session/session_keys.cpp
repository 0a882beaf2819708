#include "app/widgets/session/session_keys.h"

#include <QShortcut>
#include <QWidget>

#include <array>

namespace unhunch {
namespace {

constexpr std::array kKeys{
    Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Right, Qt::Key_Left,   Qt::Key_Up,
    Qt::Key_Down,  Qt::Key_N,      Qt::Key_P,     Qt::Key_E,     Qt::Key_R,      Qt::Key_M,
    Qt::Key_F,     Qt::Key_F11,    Qt::Key_S,     Qt::Key_F1,    Qt::Key_Escape, Qt::Key_Minus,
    Qt::Key_Plus,  Qt::Key_Equal,  Qt::Key_X,     Qt::Key_V,     Qt::Key_1,      Qt::Key_2,
    Qt::Key_3,     Qt::Key_4,      Qt::Key_5,     Qt::Key_6,     Qt::Key_7,      Qt::Key_C};

/// Two keys for one wish.
Qt::Key meant(Qt::Key key)
{
    if (key == Qt::Key_Enter)
        return Qt::Key_Return;
    return key == Qt::Key_Equal ? Qt::Key_Plus : key; // where plus needs Shift
}

} // namespace

void bindSessionKeys(QWidget *window, const std::function<void(Qt::Key)> &pressed)
{
    for (const Qt::Key key : kKeys) {
        auto *const shortcut = new QShortcut(QKeySequence(key), window);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, window,
                         [pressed, key] { pressed(meant(key)); });
    }
}

} // namespace unhunch
