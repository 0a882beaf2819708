#include "app/widgets/history/legend.h"

#include "app/widgets/history/state_mark.h"
#include "app/widgets/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kMark = 16;
constexpr qreal kDotWidth = 5;
constexpr qreal kGap = 17;
constexpr qreal kLine = 20;
constexpr qreal kLineGap = 4;

qreal markWidth(core::CellState state)
{
    return state == core::CellState::NotPlanned ? kDotWidth : kMark;
}

} // namespace

Legend::Legend(const ThemeManager &themes, std::vector<LegendEntry> entries, qreal width)
    : m_themes(themes)
{
    const QFontMetricsF metrics(themes.font(TextRole::Caption));
    const qreal line = kLine * themes.textScale();
    QPointF at;
    for (LegendEntry &entry : entries) {
        const qreal needed =
            markWidth(entry.state) + space::kSm + metrics.horizontalAdvance(entry.text);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line + kLineGap};
        m_items.push_back({std::move(entry), QRectF(at, QSizeF(needed, line))});
        at.rx() += needed + kGap;
    }
    m_height = at.y() + line;
}

void Legend::paint(QPainter &painter, const QRectF &area, bool mirrored) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(m_themes.font(TextRole::Caption));
    for (const Item &item : m_items) {
        const qreal width = markWidth(item.entry.state);
        const qreal text = item.box.width() - width - space::kSm;
        const qreal top = area.top() + item.box.top();
        const qreal left =
            mirrored ? area.right() - item.box.right() : area.left() + item.box.left();
        const qreal mark = mirrored ? left + text + space::kSm : left;
        const QPointF center(mark + width / 2, top + item.box.height() / 2);
        drawStateMark(painter, QRectF(center - QPointF(kMark, kMark) / 2, QSizeF(kMark, kMark)),
                      item.entry.state, theme, theme.surface);
        painter.setPen(theme.textMuted);
        painter.drawText(
            QRectF(mirrored ? left : left + width + space::kSm, top, text + 1, item.box.height()),
            Qt::AlignVCenter | Qt::AlignLeft, item.entry.text);
    }
}

} // namespace unhunch
