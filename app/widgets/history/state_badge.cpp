#include "app/widgets/history/state_badge.h"

#include "app/widgets/history/state_mark.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr int kSize = 20;
constexpr qreal kMark = 16;

} // namespace

StateBadge::StateBadge(ThemeManager &themes, core::CellState state, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StateBadge::sizeHint() const
{
    return {kSize, kSize};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(QRectF(rect()).center() - QPointF(kMark, kMark) / 2, QSizeF(kMark, kMark));
    drawStateMark(painter, box, m_state, m_themes.theme(), m_themes.theme().raised);
}

} // namespace unhunch
