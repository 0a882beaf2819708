#include "app/widgets/session/gear_line.h"

#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/theme/metrics.h"

namespace unhunch {

GearLine::GearLine(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    new FlowLayout(space::kSm, this);
}

void GearLine::setGear(const std::vector<PreviewGear> &gear)
{
    if (gear == m_gear)
        return;
    m_gear = gear;
    // Chips stay while they can: one of them may have the keyboard.
    while (m_chips.size() > gear.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < gear.size()) {
        auto *const chip = new Chip(m_themes, {}, this);
        const std::size_t place = m_chips.size();
        chip->setFocusPolicy(Qt::TabFocus);
        layout()->addWidget(chip);
        connect(chip, &Chip::clicked, this,
                [this, place] { Q_EMIT changeRequested(m_gear[place].equipment); });
        m_chips.push_back(chip);
        chip->show();
    }
    for (std::size_t i = 0; i < gear.size(); ++i) {
        m_chips[i]->setText(gear[i].text);
        m_chips[i]->setAccessibleName(gear[i].name);
        m_chips[i]->setToolTip(tr("Press to take something else"));
        m_chips[i]->updateGeometry();
    }
    setVisible(!gear.empty());
    layout()->invalidate();
}

} // namespace unhunch
