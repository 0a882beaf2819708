#include "app/cli/doctor/doctor.h"

#include "app/adapters/idle/desktop_presence.h"
#include "app/adapters/session_bus/remote_call.h"
#include "app/cli/doctor/machine_checks.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace unhunch {

namespace {

constexpr std::chrono::seconds kPatience{1};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// The desktop needs a moment to say whether it tells.
Check presenceCheck(const QDBusConnection &session, const core::Clock &clock)
{
    DesktopPresence presence(clock, session);
    QEventLoop moment;
    QObject::connect(&presence, &DesktopPresence::settled, &moment, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(kPatience, &moment, &QEventLoop::quit);
    presence.start([](const core::Event & /*event*/) {});
    moment.exec();
    return checkIdle(presence);
}

} // namespace

CommandSpec doctorSpec()
{
    return {
        "doctor", "",
        QT_TRANSLATE_NOOP("Commands",
                          "Tells what works on this desktop, what does not, and how to mend it.")};
}

ExitCode doctor(const QDBusConnection &session, const QDBusConnection &system, const Here &here,
                const Terminal &terminal)
{
    const bool running =
        callOwner(session, QStringLiteral("Status")).outcome == RemoteOutcome::Done;
    const Surroundings surroundings = surroundingsHere(running);
    return tellChecks({checkBus(session), checkTray(session), presenceCheck(session, here.clock),
                       checkLock(session, system), checkNotifications(session),
                       checkSound(surroundings), checkScreenSharing(surroundings),
                       checkVoice(surroundings), checkClock(here.clock, here.zone),
                       checkDatabase(surroundings)},
                      terminal);
}

ExitCode tellChecks(const std::vector<Check> &checks, const Terminal &terminal)
{
    for (const auto &[what, works, finding, mend] : checks) {
        const QString verdict = works ? Words::tr("works") : Words::tr("does not work");
        terminal.out << Words::tr("%1: %2. %3").arg(what, verdict, finding).toStdString() << '\n';
        if (!mend.isEmpty())
            terminal.out << "    " << mend.toStdString() << '\n';
    }
    const bool all = std::ranges::all_of(checks, &Check::works);
    return all ? ExitCode::Done : ExitCode::Failed;
}

} // namespace unhunch
