#include "app/widgets/settings/settings_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/settings/day_card.h"
#include "app/widgets/settings/settings_group.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kWidest = 720; ///< of the groups
constexpr int kSearchWidth = 220;
constexpr int kTop = 32;
constexpr int kShadow = 12;      ///< as the groups have it round their cards
constexpr int kBesideFrom = 700; ///< width from which the day stands beside the groups

} // namespace

SettingsPage::SettingsPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_undo(new Button(themes, ButtonKind::Ghost, {}, this))
    , m_search(new QLineEdit(this))
    , m_told(new NoticeStrip(themes))
    , m_nothing(new PlainLabel(themes, TextRole::Lead, Ink::Muted, {}, this))
    , m_day(new DayCard(themes, this))
{
    auto *const groups = new QWidget;
    groups->setMaximumWidth(themes.scaled(kWidest) + 2 * kShadow);
    m_column = new QVBoxLayout(groups);
    m_column->setContentsMargins(0, 0, 0, space::kPage);
    m_column->setSpacing(space::kSm);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    m_nothing->setContentsMargins(kShadow, space::kSm, 0, 0);
    m_nothing->hide();
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(space::kMd);
    m_sides->addWidget(scrolled(groups, this), 1);
    m_sides->addWidget(m_day, 0, Qt::AlignTop);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(space::kPage - kShadow, kTop, space::kPage, 0);
    page->setSpacing(space::kMd);
    page->addLayout(header());
    page->addWidget(m_told);
    page->addLayout(m_sides, 1);
    connect(m_told, &NoticeStrip::actionRequested, this, &SettingsPage::noticeAnswered);
    connect(m_undo, &QAbstractButton::clicked, this, &SettingsPage::undoRequested);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::searched);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *const undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &SettingsPage::undoRequested);
}

QLayout *SettingsPage::header()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_themes.scaled(kSearchWidth));
    m_search->setMinimumHeight(m_themes.scaled(height::kForm));
    m_search->setFont(m_themes.font(TextRole::Body));
    m_undo->setGlyph(Icon::Undo);
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(kShadow, 0, 0, 0);
    line->setSpacing(space::kMd);
    line->addWidget(new PlainLabel(m_themes, TextRole::Title2, Ink::Text, tr("Settings"), this));
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(m_search);
    return line;
}

void SettingsPage::addGroup()
{
    auto *const group = new SettingsGroup(m_themes);
    connect(group, &SettingsGroup::edited, this, &SettingsPage::edited);
    connect(group, &SettingsGroup::restoreRequested, this, &SettingsPage::restoreRequested);
    connect(group, &SettingsGroup::pressed, this, &SettingsPage::pressed);
    connect(group, &SettingsGroup::offerTaken, this, &SettingsPage::offerTaken);
    m_column->insertWidget(m_column->count() - 1, group);
    m_groups.push_back(group);
}

void SettingsPage::setView(const SettingsView &view)
{
    m_undo->setText(view.undo);
    m_undo->setAccessibleName(view.undo);
    m_undo->setVisible(!view.undo.isEmpty());
    m_told->setNotice(view.told);
    m_nothing->setText(view.nothing);
    m_nothing->setVisible(!view.nothing.isEmpty());
    while (m_groups.size() < view.groups.size())
        addGroup();
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setView(view.groups[i]);
    m_day->setView(view.day);
}

void SettingsPage::showAgain()
{
    for (SettingsGroup *const group : m_groups)
        group->showAgain();
}

void SettingsPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// Where there is no room beside the groups, the day is left to itself.
void SettingsPage::arrange()
{
    m_day->setVisible(width() >= m_themes.scaled(kBesideFrom));
}

} // namespace unhunch
