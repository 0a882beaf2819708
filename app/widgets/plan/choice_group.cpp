#include "app/widgets/plan/choice_group.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/plan/choice_row.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kShadow = 12; ///< room for it at the sides and below

} // namespace

ChoiceGroup::ChoiceGroup(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::SmallStrong, Ink::Muted, {}, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kShadow, 0, kShadow, kShadow);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addSpacing(space::kSm);
}

void ChoiceGroup::setView(const ChoiceGroupView &view)
{
    m_title->setText(view.title);
    while (m_rows.size() > view.rows.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < view.rows.size()) {
        auto *const row = new ChoiceRow(m_themes, this);
        connect(row, &ChoiceRow::chosen, this, &ChoiceGroup::chosen);
        m_column->addWidget(row);
        m_rows.push_back(row);
        row->show();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setView(view.rows[i]);
    update();
}

void ChoiceGroup::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const QRect card = m_rows.front()->geometry().united(m_rows.back()->geometry());
    drawCard(painter, card, radius::kGroup, theme);
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        painter.fillRect(
            QRect(card.left() + space::kXl, m_rows[i]->y(), card.width() - 2 * space::kXl, 1),
            theme.outline);
}

} // namespace unhunch
