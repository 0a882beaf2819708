#pragma once

class QHBoxLayout;
class QScrollArea;
class QWidget;

namespace unhunch {

/// `body`, scrolled up and down where the place is too low for it. Tab still stops at its controls
/// only.
[[nodiscard]] QScrollArea *scrolled(QWidget *body, QWidget *parent);

/// `body` in the middle, as wide as it may be and as there is room.
[[nodiscard]] QHBoxLayout *centred(QWidget *body);

} // namespace unhunch
