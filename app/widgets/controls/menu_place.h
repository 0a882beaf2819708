#pragma once

class QMenu;
class QWidget;

namespace unhunch {

/// Opens the menu below `anchor`, above it where there is no room, aligned with its leading edge.
void popUpAt(QMenu &menu, const QWidget &anchor, int leastWidth);

} // namespace unhunch
