#include "app/widgets/history/page_frame.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/shadow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kWidest = 960; ///< of the content
constexpr int kTop = 32;
constexpr int kBottom = 29;
constexpr int kTitleGap = 14;

} // namespace

PageFrame::PageFrame(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Title2, Ink::Text))
    , m_range(new PlainLabel(themes, TextRole::Label, Ink::Muted))
    , m_summary(new PlainLabel(themes, TextRole::Body, Ink::Muted))
    , m_header(new QHBoxLayout)
    , m_page(new QVBoxLayout(this))
{
    // Two pixels over its line height bring its base line to the title's.
    m_range->setMinimumHeight(qCeil(m_themes.line(TextRole::Label)) + 2);
    m_range->setAlignment(Qt::AlignVCenter);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(kTitleGap);
    titles->addWidget(m_title, 0, Qt::AlignBottom);
    titles->addWidget(m_range, 1, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    words->addLayout(titles);
    words->addWidget(m_summary);

    m_header->setSpacing(space::kSm);
    m_header->addLayout(words, 1);
    m_page->setSpacing(space::kLg);
    m_page->addLayout(m_header);
}

void PageFrame::setHeading(const QString &title, const QString &range, const QString &summary)
{
    m_title->setText(title);
    m_range->setText(range);
    m_summary->setText(summary);
}

void PageFrame::addControl(QWidget *control)
{
    m_header->addWidget(control, 0, Qt::AlignTop);
}

void PageFrame::addCards(QBoxLayout *row, int stretch)
{
    row->setSpacing(space::kLg);
    m_page->addLayout(row, stretch);
}

void PageFrame::addCard(QWidget *card, qreal radius, QBoxLayout *row)
{
    if (row)
        row->addWidget(card, 1);
    else
        m_page->addWidget(card, 1);
    m_cards.push_back({card, radius});
}

void PageFrame::resizeEvent(QResizeEvent *)
{
    const int side = std::max(space::kPage, (width() - m_themes.scaled(kWidest)) / 2);
    m_page->setContentsMargins(side, kTop, side, kBottom);
}

void PageFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Card &card : m_cards)
        if (card.widget->isVisible())
            drawShadow(painter, card.widget->geometry(), card.radius, Elevation::Card,
                       m_themes.theme());
}

} // namespace unhunch
