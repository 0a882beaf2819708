#pragma once

#include "app/desk/plan_desk.h"
#include "app/presentation/choices_view.h"
#include "app/service/reminder_service.h"
#include "app/widgets/main/main_window.h"
#include "app/widgets/plan/choices_page.h"
#include "core/ports/personal_stores.h"
#include "core/progress/questions.h"

#include <QObject>
#include <QPointer>

namespace unhunch {

/// The page on which the user tells what is at hand, what is left out and how the plan goes on.
class ChoicesDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        core::PersonalStores personal;
        const core::ReminderStore &reminders;
    };

    explicit ChoicesDesk(Parts parts, QObject *parent = nullptr);

    void addPage(MainWindow &window);
    /// Shows what is chosen now.
    void refresh();
    /// Keeps what was chosen in such a row.
    void choose(const ChoiceRowView &row, const std::string &option, bool on);
    [[nodiscard]] ChoicesFacts facts() const;

Q_SIGNALS:
    /// Something was chosen that sessions follow.
    void changed();
    void unsaved(const QString &why);

private:
    void chooseGear(const std::string &equipment, const std::string &thing);
    void leaveOut(const ChoiceRowView &row, const std::string &option, bool on);
    void chooseRhythm(const std::string &minutes);
    void keep(const core::Result<core::Success> &kept);
    [[nodiscard]] core::UserChoices choices() const;

    Parts m_parts;
    QPointer<ChoicesPage> m_page{};
};

} // namespace unhunch
