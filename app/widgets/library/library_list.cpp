#include "app/widgets/library/library_list.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/library/avoid_card.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/shadow.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int kWidest = 960;
constexpr int kLeastCard = 240;
constexpr int kMostColumns = 3;
constexpr int kSearchWidth = 280;
constexpr int kTop = 32;
constexpr int kBottom = 29;

} // namespace

LibraryList::LibraryList(ThemeManager &themes, StillMaker stills, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_stills(std::move(stills))
    , m_count(new PlainLabel(themes, TextRole::Label, Ink::Muted, {}, this))
    , m_nothing(new PlainLabel(themes, TextRole::Lead, Ink::Muted, {}, this))
    , m_search(new QLineEdit(this))
    , m_grid(new QGridLayout)
{
    m_search->setPlaceholderText(tr("Search exercises"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(themes.scaled(kSearchWidth));
    m_search->setMinimumHeight(themes.scaled(height::kForm));
    m_search->setFont(themes.font(TextRole::Body));
    auto *const header = new QHBoxLayout;
    header->setSpacing(14);
    header->addWidget(new PlainLabel(themes, TextRole::Title2, Ink::Text, tr("Exercises"), this));
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_search);
    m_grid->setSpacing(space::kLg);
    auto *const page = new QVBoxLayout(this);
    page->setSpacing(space::kLg);
    page->addLayout(header);
    page->addWidget(m_nothing);
    page->addLayout(m_grid);
    page->addStretch();
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT searched(text);
        scrollToSearch();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this,
            &LibraryList::search);
}

/// What is found stands below it.
void LibraryList::scrollToSearch()
{
    for (QWidget *over = parentWidget(); over != nullptr; over = over->parentWidget())
        if (auto *const area = qobject_cast<QScrollArea *>(over))
            area->ensureWidgetVisible(m_search);
}

void LibraryList::search()
{
    scrollToSearch();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryList::setView(const LibraryView &view)
{
    m_view = view;
    m_count->setText(view.count);
    m_nothing->setText(view.nothing);
    m_nothing->setVisible(!view.nothing.isEmpty());
    while (m_cards.size() < view.cards.size())
        addCard();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < view.cards.size());
        if (i < view.cards.size())
            m_cards[i]->setView(view.cards[i]);
    }
    if (m_avoid == nullptr && !view.avoid.empty()) {
        m_avoid = new AvoidCard(m_themes, view.avoid, this);
        auto *const page = static_cast<QVBoxLayout *>(layout());
        page->insertWidget(page->count() - 1, m_avoid);
    }
    update();
}

void LibraryList::addCard()
{
    auto *const card = new ExerciseCard(m_themes, m_stills, this);
    const std::size_t place = m_cards.size();
    connect(card, &QAbstractButton::clicked, this, [this, place] {
        const std::string exercise = m_view.cards.at(place).id;
        Q_EMIT opened(exercise);
    });
    m_cards.push_back(card);
    m_columns = 0;
    arrange();
}

int LibraryList::columns() const
{
    const int room = width() - layout()->contentsMargins().left() * 2 + space::kLg;
    return std::clamp(room / (m_themes.scaled(kLeastCard) + space::kLg), 1, kMostColumns);
}

void LibraryList::arrange()
{
    const int wanted = columns();
    if (wanted == m_columns)
        return;
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < wanted ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / wanted, static_cast<int>(i) % wanted);
    m_columns = wanted;
}

void LibraryList::resizeEvent(QResizeEvent *)
{
    const int side = std::max(space::kPage, (width() - m_themes.scaled(kWidest)) / 2);
    layout()->setContentsMargins(side, kTop, side, kBottom);
    arrange();
}

void LibraryList::paintEvent(QPaintEvent *)
{
    // The shadows fall outside the cards, so the page draws them.
    QPainter painter(this);
    for (const ExerciseCard *card : m_cards)
        if (card->isVisible())
            drawShadow(painter, card->geometry(), radius::kCard, Elevation::Card, m_themes.theme());
    if (m_avoid != nullptr)
        drawShadow(painter, m_avoid->geometry(), radius::kGroup, Elevation::Card, m_themes.theme());
}

} // namespace unhunch
