#include "app/widgets/theme/caches.h"

#include "app/widgets/theme/fonts.h"

#include <QApplication>
#include <QPixmapCache>
#include <QWidget>

#include <algorithm>

namespace unhunch {

void emptyCaches()
{
    const auto windows = QApplication::topLevelWidgets();
    if (std::any_of(windows.begin(), windows.end(),
                    [](const QWidget *window) { return window->isVisible(); }))
        return;
    QPixmapCache::clear();
    unloadFonts();
}

} // namespace unhunch
