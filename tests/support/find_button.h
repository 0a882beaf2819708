#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

namespace unhunch::test {

/// The button that is seen in a window and has those words or that name for screen readers; or
/// null.
[[nodiscard]] inline QAbstractButton *findButton(const QWidget &window, const QString &name)
{
    for (auto *const one : window.findChildren<QAbstractButton *>())
        if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
            return one;
    return nullptr;
}

} // namespace unhunch::test
