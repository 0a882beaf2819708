#pragma once

#include <QGraphicsOpacityEffect>
#include <QWidget>

namespace unhunch {

/// How much of a widget and its children can be seen, 0 to 1. At 1 it costs nothing.
inline void setOpacity(QWidget &widget, qreal opacity)
{
    auto *effect = qobject_cast<QGraphicsOpacityEffect *>(widget.graphicsEffect());
    if (opacity >= 1) {
        widget.setGraphicsEffect(nullptr);
        return;
    }
    if (effect == nullptr) {
        effect = new QGraphicsOpacityEffect;
        widget.setGraphicsEffect(effect);
    }
    effect->setOpacity(opacity);
}

} // namespace unhunch
