#pragma once

#include "app/adapters/session_bus/announcements.h"
#include "app/adapters/session_bus/control_object.h"

#include <QDBusConnection>

#include <cstdint>

namespace unhunch {

/// Whether this process is the one Unhunch of its session.
enum class Claim : std::uint8_t {
    Owner,           ///< it is, and the session bus reaches it
    OwnerWithoutBus, ///< it is, but no second start and no command line can reach it
    OtherShown,      ///< another one runs and was asked to show its window
    OtherUnreached,  ///< another one runs; it did not answer, or there is no bus to ask it
};

/// The name org.unhunch.Unhunch on the session bus, which the bus frees when its owner dies. Which
/// of many starts is to own it, SoleLock has decided before; another owner has other data.
class Instance
{
public:
    explicit Instance(QDBusConnection bus);
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    /// To be called once, at start. Takes milliseconds, or 2 s if another instance hangs.
    [[nodiscard]] Claim claim();

    /// What others ask of this instance.
    [[nodiscard]] ControlObject &control() { return m_control; }
    /// What it tells them unasked.
    [[nodiscard]] Announcements &announcements() { return m_announcements; }

private:
    enum class Name : std::uint8_t { Ours, Taken, NoBus };

    [[nodiscard]] Name requestName() const;
    void releaseName() const;

    QDBusConnection m_bus;
    ControlObject m_control;
    Announcements m_announcements;
};

} // namespace unhunch
