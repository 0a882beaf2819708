#include "app/cli/remote.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

Failure failure(ExitCode code, const QString &why)
{
    return {code, why.toStdString()};
}

/// Nonsense is refused; what cannot be done now has failed; the rest is of another version.
Failure refused(const RemoteReply &reply)
{
    const QStringView error = QStringView(reply.error).mid(reply.error.lastIndexOf(u'.') + 1);
    if (error == u"NothingDue" || error == u"NothingLeft" || error == u"Failed")
        return failure(ExitCode::Failed, reply.text);
    if (error.startsWith(u"Unknown") && !reply.error.startsWith(u"org.freedesktop"))
        return failure(ExitCode::Refused, reply.text);
    if (error == u"InvalidArgs" || error == u"NotAhead")
        return failure(ExitCode::Refused, reply.text);
    return failure(ExitCode::Unreached,
                   Words::tr("Unhunch is running, but it did not do it: %1").arg(reply.text));
}

} // namespace

Failure notRunning()
{
    return failure(ExitCode::NotRunning, Words::tr("Unhunch is not running."));
}

std::optional<Failure> failureOf(const RemoteReply &reply)
{
    switch (reply.outcome) {
    case RemoteOutcome::Done:
        return std::nullopt;
    case RemoteOutcome::NoBus:
        return failure(ExitCode::NotRunning,
                       Words::tr("There is no session bus, so Unhunch cannot be reached."));
    case RemoteOutcome::NotRunning:
        return notRunning();
    case RemoteOutcome::NoAnswer:
        return failure(ExitCode::Unreached,
                       Words::tr("Unhunch is running, but it could not be reached."));
    case RemoteOutcome::Refused:
        break;
    }
    return refused(reply);
}

std::optional<Failure> Remote::order(const QString &method, const QVariantList &arguments) const
{
    return failureOf(callOwner(m_bus, method, arguments));
}

Attempt<Standing> Remote::standing() const
{
    const RemoteReply reply = propertiesOfOwner(m_bus);
    if (auto failure = failureOf(reply))
        return *std::move(failure);
    return standingFrom(reply.map);
}

} // namespace unhunch
