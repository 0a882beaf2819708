#include "app/widgets/history/trend_page.h"

#include "app/widgets/history/trend_card.h"
#include "app/widgets/theme/metrics.h"

namespace unhunch {

TrendPage::TrendPage(ThemeManager &themes, QWidget *parent)
    : PageFrame(themes, parent)
    , m_card(new TrendCard(themes))
{
    addCard(m_card, radius::kLargeCard);
    connect(m_card, &TrendCard::weekRequested, this, &TrendPage::weekRequested);
}

void TrendPage::setView(const TrendView &view)
{
    setHeading(view.title, view.range, view.summary);
    m_card->setView(view);
}

} // namespace unhunch
