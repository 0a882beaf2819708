#include "app/widgets/history/journey_page.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/history/journey_card.h"
#include "app/widgets/history/measure_card.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>

namespace unhunch {

JourneyPage::JourneyPage(ThemeManager &themes, QWidget *parent)
    : PageFrame(themes, parent)
    , m_card(new JourneyCard(themes))
    , m_measures{new MeasureCard(themes), new MeasureCard(themes)}
    , m_hint(new PlainLabel(themes, TextRole::Body, Ink::Muted))
{
    auto *journey = new QHBoxLayout;
    auto *measures = new QHBoxLayout;
    addCards(journey);
    addCard(m_card, radius::kLargeCard, journey);
    addCards(measures, 1);
    for (MeasureCard *measure : m_measures)
        addCard(measure, radius::kLargeCard, measures);
    measures->addWidget(m_hint, 1, Qt::AlignTop);
}

void JourneyPage::setView(const JourneyView &view)
{
    setHeading(view.title, view.range, view.summary);
    m_card->setView(view);
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const bool known = i < view.measures.size();
        m_measures.at(i)->setVisible(known);
        if (known)
            m_measures.at(i)->setView(view.measures.at(i));
    }
    m_hint->setText(view.hint);
    m_hint->setVisible(!view.hint.isEmpty());
}

} // namespace unhunch
