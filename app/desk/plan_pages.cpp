#include "app/desk/plan_pages.h"

namespace unhunch {

PlanPages::PlanPages(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_journey({parts.service, parts.plan, parts.log, parts.reminders, parts.personal.answers,
                 parts.notices})
    , m_library({parts.service, parts.plan, parts.themes, parts.personal, parts.progress})
    , m_choices({parts.service, parts.plan, parts.themes, parts.personal, parts.reminders})
{
    auto *const progress = &parts.progress;
    connect(&parts.history, &HistoryDesk::made, this, [this](MainWindow *window) {
        m_library.addPage(*window);
        m_choices.addPage(*window);
    });
    connect(&parts.notices, &NoticeDesk::changed, this, &PlanPages::refresh);
    connect(&parts.sessions, &SessionDesk::runningChanged, this, &PlanPages::refresh);
    connect(&m_library, &LibraryDesk::changed, &m_choices, &ChoicesDesk::refresh);
    connect(&m_choices, &ChoicesDesk::changed, &m_library, &LibraryDesk::refresh);
    connect(&m_choices, &ChoicesDesk::changed, progress, &ProgressDesk::adaptRules);
    connect(&m_journey, &JourneyDesk::answered, progress, &ProgressDesk::adaptRules);
    connect(&m_library, &LibraryDesk::startRequested, &parts.sessions, &SessionDesk::startExercise);
    connect(&m_journey, &JourneyDesk::unsaved, this, &PlanPages::unsaved);
    connect(&m_library, &LibraryDesk::unsaved, this, &PlanPages::unsaved);
    connect(&m_choices, &ChoicesDesk::unsaved, this, &PlanPages::unsaved);
}

void PlanPages::refresh()
{
    m_library.refresh();
    m_choices.refresh();
}

} // namespace unhunch
