#pragma once

#include "app/desk/notice_desk.h"
#include "app/service/reminder_service.h"
#include "core/exercise/catalogue.h"
#include "core/ports/personal_stores.h"
#include "core/ports/session_log.h"
#include "core/progress/care.h"

#include <QObject>

#include <optional>
#include <vector>

namespace unhunch {

/// Lets the levels follow the rules of progress at the start of each logical day, tells what became
/// of them and lets the user take it back, and knows what is to be spared today.
class ProgressDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const core::Catalogue &catalogue;
        const core::SessionLog &log;
        core::PersonalStores personal;
        const core::ReminderStore &reminders;
        NoticeDesk &notices;
        const core::Clock &clock;
    };

    explicit ProgressDesk(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] core::Care care() const;
    /// The user's rules as the plan carries them out now.
    void adaptRules();
    /// The user has changed them.
    void setOwnRules(const core::Rules &rules);
    /// Notes and carries out changes of level, and tells them.
    void apply(const std::vector<core::LevelChange> &changes);

Q_SIGNALS:
    void unsaved(const QString &why);

private:
    void catchUp();
    void signsWereChecked();
    void tellNews();
    void tellStopSign();
    void tellLevels();
    void decide(core::LogicalDay today);
    void keep(const core::Result<core::Success> &kept);

    Parts m_parts;
    core::Rules m_ownRules; ///< of the user
    std::optional<core::LogicalDay> m_decided{};
};

} // namespace unhunch
