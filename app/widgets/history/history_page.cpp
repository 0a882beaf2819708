#include "app/widgets/history/history_page.h"

#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/history/occasion_popup.h"
#include "app/widgets/history/stat_tile.h"
#include "app/widgets/history/week_card.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/shadow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace unhunch {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr int kWidest = 960; ///< of the content
constexpr int kTop = 32;
constexpr int kBottom = 29;

} // namespace

HistoryPage::HistoryPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Title2, Ink::Text))
    , m_range(new PlainLabel(themes, TextRole::Label, Ink::Muted))
    , m_summary(new PlainLabel(themes, TextRole::Body, Ink::Muted))
    , m_previous(new IconButton(themes, Icon::Left, tr("Earlier week")))
    , m_next(new IconButton(themes, Icon::Right, tr("Later week")))
    , m_strength(new StatTile(themes, StatTile::Picture::Cells))
    , m_activeDays(new StatTile(themes, StatTile::Picture::Discs))
    , m_wallSlides(new StatTile(themes, StatTile::Picture::Ring))
    , m_card(new WeekCard(themes))
{
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kLg);
    page->addLayout(makeHeader());
    page->addLayout(makeTiles());
    page->addWidget(m_card, 1);

    connect(m_previous, &QAbstractButton::clicked, this, &HistoryPage::requestPrevious);
    connect(m_next, &QAbstractButton::clicked, this, &HistoryPage::requestNext);
    connect(m_card, &WeekCard::detailRequested, this, &HistoryPage::openDetail);
    connect(m_card, &WeekCard::startRequested, this, &HistoryPage::startRequested);
    makeKeys();
}

QBoxLayout *HistoryPage::makeHeader()
{
    m_previous->setFramed(true);
    m_next->setFramed(true);
    // Two pixels over its line height bring its base line to the title's.
    m_range->setMinimumHeight(qCeil(m_themes.line(TextRole::Label)) + 2);
    m_range->setAlignment(Qt::AlignVCenter);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(14);
    titles->addWidget(m_title, 0, Qt::AlignBottom);
    titles->addWidget(m_range, 1, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(titles);
    words->addWidget(m_summary);

    auto *header = new QHBoxLayout;
    header->setSpacing(space::kSm);
    header->addLayout(words, 1);
    header->addWidget(m_previous, 0, Qt::AlignTop);
    header->addWidget(m_next, 0, Qt::AlignTop);
    return header;
}

QBoxLayout *HistoryPage::makeTiles()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::kLg);
    for (StatTile *tile : {m_strength, m_activeDays, m_wallSlides})
        tiles->addWidget(tile, 1);
    return tiles;
}

void HistoryPage::makeKeys()
{
    const auto on = [this](Qt::Key pressed, void (HistoryPage::*action)()) {
        connect(new QShortcut(pressed, this), &QShortcut::activated, this, action);
    };
    on(Qt::Key_PageUp, &HistoryPage::requestPrevious);
    on(Qt::Key_PageDown, &HistoryPage::requestNext);
    on(Qt::Key_Home, &HistoryPage::requestCurrent);
}

void HistoryPage::setView(const WeekView &view)
{
    m_view = view;
    m_title->setText(view.title);
    m_range->setText(view.range);
    m_summary->setText(view.summary);
    m_previous->setEnabled(view.hasPrevious);
    m_next->setEnabled(view.hasNext);
    m_strength->setView(view.strength);
    m_activeDays->setView(view.activeDays);
    m_wallSlides->setView(view.wallSlides);
    m_card->setView(view);
}

void HistoryPage::requestPrevious()
{
    if (m_view.hasPrevious)
        Q_EMIT weekRequested(m_view.first - kWeek);
}

void HistoryPage::requestNext()
{
    if (m_view.hasNext)
        Q_EMIT weekRequested(m_view.first + kWeek);
}

void HistoryPage::requestCurrent()
{
    if (m_view.first != m_view.currentWeek)
        Q_EMIT weekRequested(m_view.currentWeek);
}

void HistoryPage::openDetail(WeekCell *cell)
{
    delete m_popup;
    m_popup = new OccasionPopup(m_themes, cell->view(), *cell, *window());
}

void HistoryPage::resizeEvent(QResizeEvent *)
{
    const int side = std::max(space::kPage, (width() - m_themes.scaled(kWidest)) / 2);
    layout()->setContentsMargins(side, kTop, side, kBottom);
}

void HistoryPage::paintEvent(QPaintEvent *)
{
    // The shadows fall outside the cards, so the page draws them.
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    for (const StatTile *tile : {m_strength, m_activeDays, m_wallSlides})
        drawShadow(painter, tile->geometry(), radius::kCard, Elevation::Card, theme);
    drawShadow(painter, m_card->geometry(), radius::kLargeCard, Elevation::Card, theme);
}

} // namespace unhunch
