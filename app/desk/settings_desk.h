#pragma once

#include "app/adapters/autostart/autostart_file.h"
#include "app/adapters/settings/settings_folder.h"
#include "app/desk/plan_desk.h"
#include "app/presentation/settings_view.h"
#include "app/service/reminder_service.h"
#include "app/widgets/main/main_window.h"
#include "app/widgets/settings/settings_page.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace unhunch {

/// Keeps what the user configures: shows it on a page of its own, saves what is changed there and
/// tells those who go by it. What cannot be saved is not taken.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        const ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        SettingsFolder &folder;
        const AutostartFile &autostart;
        const core::Clock &clock;
        const core::Zone &zone;
        QString dataFolder{};
        QString languagePath{};
        bool sandboxed{false}; ///< only the desktop knows what starts with the session
    };

    /// `settings` are those that the folder was loaded with.
    SettingsDesk(Parts parts, core::Settings settings, QObject *parent = nullptr);

    [[nodiscard]] const core::Settings &settings() const { return m_settings; }
    /// A working day to come under rules that may not be in force yet.
    [[nodiscard]] DayCardView dayUnder(const core::Rules &rules) const;

    void addPage(MainWindow &window);
    void refresh();
    /// Saves and takes what was set in such a row; empty, or why it was not taken.
    QString edit(const SettingRowView &row, const core::SettingValue &value);
    /// The same with the row's default.
    QString restore(const SettingRowView &row);
    /// Moves the times of the day along with the working hours, as it was offered.
    void moveDay();
    [[nodiscard]] SettingsFacts facts() const;

Q_SIGNALS:
    void rulesChanged(const unhunch::core::Rules &rules);
    void sessionChanged(const unhunch::core::SessionSettings &session);
    void holdsChanged(const unhunch::core::HoldSettings &holds);
    void looksChanged(const unhunch::core::LookSettings &looks);
    void firstRunRequested();

private:
    /// Saves and takes them; `what` is what undo would undo. False where they cannot be saved.
    bool change(const core::Settings &settings, const QString &what);
    [[nodiscard]] core::Result<core::Success> act(SettingsAction action,
                                                  const core::SettingValue &value);
    void press(const SettingRowView &row);
    void undo();
    void answerNotice();
    void exportSettings();
    void importSettings();
    void readAnew();
    void take(const core::Settings &settings);
    void tell(NoticeView::Kind kind, const QString &sentence);
    [[nodiscard]] SettingsView view() const;

    struct Undo {
        core::Settings before{};
        QString what{};
    };

    Parts m_parts;
    core::Settings m_settings;
    std::optional<Undo> m_undo{};
    std::optional<NoticeView> m_told{};
    QString m_search{};
    std::optional<core::SettingId> m_refused{}; ///< what was written there could not be taken
    QString m_refusal{};
    QPointer<SettingsPage> m_page{};
};

} // namespace unhunch
