#include "app/widgets/history/ladder_list.h"

#include "app/widgets/history/ladder_row.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kInset = 8;

} // namespace

LadderList::LadderList(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kCard, kInset, space::kCard, kInset);
    rows->setSpacing(0);
}

void LadderList::setView(const LaddersView &view)
{
    while (m_rows.size() > view.ladders.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < view.ladders.size()) {
        m_rows.push_back(new LadderRow(m_themes, this));
        layout()->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setView(view.ladders[i]);
    update();
}

void LadderList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    drawPanel(painter, rect(), radius::kLargeCard, theme.surface, theme.outline);
    painter.setPen(QPen(theme.outline, 1));
    for (const LadderRow *row : m_rows) {
        const qreal y = row->geometry().top() + 0.5;
        if (row != m_rows.front())
            painter.drawLine(QPointF(space::kCard, y), QPointF(width() - space::kCard, y));
    }
}

} // namespace unhunch
