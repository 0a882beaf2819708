#pragma once

#include "app/desk/notice_desk.h"
#include "app/desk/plan_desk.h"
#include "app/service/reminder_service.h"
#include "core/ports/personal_stores.h"
#include "core/progress/questions.h"

#include <QObject>

#include <optional>
#include <vector>

namespace unhunch {

/// Asks now and then how it is going, at the top of the main window and never elsewhere, keeps the
/// answers and says something to them.
class JourneyDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        const core::SessionLog &log;
        const core::ReminderStore &reminders;
        core::AnswerLog &answers;
        NoticeDesk &notices;
    };

    explicit JourneyDesk(Parts parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// An answer was kept; the plan may follow it.
    void answered();
    void unsaved(const QString &why);

private:
    void catchUp();
    void ask(const core::Asked &asked, int steadyWeeks);
    void take(const core::Answer &answer);
    [[nodiscard]] int steadyWeeks(core::LogicalDay firstDay, core::LogicalDay today) const;
    [[nodiscard]] std::vector<std::string> offers() const;

    Parts m_parts;
    std::optional<core::LogicalDay> m_lookedOn{};
};

} // namespace unhunch
