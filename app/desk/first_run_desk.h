#pragma once

#include "app/adapters/settings/first_run_file.h"
#include "app/desk/choices_desk.h"
#include "app/desk/notice_desk.h"
#include "app/desk/session_desk.h"
#include "app/desk/settings_desk.h"
#include "app/widgets/first_run/first_run_window.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <set>
#include <string>

namespace unhunch {

/// Leads a new user through the first steps, and lets reminders begin when they are through or
/// left. Whoever left them is offered to go on.
class FirstRunDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        const FirstRunFile &file;
        SettingsDesk &settings;
        ChoicesDesk &choices;
        SessionDesk &sessions;
        NoticeDesk &notices;
        std::function<bool()> hasTray{};
    };

    explicit FirstRunDesk(Parts parts, QObject *parent = nullptr);

    /// At the start of the program, once the service runs: opens the window for a new user, or lets
    /// reminders begin. `isNew`: nothing was ever logged.
    void begin(bool isNew);
    /// Opens the window, at the step that comes next.
    void open();
    [[nodiscard]] bool isOpen() const { return !m_window.isNull(); }

Q_SIGNALS:
    /// The user is through with them.
    void over();

private:
    void make();
    void refresh();
    void goTo(int step);
    void next();
    void tryIt();
    void afterTry();
    void finish();
    void leave();
    void offerToGoOn();
    void letRemindersBegin();
    void edit(const SettingRowView &row, const core::SettingValue &value);
    void keep();
    [[nodiscard]] FirstRunView view() const;

    Parts m_parts;
    core::FirstRun m_state{};
    std::set<std::string> m_ticked{}; ///< stop signs; never stored
    QString m_trouble{};
    bool m_trying{false}; ///< the first exercise was offered
    bool m_tried{false};  ///< and begun
    QPointer<FirstRunWindow> m_window{};
};

} // namespace unhunch
