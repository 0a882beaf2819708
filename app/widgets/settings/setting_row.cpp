#include "app/widgets/settings/setting_row.h"

#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/settings/field_widget.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kLeastHeight = 60;
constexpr int kAir = 10;

} // namespace

SettingRow::SettingRow(ThemeManager &themes, const SettingRowView &view, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Label, Ink::Text, {}, this))
    , m_detail(new PlainLabel(themes, TextRole::Caption, Ink::Faint, {}, this))
    , m_problem(new PlainLabel(themes, TextRole::Caption, Ink::Hold, {}, this))
    , m_restore(new IconButton(themes, Icon::Undo, {}, this))
    , m_field(makeField(themes, view.field, this))
{
    for (PlainLabel *const label : {m_title, m_detail, m_problem})
        label->setWrapped();
    arrange(takesARow(view.field));
    connect(m_field, &FieldWidget::edited, this, [this](const core::SettingValue &value) {
        setProblem({});
        Q_EMIT edited(value);
    });
    connect(m_field, &FieldWidget::refused, this, &SettingRow::setProblem);
    connect(m_field, &FieldWidget::pressed, this, &SettingRow::pressed);
    connect(m_restore, &QAbstractButton::clicked, this, &SettingRow::restoreRequested);
    setView(view);
}

void SettingRow::arrange(bool below)
{
    auto *const words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    for (PlainLabel *const label : {m_title, m_detail, m_problem})
        words->addWidget(label);
    words->addStretch();
    auto *const line = new QHBoxLayout;
    line->setSpacing(space::kSm);
    line->addLayout(words, 1);
    line->addWidget(m_restore);
    if (!below)
        line->addWidget(m_field);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, kAir, space::kXl, kAir);
    column->setSpacing(space::kSm);
    column->addLayout(line);
    if (below)
        column->addWidget(m_field);
    setMinimumHeight(m_themes.scaled(kLeastHeight));
}

void SettingRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SettingRow::setView(const SettingRowView &view)
{
    const bool sameField = m_view && m_view->field == view.field && m_view->title == view.title;
    const bool sameProblem = m_view && m_view->problem == view.problem;
    m_view = view;
    m_title->setText(view.title);
    m_detail->setText(view.detail);
    m_detail->setVisible(!view.detail.isEmpty());
    if (!sameProblem || !sameField)
        setProblem(view.problem);
    if (!sameField)
        m_field->setField(view.field, view.title);
    m_field->setEnabled(view.enabled);
    m_title->setEnabled(view.enabled);
    m_restore->setVisible(!view.restore.isEmpty() && view.enabled);
    if (!view.restore.isEmpty())
        m_restore->setGlyph(Icon::Undo, tr("%1: %2", "a setting and the way back to its default")
                                            .arg(view.title, view.restore));
}

void SettingRow::showAgain()
{
    m_field->setField(m_view->field, m_view->title);
    setProblem(m_view->problem);
}

} // namespace unhunch
