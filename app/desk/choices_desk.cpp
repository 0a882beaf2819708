#include "app/desk/choices_desk.h"

#include "core/progress/questions.h"
#include "core/progress/week_plan.h"

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

constexpr int kMayGoLightlyFrom = 90; ///< day of the plan

struct Movement {
    std::string_view id;
    core::Exclusion what;
};

constexpr std::array kMovements{Movement{"overhead", core::Exclusion::Overhead},
                                Movement{"hanging", core::Exclusion::Hanging},
                                Movement{"floor", core::Exclusion::Floor}};

template<typename Set, typename Item> void put(Set &set, const Item &item, bool in)
{
    if (in)
        set.insert(item);
    else
        set.erase(item);
}

} // namespace

ChoicesDesk::ChoicesDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void ChoicesDesk::addPage(MainWindow &window)
{
    m_page = new ChoicesPage(m_parts.themes);
    window.addPage(Icon::Plan, tr("Your plan"), m_page);
    connect(m_page, &ChoicesPage::chosen, this, &ChoicesDesk::choose);
    refresh();
}

void ChoicesDesk::refresh()
{
    if (m_page)
        m_page->setView(presentChoices(facts()));
}

void ChoicesDesk::choose(const ChoiceRowView &row, const std::string &option, bool on)
{
    switch (row.kind) {
    case ChoiceKind::Gear:
        chooseGear(row.about, option);
        break;
    case ChoiceKind::Around:
        chooseGear(option, on ? option : std::string());
        break;
    case ChoiceKind::Movements:
    case ChoiceKind::Exercises:
        leaveOut(row, option, on);
        break;
    case ChoiceKind::Massage:
        if (on)
            m_parts.service.handle(core::MassageToday{});
        break;
    case ChoiceKind::Rhythm:
        chooseRhythm(option);
        break;
    }
    refresh();
    Q_EMIT changed();
}

void ChoicesDesk::chooseGear(const std::string &equipment, const std::string &thing)
{
    const auto &all = m_parts.plan.catalogue().equipment;
    const auto found = std::ranges::find(all, equipment, &core::Equipment::id);
    if (found == all.end())
        return;
    core::UserChoices own = choices();
    own.gear = core::withThing(*found, thing, std::move(own.gear));
    keep(m_parts.personal.choices.save(own));
}

void ChoicesDesk::leaveOut(const ChoiceRowView &row, const std::string &option, bool on)
{
    core::UserChoices own = m_parts.personal.choices.choices();
    if (row.kind == ChoiceKind::Exercises)
        put(own.leftOut, option, on);
    for (const auto &[id, what] : kMovements)
        if (row.kind == ChoiceKind::Movements && id == option)
            put(own.excluded, what, on);
    keep(m_parts.personal.choices.save(own));
}

void ChoicesDesk::chooseRhythm(const std::string &minutes)
{
    const bool isLighter = !minutes.empty();
    keep(m_parts.personal.answers.save({m_parts.service.status().day, core::Question::Maintenance,
                                        minutes, isLighter ? core::Reply::Yes : core::Reply::No}));
}

void ChoicesDesk::keep(const core::Result<core::Success> &kept)
{
    if (!kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
}

core::UserChoices ChoicesDesk::choices() const
{
    core::UserChoices own = m_parts.personal.choices.choices();
    if (own.gear.empty())
        own.gear = core::householdGear(m_parts.plan.catalogue());
    return own;
}

ChoicesFacts ChoicesDesk::facts() const
{
    const core::Catalogue &catalogue = m_parts.plan.catalogue();
    const core::LogicalDay today = m_parts.service.status().day;
    const auto firstDay = m_parts.reminders.firstDay().value_or(today);
    const auto &massages = m_parts.service.state().massages;
    const auto answers = m_parts.personal.answers.answers();
    const auto ahead = core::todayOf(m_parts.service.status()).toCome;
    return {catalogue,
            choices(),
            static_cast<int>(std::ranges::count_if(
                catalogue.exercises,
                [this](const core::Exercise &one) { return m_parts.plan.isPossible(one.id); })),
            std::ranges::find(massages, today) != massages.end(),
            std::ranges::find(ahead, core::Slot::AfterWork) != ahead.end(),
            core::dayOfPlan(firstDay, today) >= kMayGoLightlyFrom,
            core::maintenance(answers)};
}

} // namespace unhunch
