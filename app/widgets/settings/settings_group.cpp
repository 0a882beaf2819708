#include "app/widgets/settings/settings_group.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/settings/setting_row.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kShadow = 12; ///< room for it at the sides and below

} // namespace

SettingsGroup::SettingsGroup(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::SmallStrong, Ink::Muted, {}, this))
    , m_column(new QVBoxLayout(this))
    , m_offer(new NoticeStrip(themes))
{
    m_offer->setParent(this);
    m_column->setContentsMargins(kShadow, 0, kShadow, kShadow);
    m_column->setSpacing(0);
    m_title->setContentsMargins(space::kXs, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addSpacing(space::kSm);
    m_column->addSpacing(space::kSm);
    m_column->addWidget(m_offer);
    connect(m_offer, &NoticeStrip::actionRequested, this, &SettingsGroup::offerTaken);
}

void SettingsGroup::addRow(std::size_t place)
{
    auto *const row = new SettingRow(m_themes, m_view.rows.at(place), this);
    connect(row, &SettingRow::edited, this, [this, place](const core::SettingValue &value) {
        const SettingRowView view = m_view.rows.at(place); // what hears of it may set another
        Q_EMIT edited(view, value);
    });
    connect(row, &SettingRow::restoreRequested, this, [this, place] {
        const SettingRowView view = m_view.rows.at(place);
        Q_EMIT restoreRequested(view);
    });
    connect(row, &SettingRow::pressed, this, [this, place] {
        const SettingRowView view = m_view.rows.at(place);
        Q_EMIT pressed(view);
    });
    m_column->insertWidget(m_column->count() - 2, row);
    m_rows.push_back(row);
}

void SettingsGroup::setView(const SettingsGroupView &view)
{
    m_view = view;
    m_title->setText(view.title);
    setAccessibleName(view.title);
    while (m_rows.size() < view.rows.size())
        addRow(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setView(view.rows[i]);
        m_rows[i]->setVisible(view.rows[i].visible);
    }
    m_offer->setNotice(view.offer);
    setVisible(std::ranges::any_of(view.rows, &SettingRowView::visible));
    update();
}

void SettingsGroup::showAgain()
{
    for (SettingRow *const row : m_rows)
        row->showAgain();
}

void SettingsGroup::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    QRect card;
    for (const SettingRow *const row : m_rows)
        if (row->isVisible())
            card |= row->geometry();
    if (card.isEmpty())
        return;
    drawCard(painter, card, radius::kGroup, theme);
    const int from = isRightToLeft() ? card.left() : card.left() + space::kXl;
    for (const SettingRow *const row : m_rows)
        if (row->isVisible() && row->y() > card.top())
            painter.fillRect(QRect(from, row->y(), card.width() - space::kXl, 1), theme.outline);
}

} // namespace unhunch
