#include "app/widgets/controls/button.h"
#include "app/widgets/controls/check_row.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/first_run/steps.h"
#include "app/widgets/plan/choice_row.h"
#include "app/widgets/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kWidth = 640;

class SafetyPage : public FirstRunStep
{
public:
    SafetyPage(ThemeManager &themes, QWidget *parent)
        : FirstRunStep(parent)
        , m_themes(themes)
        , m_body(new QWidget)
        , m_facts(new PlainLabel(themes, TextRole::Body, Ink::Text, {}, m_body))
        , m_question(new PlainLabel(themes, TextRole::SmallStrong, Ink::Muted, {}, m_body))
        , m_signs(new QVBoxLayout)
        , m_advice(new PlainLabel(themes, TextRole::Label, Ink::Hold, {}, m_body))
        , m_exclusions(new ChoiceRow(themes, m_body))
        , m_more(new Button(themes, ButtonKind::Ghost, {}, m_body))
    {
        m_body->setMaximumWidth(themes.scaled(kWidth));
        m_facts->setWrapped();
        m_advice->setWrapped();
        m_signs->setSpacing(space::kSm);
        m_more->setKeyCap(FirstRunStep::tr("F1"));
        m_more->setControlHeight(height::kSettings);
        auto *const column = new QVBoxLayout(m_body);
        column->setContentsMargins(kFocusRoom, 0, kFocusRoom, 0);
        column->setSpacing(space::kSm);
        column->addWidget(m_facts);
        column->addSpacing(space::kXs);
        column->addWidget(m_question);
        column->addLayout(m_signs);
        column->addWidget(m_advice);
        column->addWidget(m_exclusions);
        column->addWidget(m_more, 0, Qt::AlignLeading);
        column->addStretch();
        auto *const area = scrolled(m_body, this);
        area->setAlignment(Qt::AlignHCenter);
        auto *const page = new QVBoxLayout(this);
        page->setContentsMargins(0, 0, 0, 0);
        page->addWidget(area);
        connect(m_exclusions, &ChoiceRow::chosen, this, &FirstRunStep::chosen);
        connect(m_more, &QAbstractButton::clicked, this, &FirstRunStep::cautionRequested);
    }

    void setView(const FirstRunView &view) override
    {
        const auto &step = std::get<SafetyStep>(view.content);
        m_facts->setText(step.facts.join(u' '));
        m_question->setText(step.question);
        while (m_rows.size() < step.signs.size())
            addSign(step.signs[m_rows.size()].id);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i]->setText(step.signs[i].words);
            m_rows[i]->setAccessibleName(step.signs[i].words);
            m_rows[i]->setChecked(step.signs[i].ticked);
        }
        m_advice->setText(step.advice);
        m_advice->setVisible(!step.advice.isEmpty());
        m_exclusions->setView(step.exclusions);
        m_more->setText(step.more);
        m_more->setAccessibleName(step.more);
        m_more->updateGeometry();
    }

private:
    static constexpr int kFocusRoom = 6;

    void addSign(const std::string &id)
    {
        auto *const row = new CheckRow(m_themes, m_body);
        m_signs->addWidget(row);
        m_rows.push_back(row);
        connect(row, &QAbstractButton::clicked, this,
                [this, id](bool on) { Q_EMIT ticked(id, on); });
    }

    ThemeManager &m_themes;
    QWidget *m_body;
    PlainLabel *m_facts;
    PlainLabel *m_question;
    QVBoxLayout *m_signs;
    PlainLabel *m_advice;
    ChoiceRow *m_exclusions;
    Button *m_more;
    std::vector<CheckRow *> m_rows{};
};

} // namespace

FirstRunStep *makeSafetyStep(ThemeManager &themes, QWidget *parent)
{
    return new SafetyPage(themes, parent);
}

} // namespace unhunch
