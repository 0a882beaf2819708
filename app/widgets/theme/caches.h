#pragma once

namespace unhunch {

/// Unless a window is on the screen: lets go the fonts and the pictures that windows have used.
void emptyCaches();

} // namespace unhunch
