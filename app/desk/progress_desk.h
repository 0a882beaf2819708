#pragma once

#include "app/desk/notice_desk.h"
#include "app/service/reminder_service.h"
#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"
#include "core/ports/progress_store.h"
#include "core/ports/session_log.h"
#include "core/progress/care.h"

#include <QObject>

#include <optional>

namespace unhunch {

/// Lets the levels follow the rules of progress at the start of each logical day, tells what became
/// of them, and knows what is to be spared today.
class ProgressDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const core::Catalogue &catalogue;
        const core::SessionLog &log;
        const core::CheckInLog &checkIns;
        const core::ReminderStore &reminders;
        const core::ChoiceStore &choices;
        core::ProgressStore &progress;
        NoticeDesk &notices;
        const core::Clock &clock;
    };

    explicit ProgressDesk(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] core::Care care() const;
Q_SIGNALS:
    void unsaved(const QString &why);

private:
    void catchUp();
    void signsWereChecked();
    void tellNews();
    void decide(core::LogicalDay today);
    void keep(const core::Result<core::Success> &kept);

    Parts m_parts;
    std::optional<core::LogicalDay> m_decided{};
    QString m_news{}; ///< of the last day that was decided
};

} // namespace unhunch
