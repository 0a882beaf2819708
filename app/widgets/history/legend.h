#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace unhunch {

/// The key to the marks, on as many lines as the width asks for.
class Legend
{
public:
    Legend(const ThemeManager &themes, std::vector<LegendEntry> entries, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, const QRectF &area, bool mirrored) const;

private:
    struct Item {
        LegendEntry entry{};
        QRectF box{}; ///< relative to the area, reading from the left
    };

    const ThemeManager &m_themes;
    std::vector<Item> m_items;
    qreal m_height{0};
};

} // namespace unhunch
