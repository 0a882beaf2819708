#include "app/adapters/session_bus/standing.h"

#include "core/reminder/decision_text.h"
#include "core/reminder/holds.h"
#include "core/schedule/slot_text.h"

#include <QDBusMetaType>

#include <chrono>

namespace unhunch {

namespace {

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

qint64 secondsOf(core::UtcTime at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

uint minutesOf(std::chrono::seconds length)
{
    return static_cast<uint>(
        std::max(std::chrono::floor<std::chrono::minutes>(length), std::chrono::minutes{0})
            .count());
}

QString codeOf(core::Stage stage)
{
    switch (stage) {
    case core::Stage::Running:
        return QStringLiteral("session");
    case core::Stage::Shown:
    case core::Stage::Folded:
        return QStringLiteral("due");
    case core::Stage::Snoozed:
        return QStringLiteral("snoozed");
    case core::Stage::Held:
        return QStringLiteral("held");
    case core::Stage::Due:
        break;
    }
    return QStringLiteral("waiting");
}

QString stateOf(const core::State &state, const core::Status &status)
{
    if (state.session)
        return QStringLiteral("session");
    if (core::isHeldBy(core::Reason::Paused, state))
        return QStringLiteral("paused");
    if (!status.owed.empty())
        return codeOf(status.owed.front().stage);
    return status.present ? QStringLiteral("resting") : QStringLiteral("away");
}

std::optional<NextOnBus> nextOf(const core::Status &status)
{
    if (!status.owed.empty()) {
        const core::Owed &owed = status.owed.front();
        return NextOnBus{text(core::toText(owed.occurrence.slot)), secondsOf(owed.dueAt), false};
    }
    if (status.upcoming.empty())
        return std::nullopt;
    const auto &[slot, at, estimate] = status.upcoming.front();
    return NextOnBus{text(core::toText(slot)), secondsOf(at), estimate};
}

QVariantMap mapOf(const std::optional<NextOnBus> &next)
{
    if (!next)
        return {};
    return {{QStringLiteral("slot"), next->slot},
            {QStringLiteral("at"), next->at},
            {QStringLiteral("estimate"), next->estimate}};
}

} // namespace

Standing standingOf(const core::State &state, const core::Status &status)
{
    Standing standing;
    standing.state = stateOf(state, status);
    standing.next = nextOf(status);
    standing.seated = minutesOf(status.seated);
    standing.resetEvery = minutesOf(status.resetEvery);
    for (const core::Hold &hold : core::holdsInForce(state))
        standing.holds << HoldOnBus{text(core::toText(hold.reason)),
                                    QString::fromStdString(hold.by), secondsOf(hold.since)};
    return standing;
}

QVariantMap propertiesOf(const Standing &standing)
{
    return {{QStringLiteral("State"), standing.state},
            {QStringLiteral("Next"), mapOf(standing.next)},
            {QStringLiteral("Seated"), standing.seated},
            {QStringLiteral("ResetEvery"), standing.resetEvery},
            {QStringLiteral("Holds"), QVariant::fromValue(standing.holds)},
            {QStringLiteral("Headline"), standing.headline},
            {QStringLiteral("Detail"), standing.detail}};
}

Standing standingFrom(const QVariantMap &properties)
{
    Standing standing;
    standing.state = properties.value(QStringLiteral("State")).toString();
    const auto next = qdbus_cast<QVariantMap>(properties.value(QStringLiteral("Next")));
    if (next.contains(QStringLiteral("slot")))
        standing.next = NextOnBus{next.value(QStringLiteral("slot")).toString(),
                                  next.value(QStringLiteral("at")).toLongLong(),
                                  next.value(QStringLiteral("estimate")).toBool()};
    standing.seated = properties.value(QStringLiteral("Seated")).toUInt();
    standing.resetEvery = properties.value(QStringLiteral("ResetEvery")).toUInt();
    standing.holds = qdbus_cast<QList<HoldOnBus>>(properties.value(QStringLiteral("Holds")));
    standing.headline = properties.value(QStringLiteral("Headline")).toString();
    standing.detail = properties.value(QStringLiteral("Detail")).toString();
    return standing;
}

void registerHolds()
{
    qDBusRegisterMetaType<HoldOnBus>();
    qDBusRegisterMetaType<QList<HoldOnBus>>();
}

QDBusArgument &operator<<(QDBusArgument &argument, const HoldOnBus &hold)
{
    argument.beginStructure();
    argument << hold.hold << hold.by << hold.since;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, HoldOnBus &hold)
{
    argument.beginStructure();
    argument >> hold.hold >> hold.by >> hold.since;
    argument.endStructure();
    return argument;
}

} // namespace unhunch
