#include "app/widgets/first_run/gear_row.h"

#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/switch.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kHeight = 84;
constexpr int kTile = 48;
constexpr int kGlyph = 30;
constexpr int kWordsWidth = 150;

} // namespace

GearRow::GearRow(ThemeManager &themes, Icon icon, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_icon(icon)
    , m_title(new PlainLabel(themes, TextRole::Strong, Ink::Text, {}, this))
    , m_detail(new PlainLabel(themes, TextRole::Caption, Ink::Muted, {}, this))
    , m_tile(new QWidget(this))
    , m_place(new QWidget(this))
{
    m_tile->setFixedSize(themes.scaled(kTile), themes.scaled(kTile));
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(space::kLg, 0, space::kLg, 0);
    line->setSpacing(space::kSm);
    line->addWidget(m_tile);
    line->addSpacing(space::kSm);
    line->addLayout(words, kind == Kind::Chips ? 0 : 1);
    setMinimumHeight(themes.scaled(kHeight));
    if (kind == Kind::Chips) {
        for (PlainLabel *const label : {m_title, m_detail})
            label->setFixedWidth(themes.scaled(kWordsWidth));
        new FlowLayout(space::kSm, m_place);
        line->addWidget(m_place, 1);
        line->setContentsMargins(space::kLg, space::kMd, space::kLg, space::kMd);
        return;
    }
    m_place->hide();
    m_switch = new Switch(themes, this);
    line->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) {
        const std::string option = m_options.front().id;
        Q_EMIT chosen(option, on);
    });
}

void GearRow::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    if (m_switch)
        m_switch->setAccessibleName(title);
}

void GearRow::addChip()
{
    auto *const chip = new Chip(m_themes, {}, m_place);
    chip->setCheckable(true);
    const std::size_t place = m_chips.size();
    connect(chip, &QAbstractButton::clicked, this, [this, place] {
        m_chips[place]->setChecked(true);
        const std::string option = m_options[place].id;
        Q_EMIT chosen(option, true);
    });
    m_place->layout()->addWidget(chip);
    m_chips.push_back(chip);
    chip->show();
}

void GearRow::setOptions(const std::vector<ChoiceOption> &options)
{
    m_options = options;
    update();
    if (m_switch) {
        m_switch->setChecked(options.front().chosen);
        return;
    }
    while (m_chips.size() < options.size())
        addChip();
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(options[i].words);
        m_chips[i]->setAccessibleName(options[i].words);
        m_chips[i]->setAccessibleDescription(m_title->text());
        m_chips[i]->setChecked(options[i].chosen);
        m_chips[i]->updateGeometry();
    }
}

void GearRow::paintEvent(QPaintEvent *)
{
    const Theme &t = m_themes.theme();
    QPainter painter(this);
    drawPanel(painter, rect(), radius::kGroup, t.surface, t.outline);
    const bool there = std::ranges::any_of(
        m_options, [](const ChoiceOption &one) { return one.chosen && !one.id.empty(); });
    drawPanel(painter, m_tile->geometry(), radius::kLargeControl, there ? t.accentSoft : t.sunken,
              Qt::transparent, 0);
    drawIcon(painter, m_tile->geometry(), m_icon, there ? t.onAccentSoft : t.textMuted,
             m_themes.scaled(kGlyph));
}

} // namespace unhunch
