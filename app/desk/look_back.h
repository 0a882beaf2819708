#pragma once

#include "app/desk/plan_desk.h"
#include "app/presentation/summary_view.h"
#include "app/service/reminder_service.h"
#include "app/widgets/history/journey_page.h"
#include "app/widgets/history/ladders_page.h"
#include "app/widgets/history/trend_page.h"
#include "app/widgets/main/main_window.h"
#include "core/ports/personal_stores.h"
#include "core/ports/reminder_store.h"

#include <QObject>

namespace unhunch {

/// The pages of the main window that look back further than a week. Each reads only when somebody
/// looks at it, and again when something was decided since.
class LookBack : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        const core::SessionLog &sessions;
        const core::ReminderStore &reminders;
        core::PersonalStores personal;
    };

    /// Adds its pages to `window`, with which it ends.
    LookBack(Parts parts, MainWindow &window);

    /// What can be printed of it.
    [[nodiscard]] SummaryView summary() const;
    /// The history has other rows than before.
    void readAgain();

Q_SIGNALS:
    void weekRequested(unhunch::core::LogicalDay first);

private:
    void show(QWidget *page);
    void refresh();
    [[nodiscard]] core::Trend trend() const;
    [[nodiscard]] core::NinetyDays journey() const;
    [[nodiscard]] std::vector<core::Climb> climbs() const;

    Parts m_parts;
    TrendPage *m_trend;
    JourneyPage *m_journey;
    LaddersPage *m_ladders;
    QWidget *m_shown{};
    bool m_isStale{true};
    core::LogicalDay m_day{}; ///< of what is shown
};

} // namespace unhunch
