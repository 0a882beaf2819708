#include "app/presentation/choices_view.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/exercise_name.h"

#include <QCoreApplication>

#include <array>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

struct Purpose {
    std::string_view equipment;
    const char *words;
};

constexpr std::array kPurposes{
    Purpose{"band", QT_TRANSLATE_NOOP("Choices", "for pull-aparts and rows")},
    Purpose{"roller", QT_TRANSLATE_NOOP("Choices", "for the upper back")},
    Purpose{"mat", QT_TRANSLATE_NOOP("Choices", "for the floor")},
};

QString purposeOf(const std::string &equipment)
{
    for (const Purpose &one : kPurposes)
        if (one.equipment == equipment)
            return Words::tr(one.words);
    return {};
}

ChoiceRowView gearRow(const core::Equipment &equipment, const core::Gear &gear)
{
    const std::string used = core::usedFor(equipment, gear);
    ChoiceRowView row{ChoiceKind::Gear,        equipment.id, catalogueText(equipment.name),
                      purposeOf(equipment.id), {},           true};
    row.options.push_back({equipment.id, catalogueText(equipment.name), used == equipment.id});
    for (const core::GearItem &other : equipment.alternatives)
        row.options.push_back({other.id, catalogueText(other.name), used == other.id});
    row.options.push_back({{}, Words::tr("None"), used.empty()});
    return row;
}

ChoiceGroupView gearGroup(const ChoicesFacts &facts)
{
    ChoiceGroupView group{Words::tr("At hand"), {}};
    ChoiceRowView around{ChoiceKind::Around,
                         {},
                         Words::tr("Around you"),
                         Words::tr("and what lies about"),
                         {},
                         false};
    for (const core::Equipment &one : facts.catalogue.equipment) {
        if (!one.alternatives.empty())
            group.rows.push_back(gearRow(one, facts.choices.gear));
        else
            around.options.push_back(
                {one.id, catalogueText(one.name), facts.choices.gear.contains(one.id)});
    }
    group.rows.push_back(std::move(around));
    return group;
}

ChoiceGroupView leftOutGroup(const core::UserChoices &choices)
{
    using core::Exclusion;
    const auto movement = [&choices](const char *id, Exclusion what, const QString &words) {
        return ChoiceOption{id, words, choices.excluded.contains(what)};
    };
    ChoiceGroupView group{Words::tr("Left out"), {}};
    group.rows.push_back({ChoiceKind::Movements,
                          {},
                          Words::tr("Movements"),
                          Words::tr("something else takes their place"),
                          {movement("overhead", Exclusion::Overhead, Words::tr("Arms overhead")),
                           movement("hanging", Exclusion::Hanging, Words::tr("Hanging")),
                           movement("floor", Exclusion::Floor, Words::tr("Lying on the floor"))},
                          false});
    ChoiceRowView exercises{ChoiceKind::Exercises,
                            {},
                            Words::tr("Exercises"),
                            Words::tr("more of them on the page Exercises"),
                            {},
                            false};
    for (const std::string &one : choices.leftOut)
        exercises.options.push_back({one, exerciseName(one), true});
    if (!exercises.options.empty())
        group.rows.push_back(std::move(exercises));
    return group;
}

ChoiceGroupView restGroup(const ChoicesFacts &facts)
{
    ChoiceGroupView group{Words::tr("Rest and rhythm"), {}};
    ChoiceRowView massage{ChoiceKind::Massage,
                          {},
                          Words::tr("Massage"),
                          Words::tr("no strength today that could move"),
                          {},
                          false};
    if (facts.massageToday || facts.strengthAhead) {
        massage.detail = Words::tr("strength moves to the next day");
        massage.options.push_back({{}, Words::tr("Had one today"), facts.massageToday});
    }
    group.rows.push_back(std::move(massage));
    if (!facts.mayGoLightly)
        return group;
    const auto every = [&facts](int minutes) {
        return facts.maintenance == std::chrono::minutes{minutes};
    };
    group.rows.push_back({ChoiceKind::Rhythm,
                          {},
                          Words::tr("After three months"),
                          Words::tr("strength three times a week"),
                          {{{}, Words::tr("As before"), !facts.maintenance},
                           {"90", Words::tr("Every 90 min"), every(90)},
                           {"120", Words::tr("Every 2 hours"), every(120)},
                           {"180", Words::tr("Every 3 hours"), every(180)}},
                          true});
    return group;
}

} // namespace

ChoicesView presentChoices(const ChoicesFacts &facts)
{
    return {Words::tr("Your plan"),
            Words::tr("Things from home do the job too. What you leave out is replaced."),
            {gearGroup(facts), leftOutGroup(facts.choices), restGroup(facts)},
            Words::tr("%1 of %2 exercises fit.")
                .arg(facts.possible)
                .arg(facts.catalogue.exercises.size())};
}

} // namespace unhunch
