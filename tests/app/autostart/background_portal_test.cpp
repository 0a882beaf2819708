#include "app/adapters/autostart/background_portal.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

/// A desktop that answers a request as the test says.
struct BackgroundPortalTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection there = bus.connect();
    QDBusConnection here = bus.connect();
    uint response{0};
    bool granted{true};
    test::FakeService portal{there, QStringLiteral("org.freedesktop.portal.Desktop"),
                             QStringLiteral("/org/freedesktop/portal/desktop"),
                             [this](const QDBusMessage &call) { return answer(call); }};

    std::optional<QDBusMessage> answer(const QDBusMessage &call)
    {
        if (call.member() != u"RequestBackground")
            return std::nullopt;
        const auto options = qdbus_cast<QVariantMap>(call.arguments().at(1));
        QString sender = call.service().mid(1);
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(sender.replace(u'.', u'_'),
                                      options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage signal = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        signal << response
               << QVariantMap{{QStringLiteral("background"), true},
                              {QStringLiteral("autostart"), granted}};
        there.send(signal);
        return call.createReply(QVariant::fromValue(QDBusObjectPath(path)));
    }
};

TEST_F(BackgroundPortalTest, TheDesktopIsAskedToStartTheProgramHidden)
{
    EXPECT_EQ(BackgroundPortal(here).requestAutostart(true, QStringLiteral("To remind you.")),
              true);
    const auto calls = portal.callsOf(QStringLiteral("RequestBackground"));
    ASSERT_EQ(calls.size(), 1);
    const auto options = qdbus_cast<QVariantMap>(calls[0].at(1));
    EXPECT_EQ(options.value(QStringLiteral("autostart")), true);
    EXPECT_EQ(qdbus_cast<QStringList>(options.value(QStringLiteral("commandline"))),
              QStringList({"unhunch", "--hidden"}));
    EXPECT_EQ(options.value(QStringLiteral("reason")), QStringLiteral("To remind you."));
}

TEST_F(BackgroundPortalTest, AUserWhoSaysNoIsBelieved)
{
    response = 1;
    EXPECT_EQ(BackgroundPortal(here).requestAutostart(true, QString()), false);
}

TEST_F(BackgroundPortalTest, ADesktopThatDoesNotStartItIsBelieved)
{
    granted = false;
    EXPECT_EQ(BackgroundPortal(here).requestAutostart(false, QString()), false);
}

TEST(BackgroundPortalAlone, WithoutAPortalThereIsNoAnswer)
{
    test::PrivateBus bus;
    EXPECT_EQ(BackgroundPortal(bus.connect()).requestAutostart(true, QString()), std::nullopt);
    EXPECT_EQ(
        BackgroundPortal(QDBusConnection(QStringLiteral("none"))).requestAutostart(true, QString()),
        std::nullopt);
}

} // namespace
} // namespace unhunch
