#pragma once

#include "app/adapters/session_bus/control_object.h"

#include <QDBusConnection>
#include <QLockFile>
#include <QString>

#include <cstdint>

namespace unhunch {

/// Whether this process is the one Unhunch of its user.
enum class Claim : std::uint8_t {
    Owner,           ///< it is, and the session bus reaches it
    OwnerWithoutBus, ///< it is, but no second start and no command line can reach it
    OtherShown,      ///< another one runs and was asked to show its window
    OtherUnreached,  ///< another one runs; it did not answer, or there is no bus to ask it
};

/// The single instance: the bus name org.unhunch.Unhunch, which the bus frees when its owner dies,
/// and a lock file, which also stops a start that has no bus.
class Instance
{
public:
    /// The lock file is made in `folder`, which exists and is of this user's data.
    Instance(QDBusConnection bus, const QString &folder);
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    /// To be called once, at start. Takes milliseconds, or 2 s if another instance hangs.
    [[nodiscard]] Claim claim();

    /// What others ask of this instance.
    [[nodiscard]] ControlObject &control() { return m_control; }

private:
    enum class Name : std::uint8_t { Ours, Taken, NoBus };

    [[nodiscard]] Name requestName() const;
    void releaseName() const;
    [[nodiscard]] bool lockedByAnother();

    QDBusConnection m_bus;
    QLockFile m_lock;
    ControlObject m_control;
};

} // namespace unhunch
