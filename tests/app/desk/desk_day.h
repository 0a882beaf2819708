#pragma once

#include "app/adapters/idle/unknown_presence.h"
#include "app/desk/session_desk.h"
#include "app/widgets/theme/theme_manager.h"
#include "tests/app/history/sample_week.h"
#include "tests/app/session_fixture.h"
#include "tests/support/find_button.h"
#include "tests/support/in_memory_personal_store.h"
#include "tests/support/in_memory_reminder_store.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_cues.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <vector>

namespace unhunch::test {

/// The session desk with all that it needs, and a user at its window. Time is moved by hand.
class DeskDay
{
public:
    enum class User { Known, Newcomer };

    explicit DeskDay(const core::Rules &rules = {}, User user = User::Known)
        : service({clock, zone, store, presence}, rules)
    {
        (void)personal.save({{}, householdAndBar()});
        service.start();
        if (user == User::Known)
            service.handle(core::FirstRunFinished{});
    }
    ~DeskDay() { desk.leave(); }
    DeskDay(const DeskDay &) = delete;
    DeskDay &operator=(const DeskDay &) = delete;

    [[nodiscard]] static core::Gear householdAndBar()
    {
        core::Gear gear = core::householdGear(catalogue());
        gear.insert({"bar", "ball"});
        return gear;
    }

    [[nodiscard]] static SessionWindow *window()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            auto *const found = qobject_cast<SessionWindow *>(one);
            if (found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void press(Qt::Key key)
    {
        ASSERT_NE(window(), nullptr);
        window()->activateWindow();
        QCoreApplication::processEvents();
        QTest::keyClick(window(), key);
    }
    [[nodiscard]] static QAbstractButton *button(const QString &name)
    {
        return test::findButton(*window(), name);
    }

    /// Time passes, and the desk looks up every second.
    void pass(std::chrono::milliseconds length)
    {
        using namespace std::chrono_literals;
        for (auto left = length; left > 0ms; left -= 1s) {
            clock.run(std::min<std::chrono::milliseconds>(left, 1s));
            desk.catchUp();
        }
    }

    [[nodiscard]] std::vector<core::LoggedSession> logged() const
    {
        const auto today = service.status().day;
        return log.between(today, today);
    }

    core::InMemorySessionLog log;
    core::InMemoryReminderStore store;
    core::InMemoryPersonalStore personal;
    FixedZone zone{std::chrono::hours{0}};
    UnknownPresence presence;
    RecordingCues cues;
    PoseLibrary poses{[] { return PoseSets{}; }};
    ManualClock clock;
    ThemeManager themes;
    ReminderService service;
    PlanDesk plan{catalogue(), poses, log, core::allIn(personal), clock, zone};
    SessionDesk desk{{service, plan, themes, log, core::allIn(personal), cues, clock, zone}};
};

} // namespace unhunch::test
