#include "app/desk/library_desk.h"

#include "app/presentation/demonstration.h"
#include "app/presentation/figure_thumbnail.h"
#include "core/progress/own_levels.h"
#include "core/progress/progression.h"
#include "core/progress/questions.h"
#include "core/session/choose.h"

#include <algorithm>

namespace unhunch {

namespace {

/// The last level of the plan, and those beyond it that are the user's own choice.
int highestOf(const core::Exercise &exercise, const core::Catalogue &catalogue)
{
    if (exercise.locked)
        return exercise.levels();
    const core::RoutineStep step{.exercise = exercise.id,
                                 .targetLevel = core::highestLevel(catalogue, exercise.id)};
    return core::levelsOf(step, exercise).highest;
}

} // namespace

LibraryDesk::LibraryDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void LibraryDesk::addPage(MainWindow &window)
{
    m_open.clear();
    m_search.clear();
    m_pages = new QStackedWidget;
    m_list = new LibraryList(m_parts.themes, [this](const auto &exercise, QSize size, qreal ratio) {
        return still(exercise, size, ratio);
    });
    m_exercise = new ExercisePage(m_parts.themes, [this](const auto &exercise, auto since) {
        return shown(exercise, since);
    });
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_exercise);
    window.addPage(Icon::Library, tr("Exercises"), m_pages);
    connect(m_list, &LibraryList::opened, this, &LibraryDesk::show);
    connect(m_list, &LibraryList::searched, this, [this](const QString &text) {
        m_search = text;
        refresh();
    });
    connectExercise();
    refresh();
}

void LibraryDesk::connectExercise()
{
    connect(m_exercise, &ExercisePage::backRequested, this, [this] { show({}); });
    connect(m_exercise, &ExercisePage::startRequested, this, [this] {
        const std::string exercise = m_open;
        Q_EMIT startRequested(exercise);
    });
    connect(m_exercise, &ExercisePage::leaveOutToggled, this, &LibraryDesk::toggleLeftOut);
    connect(m_exercise, &ExercisePage::levelChangeRequested, this, &LibraryDesk::changeLevel);
    connect(m_exercise, &ExercisePage::planMayDecide, this, &LibraryDesk::letPlanDecide);
}

void LibraryDesk::show(const std::string &exercise)
{
    m_open = exercise;
    refresh();
}

void LibraryDesk::refresh()
{
    if (!m_pages)
        return;
    const core::Catalogue &catalogue = m_parts.plan.catalogue();
    const core::Exercise *const open = catalogue.exercise(m_open);
    if (open != nullptr)
        m_exercise->setView(presentExercise(*open, standingOf(*open), catalogue));
    else
        m_list->setView(presentLibrary({catalogue, standings(), m_search}));
    m_pages->setCurrentWidget(open != nullptr ? static_cast<QWidget *>(m_exercise)
                                              : static_cast<QWidget *>(m_list));
}

void LibraryDesk::changeLevel(int by)
{
    const auto levels = m_parts.personal.choices.choices().levels;
    const int level = core::levelIn(levels, m_open) + by;
    m_parts.progress.apply(
        core::ownLevels({{m_open, level}}, levels, m_parts.service.status().day));
    refresh();
    Q_EMIT changed();
}

void LibraryDesk::letPlanDecide()
{
    const std::vector<std::string> exercise{m_open};
    m_parts.progress.apply(core::letPlanDecide(exercise, m_parts.personal.choices.choices().levels,
                                               m_parts.service.status().day));
    refresh();
    Q_EMIT changed();
}

void LibraryDesk::toggleLeftOut()
{
    auto choices = m_parts.personal.choices.choices();
    if (choices.leftOut.erase(m_open) == 0)
        choices.leftOut.insert(m_open);
    if (const auto kept = m_parts.personal.choices.save(choices); !kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
    refresh();
    Q_EMIT changed();
}

ExerciseStanding LibraryDesk::standingOf(const core::Exercise &exercise) const
{
    const auto choices = m_parts.plan.ownChoices();
    auto wanted = choices;
    wanted.leftOut.clear();
    const core::RoutineStep step{.exercise = exercise.id};
    const auto chosen = core::choose(step, m_parts.plan.catalogue(), wanted);
    return {std::clamp(core::levelIn(choices.levels, exercise.id), 1, exercise.levels()),
            highestOf(exercise, m_parts.plan.catalogue()),
            core::isUsersOwn(exercise.id, m_parts.personal.progress.levelChanges()),
            std::holds_alternative<core::ChosenStep>(chosen),
            choices.leftOut.contains(exercise.id),
            exercise.locked,
            choices.accepted.contains(exercise.id),
            choices.gear};
}

std::vector<ExerciseStanding> LibraryDesk::standings() const
{
    std::vector<ExerciseStanding> all;
    for (const core::Exercise &one : m_parts.plan.catalogue().exercises)
        all.push_back(standingOf(one));
    return all;
}

QPixmap LibraryDesk::still(const std::string &exercise, QSize size, qreal ratio) const
{
    return figureThumbnail(m_parts.plan.posesOf(exercise), m_parts.themes.theme().figure, size,
                           ratio);
}

ShownExercise LibraryDesk::shown(const std::string &exercise, std::chrono::milliseconds since) const
{
    const core::Exercise *const found = m_parts.plan.catalogue().exercise(exercise);
    if (found == nullptr)
        return {};
    return {m_parts.plan.posesOf(exercise), demonstration(*found, since)};
}

} // namespace unhunch
