#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/first_run/steps.h"
#include "app/widgets/settings/day_card.h"
#include "app/widgets/settings/settings_group.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kShadow = 12; ///< as the group has it round its card
constexpr int kDayWidth = 280;

class SettingsStepPage : public FirstRunStep
{
public:
    SettingsStepPage(ThemeManager &themes, QWidget *parent)
        : FirstRunStep(parent)
        , m_group(new SettingsGroup(themes))
        , m_note(new PlainLabel(themes, TextRole::Body, Ink::Muted, {}))
        , m_day(new DayCard(themes, this))
    {
        auto *const body = new QWidget;
        auto *const column = new QVBoxLayout(body);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_group);
        auto *const inset = new QVBoxLayout;
        inset->setContentsMargins(kShadow + space::kXs, space::kSm, kShadow, 0);
        m_note->setWrapped();
        inset->addWidget(m_note);
        column->addLayout(inset);
        column->addStretch();
        auto *const sides = new QHBoxLayout(this);
        sides->setContentsMargins(0, 0, 0, 0);
        sides->setSpacing(space::kXs);
        sides->addWidget(scrolled(body, this), 1);
        sides->addWidget(m_day, 0, Qt::AlignTop);
        m_day->setFixedWidth(themes.scaled(kDayWidth));
        connect(m_group, &SettingsGroup::edited, this, &FirstRunStep::edited);
        connect(m_group, &SettingsGroup::restoreRequested, this, &FirstRunStep::restoreRequested);
        connect(m_group, &SettingsGroup::offerTaken, this, &FirstRunStep::offerTaken);
    }

    void setView(const FirstRunView &view) override
    {
        const auto &step = std::get<SettingsStep>(view.content);
        m_group->setView(step.group);
        m_note->setText(step.note);
        m_note->setVisible(!step.note.isEmpty());
        m_day->setVisible(step.day.has_value());
        if (step.day)
            m_day->setView(*step.day);
    }

    void showAgain() override { m_group->showAgain(); }

private:
    SettingsGroup *m_group;
    PlainLabel *m_note;
    DayCard *m_day;
};

} // namespace

FirstRunStep *makeSettingsStep(ThemeManager &themes, QWidget *parent)
{
    return new SettingsStepPage(themes, parent);
}

} // namespace unhunch
