#include "app/widgets/history/ladders_page.h"

#include "app/widgets/history/ladder_list.h"
#include "app/widgets/theme/metrics.h"

#include <QVBoxLayout>

namespace unhunch {

LaddersPage::LaddersPage(ThemeManager &themes, QWidget *parent)
    : PageFrame(themes, parent)
    , m_list(new LadderList(themes))
{
    auto *column = new QVBoxLayout;
    addCards(column, 1);
    addCard(m_list, radius::kLargeCard, column);
    column->addStretch();
}

void LaddersPage::setView(const LaddersView &view)
{
    setHeading(view.title, {}, view.summary);
    m_list->setView(view);
}

} // namespace unhunch
