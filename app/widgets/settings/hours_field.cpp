#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/switch.h"
#include "app/widgets/settings/fields.h"
#include "app/widgets/settings/span_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

namespace unhunch {

namespace {

using std::chrono::hours;

constexpr std::size_t kMostSpans = 4;
constexpr core::ClockSpan kUsual{hours{9}, hours{17}};
constexpr hours kGap{1};    ///< before hours that are added
constexpr hours kLength{2}; ///< of them

struct Hours {
    std::vector<SpanRow *> rows{};
    QVBoxLayout *column{nullptr};
    Button *add{nullptr};
    Switch *wholeDay{nullptr};
    HoursField shown{};
    QString name{};
};

std::vector<core::ClockSpan> spansOf(const Hours &all)
{
    std::vector<core::ClockSpan> spans;
    for (const SpanRow *const row : all.rows)
        spans.push_back(row->span());
    return spans;
}

void removeRow(const SpanRow *gone, Hours &all, FieldWidget *field)
{
    std::vector<core::ClockSpan> spans;
    for (const SpanRow *const row : all.rows)
        if (row != gone)
            spans.push_back(row->span());
    Q_EMIT field->edited(spans);
}

void addRow(Hours &all, FieldWidget *field, ThemeManager &themes)
{
    auto *const row = new SpanRow(themes, field);
    all.column->insertWidget(static_cast<int>(all.rows.size()), row);
    all.rows.push_back(row);
    row->show();
    QObject::connect(row, &SpanRow::edited, field,
                     [field, &all] { Q_EMIT field->edited(spansOf(all)); });
    QObject::connect(row, &SpanRow::refused, field, &FieldWidget::refused);
    QObject::connect(row, &SpanRow::removed, field,
                     [row, field, &all] { removeRow(row, all, field); });
}

void setSpans(const std::vector<core::ClockSpan> &spans, Hours &all, FieldWidget *field,
              ThemeManager &themes)
{
    while (all.rows.size() > spans.size()) {
        all.rows.back()->hide();
        all.rows.back()->deleteLater(); // it may be telling us
        all.rows.pop_back();
    }
    while (all.rows.size() < spans.size())
        addRow(all, field, themes);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        all.rows[i]->setSpan(spans[i], all.name);
        all.rows[i]->setRemovable(spans.size() > 1);
    }
    all.add->setVisible(!all.shown.wholeDay && spans.size() < kMostSpans);
}

/// More hours, an hour after the last ones.
void addHours(const Hours &all, FieldWidget *field)
{
    auto spans = spansOf(all);
    constexpr std::chrono::minutes kDay = hours{24};
    const core::ClockTime end = spans.empty() ? kUsual.from : spans.back().to;
    spans.push_back({(end + kGap) % kDay, (end + kGap + kLength) % kDay});
    Q_EMIT field->edited(spans);
}

void switchDay(bool whole, const Hours &all, FieldWidget *field)
{
    const core::ClockSpan span =
        whole ? core::ClockSpan{all.shown.dayStart, all.shown.dayStart} : kUsual;
    Q_EMIT field->edited(std::vector{span});
}

QWidget *wholeDayLine(Hours &all, FieldWidget *field, ThemeManager &themes)
{
    auto *const line = new QWidget(field);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString words = FieldWidget::tr("Whenever I sit, without fixed hours");
    row->addWidget(new PlainLabel(themes, TextRole::Body, Ink::Text, words, line), 1);
    all.wholeDay = new Switch(themes, line);
    all.wholeDay->setAccessibleName(words);
    row->addWidget(all.wholeDay);
    return line;
}

} // namespace

FieldWidget *makeHoursField(ThemeManager &themes, QWidget *parent)
{
    auto *const field = new FieldWidget(parent);
    const auto all = std::make_shared<Hours>();
    all->column = new QVBoxLayout(field);
    all->column->setContentsMargins(0, 0, 0, 0);
    all->column->setSpacing(space::kSm);
    all->add = new Button(themes, ButtonKind::Ghost, FieldWidget::tr("Add hours"), field);
    all->add->setAccessibleName(all->add->text());
    all->add->setGlyph(Icon::Plus);
    all->add->setControlHeight(height::kSettings);
    all->column->addWidget(all->add, 0, Qt::AlignLeading);
    all->column->addWidget(wholeDayLine(*all, field, themes));
    QObject::connect(all->add, &QAbstractButton::clicked, field,
                     [field, all] { addHours(*all, field); });
    QObject::connect(all->wholeDay, &QAbstractButton::clicked, field,
                     [field, all](bool whole) { switchDay(whole, *all, field); });
    field->setParts({[field, all, &themes](const SettingField &now) {
                         all->shown = std::get<HoursField>(now);
                         all->wholeDay->setChecked(all->shown.wholeDay);
                         setSpans(all->shown.spans, *all, field, themes);
                     },
                     [field, all, &themes](const QString &name) {
                         all->name = name;
                         setSpans(all->shown.spans, *all, field, themes);
                     }});
    return field;
}

} // namespace unhunch
