#pragma once

#include <Qt>

#include <functional>

class QWidget;

namespace unhunch {

/// The keys of a guided session, while its window has the keyboard: nothing is taken from other
/// programs. A key held down is pressed once. Keys that mean the same are told as one of them.
void bindSessionKeys(QWidget *window, const std::function<void(Qt::Key)> &pressed);

} // namespace unhunch
