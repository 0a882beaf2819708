#pragma once

#include <QMenu>

namespace unhunch {

/// A menu for windows that never take the keyboard: only the pointer answers it. While it is open
/// it hears keys that were meant for another window; any key closes it and nothing more.
class MouseMenu : public QMenu
{
    Q_OBJECT

public:
    explicit MouseMenu(QWidget *parent);

    /// Opens below `anchor`, above it where there is no room, aligned with its leading edge.
    void popUpAt(const QWidget &anchor, int leastWidth);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace unhunch
