#include "app/widgets/plan/choice_row.h"

#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kWordsWidth = 200;

} // namespace

ChoiceRow::ChoiceRow(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Label, Ink::Text, {}, this))
    , m_detail(new PlainLabel(themes, TextRole::Caption, Ink::Faint, {}, this))
    , m_options(new QWidget(this))
{
    m_detail->setWrapped(2);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *const place = new QWidget(this);
    place->setFixedWidth(themes.scaled(kWordsWidth));
    place->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    new FlowLayout(space::kSm, m_options);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, space::kMd, space::kXl, space::kMd);
    line->setSpacing(space::kLg);
    line->addWidget(place);
    line->addWidget(m_options, 1);
}

// Chips stay while they can: one of them may have the keyboard.
void ChoiceRow::setView(const ChoiceRowView &view)
{
    m_view = view;
    m_title->setText(view.title);
    m_detail->setText(view.detail);
    while (m_chips.size() > view.options.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < view.options.size())
        addChip();
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const ChoiceOption &option = view.options[i];
        m_chips[i]->setText(option.words);
        m_chips[i]->setAccessibleName(option.words);
        m_chips[i]->setAccessibleDescription(view.title);
        m_chips[i]->setChecked(option.chosen);
        m_chips[i]->updateGeometry();
    }
    m_options->layout()->invalidate();
}

void ChoiceRow::addChip()
{
    auto *const chip = new Chip(m_themes, {}, m_options);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    const std::size_t place = m_chips.size();
    connect(chip, &Chip::clicked, this, [this, place](bool on) {
        m_chips[place]->setChecked(on || m_view.oneOnly);
        const ChoiceRowView row = m_view; // what hears of it may set another
        Q_EMIT chosen(row, row.options[place].id, on || row.oneOnly);
    });
    m_options->layout()->addWidget(chip);
    m_chips.push_back(chip);
    chip->show();
}

} // namespace unhunch
