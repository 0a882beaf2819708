#include "app/widgets/controls/button.h"
#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/settings/fields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace unhunch {

namespace {

constexpr int kWidth = 280;
constexpr int kLongest = 200;

struct Names {
    QWidget *chips{nullptr};
    QLineEdit *edit{nullptr};
    NamesField shown{};
};

void tell(FieldWidget *field, const QStringList &names)
{
    std::vector<std::string> told;
    for (const QString &one : names)
        told.push_back(one.toStdString());
    Q_EMIT field->edited(told);
}

void add(FieldWidget *field, const Names &all)
{
    const QString name = all.edit->text().simplified();
    if (name.isEmpty() || all.shown.names.contains(name, Qt::CaseInsensitive))
        return;
    all.edit->clear();
    tell(field, all.shown.names + QStringList{name});
}

void show(const NamesField &now, Names &all, FieldWidget *field, ThemeManager &themes)
{
    all.shown = now;
    all.edit->setPlaceholderText(now.hint);
    for (Chip *const chip : all.chips->findChildren<Chip *>()) {
        chip->hide();
        chip->deleteLater(); // it may be telling us
    }
    for (const QString &name : now.names) {
        auto *const chip = new Chip(themes, name, all.chips);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setAccessibleName(FieldWidget::tr("Take away %1").arg(name));
        QObject::connect(chip, &QAbstractButton::clicked, field, [field, &all, name] {
            QStringList rest = all.shown.names;
            rest.removeAll(name);
            tell(field, rest);
        });
        all.chips->layout()->addWidget(chip);
        chip->show();
    }
    all.chips->setVisible(!now.names.isEmpty());
}

} // namespace

FieldWidget *makeNamesField(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    const auto all = std::make_shared<Names>();
    all->chips = new QWidget(field);
    new FlowLayout(space::kSm, all->chips);
    all->edit = new QLineEdit(field);
    all->edit->setMaxLength(kLongest);
    all->edit->setFixedWidth(themes.scaled(kWidth));
    all->edit->setMinimumHeight(themes.scaled(height::kSettings));
    all->edit->setFont(themes.font(TextRole::Body));
    auto *const button = new Button(themes, ButtonKind::Secondary, FieldWidget::tr("Add"), field);
    button->setControlHeight(height::kSettings);
    button->setAccessibleName(FieldWidget::tr("Add the program"));
    auto *const line = new QHBoxLayout;
    line->setSpacing(space::kSm);
    line->addWidget(all->edit);
    line->addWidget(button);
    line->addStretch();
    auto *const column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSm);
    column->addWidget(all->chips);
    column->addLayout(line);
    const auto take = [field, all] { add(field, *all); };
    QObject::connect(all->edit, &QLineEdit::returnPressed, field, take);
    QObject::connect(button, &QAbstractButton::clicked, field, take);
    field->setParts({[field, all, &themes](const SettingField &now) {
                         show(std::get<NamesField>(now), *all, field, themes);
                     },
                     [all](const QString &name) { all->edit->setAccessibleName(name); }});
    return field;
}

} // namespace unhunch
