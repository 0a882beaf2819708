#include "app/widgets/controls/day_chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/settings/fields.h"

#include <memory>

namespace unhunch {

namespace {

constexpr int kGap = 6;

struct Week {
    std::vector<DayChip *> chips{};
    DaysField shown{};
};

core::Weekdays chosenIn(const Week &week)
{
    core::Weekdays days;
    for (std::size_t i = 0; i < week.chips.size(); ++i)
        if (week.chips[i]->isChecked())
            days.insert(std::chrono::weekday{static_cast<unsigned>(week.shown.days[i].value)});
    return days;
}

void show(const DaysField &now, Week &week, FieldWidget *field, ThemeManager &themes)
{
    week.shown = now;
    while (week.chips.size() < now.days.size()) {
        auto *const chip = new DayChip(themes, field);
        field->layout()->addWidget(chip);
        week.chips.push_back(chip);
        chip->show();
        QObject::connect(chip, &QAbstractButton::clicked, field,
                         [field, &week] { Q_EMIT field->edited(chosenIn(week)); });
    }
    for (std::size_t i = 0; i < week.chips.size(); ++i) {
        week.chips[i]->setText(now.days[i].words);
        week.chips[i]->setAccessibleName(now.days[i].name);
        week.chips[i]->setChecked(now.days[i].chosen);
    }
}

} // namespace

FieldWidget *makeDaysField(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    new FlowLayout(kGap, field);
    const auto week = std::make_shared<Week>();
    field->setParts({[field, week, &themes](const SettingField &now) {
                         show(std::get<DaysField>(now), *week, field, themes);
                     },
                     [week](const QString &name) {
                         for (DayChip *const chip : week->chips)
                             chip->setAccessibleDescription(name);
                     }});
    return field;
}

} // namespace unhunch
