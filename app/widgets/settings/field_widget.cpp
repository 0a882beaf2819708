#include "app/widgets/settings/field_widget.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/clock_edit.h"
#include "app/widgets/controls/pick_button.h"
#include "app/widgets/controls/segmented.h"
#include "app/widgets/controls/switch.h"
#include "app/widgets/controls/volume_slider.h"
#include "app/widgets/settings/fields.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <memory>

namespace unhunch {

namespace {

template<typename Widget> Widget *put(FieldWidget *field, Widget *widget)
{
    auto *const line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(widget);
    return widget;
}

FieldWidget *makeSwitch(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new Switch(themes, field));
    QObject::connect(one, &QAbstractButton::clicked, field,
                     [field](bool on) { Q_EMIT field->edited(on); });
    field->setParts(
        {[one](const SettingField &now) { one->setChecked(std::get<SwitchField>(now).on); },
         [one](const QString &name) { one->setAccessibleName(name); }});
    return field;
}

int chosenOf(const PickField &field)
{
    const auto found = std::ranges::find(field.options, true, &PickOption::chosen);
    return found == field.options.end() ? -1 : static_cast<int>(found - field.options.begin());
}

FieldWidget *makePick(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new PickButton(themes, field));
    const auto shown = std::make_shared<PickField>();
    QObject::connect(one, &PickButton::chosen, field, [field, shown](int which) {
        Q_EMIT field->edited(shown->options.at(static_cast<std::size_t>(which)).value);
    });
    field->setParts({[one, shown](const SettingField &now) {
                         *shown = std::get<PickField>(now);
                         QStringList words;
                         for (const PickOption &option : shown->options)
                             words << option.words;
                         one->setOptions(words, chosenOf(*shown));
                     },
                     [one](const QString &name) { one->setSubject(name); }});
    return field;
}

FieldWidget *makeSegments(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new Segmented(themes, field));
    const auto shown = std::make_shared<PickField>();
    QObject::connect(one, &Segmented::chosen, field, [field, shown](int which) {
        Q_EMIT field->edited(shown->options.at(static_cast<std::size_t>(which)).value);
    });
    field->setParts({[one, shown](const SettingField &now) {
                         *shown = std::get<PickField>(now);
                         std::vector<Segmented::Option> options;
                         for (const PickOption &option : shown->options)
                             options.push_back({option.words, option.name});
                         one->setOptions(options, chosenOf(*shown));
                     },
                     [one](const QString &name) { one->setSubject(name); }});
    return field;
}

FieldWidget *makeClock(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new ClockEdit(themes, field));
    QObject::connect(one, &ClockEdit::chosen, field,
                     [field](core::ClockTime at) { Q_EMIT field->edited(at); });
    QObject::connect(one, &ClockEdit::refused, field, &FieldWidget::refused);
    field->setParts(
        {[one](const SettingField &now) { one->setClock(std::get<ClockField>(now).at); },
         [one](const QString &name) { one->setSubject(name); }});
    return field;
}

FieldWidget *makeVolume(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new VolumeSlider(themes, field));
    QObject::connect(one, &QAbstractSlider::valueChanged, field,
                     [field](int percent) { Q_EMIT field->edited(percent); });
    field->setParts({[one](const SettingField &now) {
                         const QSignalBlocker quiet(one);
                         one->setValue(std::get<VolumeField>(now).percent);
                         one->update();
                     },
                     [one](const QString &name) { one->setAccessibleName(name); }});
    return field;
}

FieldWidget *makePress(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    auto *const one = put(field, new Button(themes, ButtonKind::Secondary, {}, field));
    one->setControlHeight(height::kSettings);
    QObject::connect(one, &QAbstractButton::clicked, field, &FieldWidget::pressed);
    field->setParts({[one](const SettingField &now) {
                         one->setText(std::get<PressField>(now).words);
                         one->updateGeometry();
                     },
                     [one](const QString &name) {
                         one->setAccessibleName(one->text());
                         one->setAccessibleDescription(name);
                     }});
    return field;
}

struct Make {
    ThemeManager &themes;
    QWidget *parent;

    FieldWidget *operator()(const SwitchField &) const { return makeSwitch(themes, parent); }
    FieldWidget *operator()(const PickField &pick) const
    {
        return pick.sideBySide ? makeSegments(themes, parent) : makePick(themes, parent);
    }
    FieldWidget *operator()(const ClockField &) const { return makeClock(themes, parent); }
    FieldWidget *operator()(const DaysField &) const { return makeDaysField(themes, parent); }
    FieldWidget *operator()(const HoursField &) const { return makeHoursField(themes, parent); }
    FieldWidget *operator()(const VolumeField &) const { return makeVolume(themes, parent); }
    FieldWidget *operator()(const WorkoutsField &) const
    {
        return makeWorkoutsField(themes, parent);
    }
    FieldWidget *operator()(const NamesField &) const { return makeNamesField(themes, parent); }
    FieldWidget *operator()(const PressField &) const { return makePress(themes, parent); }
};

} // namespace

FieldWidget *makeField(ThemeManager &themes, const SettingField &kind, QWidget *parent)
{
    return std::visit(Make{themes, parent}, kind);
}

bool takesARow(const SettingField &kind)
{
    return std::holds_alternative<DaysField>(kind) || std::holds_alternative<HoursField>(kind)
           || std::holds_alternative<WorkoutsField>(kind)
           || std::holds_alternative<NamesField>(kind);
}

} // namespace unhunch
