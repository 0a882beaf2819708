#include "app/widgets/controls/button.h"
#include "app/widgets/controls/clock_edit.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/pick_button.h"
#include "app/widgets/settings/fields.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace unhunch {

namespace {

constexpr std::size_t kMost = 14;
constexpr core::Workout kNew{std::chrono::Saturday, std::chrono::hours{10}};

struct Line {
    QWidget *widget{nullptr};
    PickButton *day{nullptr};
    ClockEdit *clock{nullptr};
    IconButton *remove{nullptr};
};

struct Workouts {
    std::vector<Line> lines{};
    QVBoxLayout *column{nullptr};
    Button *add{nullptr};
    WorkoutsField shown{};
};

void tell(FieldWidget *field, const Workouts &all, std::size_t place,
          const std::optional<core::Workout> &now)
{
    auto workouts = all.shown.workouts;
    if (now)
        workouts.at(place) = *now;
    else
        workouts.erase(workouts.begin() + static_cast<std::ptrdiff_t>(place));
    Q_EMIT field->edited(workouts);
}

void addLine(Workouts &all, FieldWidget *field, ThemeManager &themes)
{
    Line line{new QWidget(field)};
    line.day = new PickButton(themes, line.widget);
    line.clock = new ClockEdit(themes, line.widget);
    line.remove =
        new IconButton(themes, Icon::Minus, FieldWidget::tr("Take this workout away"), line.widget);
    auto *const row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMd);
    row->addWidget(line.day);
    row->addWidget(line.clock);
    row->addWidget(line.remove);
    row->addStretch();
    const std::size_t place = all.lines.size();
    QObject::connect(line.day, &PickButton::chosen, field, [field, &all, place](int which) {
        auto now = all.shown.workouts.at(place);
        const int day = all.shown.days.at(static_cast<std::size_t>(which)).value;
        now.day = std::chrono::weekday{static_cast<unsigned>(day)};
        tell(field, all, place, now);
    });
    QObject::connect(
        line.clock, &ClockEdit::chosen, field, [field, &all, place](core::ClockTime at) {
            tell(field, all, place, core::Workout{all.shown.workouts.at(place).day, at});
        });
    QObject::connect(line.clock, &ClockEdit::refused, field, &FieldWidget::refused);
    QObject::connect(line.remove, &QAbstractButton::clicked, field,
                     [field, &all, place] { tell(field, all, place, {}); });
    all.column->insertWidget(static_cast<int>(place), line.widget);
    line.widget->show();
    all.lines.push_back(line);
}

void show(const WorkoutsField &now, Workouts &all, FieldWidget *field, ThemeManager &themes)
{
    all.shown = now;
    while (all.lines.size() > now.workouts.size()) {
        all.lines.back().widget->hide();
        all.lines.back().widget->deleteLater(); // it may be telling us
        all.lines.pop_back();
    }
    while (all.lines.size() < now.workouts.size())
        addLine(all, field, themes);
    QStringList days;
    for (const PickOption &one : now.days)
        days << one.name;
    for (std::size_t i = 0; i < all.lines.size(); ++i) {
        const int day = static_cast<int>(now.workouts[i].day.c_encoding());
        const auto chosen = std::ranges::find(now.days, day, &PickOption::value);
        all.lines[i].day->setOptions(days, static_cast<int>(chosen - now.days.begin()));
        all.lines[i].clock->setClock(now.workouts[i].at);
    }
    all.add->setVisible(now.workouts.size() < kMost);
}

} // namespace

FieldWidget *makeWorkoutsField(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    const auto all = std::make_shared<Workouts>();
    all->column = new QVBoxLayout(field);
    all->column->setContentsMargins(0, 0, 0, 0);
    all->column->setSpacing(space::kSm);
    all->add = new Button(themes, ButtonKind::Ghost, FieldWidget::tr("Add a workout"), field);
    all->add->setAccessibleName(all->add->text());
    all->add->setGlyph(Icon::Plus);
    all->add->setControlHeight(height::kSettings);
    all->column->addWidget(all->add, 0, Qt::AlignLeading);
    QObject::connect(all->add, &QAbstractButton::clicked, field, [field, all] {
        auto workouts = all->shown.workouts;
        workouts.push_back(kNew);
        Q_EMIT field->edited(workouts);
    });
    field->setParts({[field, all, &themes](const SettingField &now) {
                         show(std::get<WorkoutsField>(now), *all, field, themes);
                     },
                     [all](const QString &name) {
                         for (const Line &line : all->lines) {
                             line.day->setSubject(FieldWidget::tr("%1, day").arg(name));
                             line.clock->setSubject(FieldWidget::tr("%1, time").arg(name));
                         }
                     }});
    return field;
}

} // namespace unhunch
