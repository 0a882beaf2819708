#include "app/widgets/history/history_page.h"

#include "app/widgets/controls/icon_button.h"
#include "app/widgets/history/occasion_popup.h"
#include "app/widgets/history/stat_tile.h"
#include "app/widgets/history/week_card.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace unhunch {

namespace {

constexpr std::chrono::days kWeek{7};

} // namespace

HistoryPage::HistoryPage(ThemeManager &themes, QWidget *parent)
    : PageFrame(themes, parent)
    , m_previous(new IconButton(themes, Icon::Left, tr("Earlier week")))
    , m_next(new IconButton(themes, Icon::Right, tr("Later week")))
    , m_more(new IconButton(themes, Icon::More, tr("Export, import and delete")))
    , m_menu(new HistoryMenu(this))
    , m_strength(new StatTile(themes, StatTile::Picture::Cells))
    , m_activeDays(new StatTile(themes, StatTile::Picture::Discs))
    , m_wallSlides(new StatTile(themes, StatTile::Picture::Ring))
    , m_card(new WeekCard(themes))
{
    makeControls();
    makeCards();
    makeKeys();
}

void HistoryPage::makeControls()
{
    for (IconButton *button : {m_previous, m_next, m_more}) {
        button->setFramed(true);
        addControl(button);
    }
    connect(m_previous, &QAbstractButton::clicked, this, &HistoryPage::requestPrevious);
    connect(m_next, &QAbstractButton::clicked, this, &HistoryPage::requestNext);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        const QPoint corner(isRightToLeft() ? 0 : m_more->width() - m_menu->sizeHint().width(),
                            m_more->height());
        m_menu->popup(m_more->mapToGlobal(corner));
    });
    connect(m_menu, &HistoryMenu::ordered, this, &HistoryPage::ordered);
}

void HistoryPage::makeCards()
{
    auto *tiles = new QHBoxLayout;
    addCards(tiles);
    for (StatTile *tile : {m_strength, m_activeDays, m_wallSlides})
        addCard(tile, radius::kCard, tiles);
    addCard(m_card, radius::kLargeCard);
    connect(m_card, &WeekCard::detailRequested, this, &HistoryPage::openDetail);
    connect(m_card, &WeekCard::startRequested, this, &HistoryPage::startRequested);
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
    setHeading(view.title, view.range, view.summary);
    m_previous->setEnabled(view.hasPrevious);
    m_next->setEnabled(view.hasNext);
    m_strength->setView(view.strength);
    m_activeDays->setView(view.activeDays);
    m_wallSlides->setView(view.wallSlides);
    m_card->setView(view);
}

void HistoryPage::setCanUndoImport(bool can)
{
    m_menu->setCanUndo(can);
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
    m_popup = new OccasionPopup(themes(), cell->view(), *cell, *window());
}

} // namespace unhunch
