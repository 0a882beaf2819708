#pragma once

#include "app/desk/choices_desk.h"
#include "app/desk/history_desk.h"
#include "app/desk/journey_desk.h"
#include "app/desk/library_desk.h"
#include "app/desk/notice_desk.h"
#include "app/desk/progress_desk.h"
#include "app/desk/session_desk.h"

#include <QObject>

namespace unhunch {

/// What the main window has of the plan beside its history: the exercises, the user's choices and
/// the questions of the journey. Joins them with those who hear of it.
class PlanPages : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        const core::SessionLog &log;
        core::PersonalStores personal;
        const core::ReminderStore &reminders;
        NoticeDesk &notices;
        ProgressDesk &progress;
        SessionDesk &sessions;
        HistoryDesk &history;
    };

    explicit PlanPages(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] ChoicesDesk &choices() { return m_choices; }

Q_SIGNALS:
    void unsaved(const QString &why);

private:
    void refresh();

    JourneyDesk m_journey;
    LibraryDesk m_library;
    ChoicesDesk m_choices;
};

} // namespace unhunch
