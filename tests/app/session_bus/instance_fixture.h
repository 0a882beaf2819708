#pragma once

#include "app/adapters/session_bus/instance.h"
#include "app/adapters/session_bus/remote_call.h"
#include "tests/support/elsewhere.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

namespace unhunch::test {

/// A session bus that nobody started.
inline QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("no such connection"));
}

/// Two connections to a bus, and an instance on the first.
struct InstanceTest : testing::Test {
    PrivateBus bus;
    QDBusConnection here = bus.connect();
    QDBusConnection there = bus.connect();
    Instance first{here};

    RemoteReply ask(const QString &method, const QVariantList &arguments = {}) const
    {
        return elsewhere([&] { return callOwner(there, method, arguments); });
    }
};

} // namespace unhunch::test
