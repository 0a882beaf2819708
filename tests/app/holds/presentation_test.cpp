#include "app/adapters/holds/presentation.h"
#include "tests/support/fake_service.h"
#include "tests/support/held.h"
#include "tests/support/private_bus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace unhunch {
namespace {

const QString kManager = QStringLiteral("org.gnome.SessionManager");
constexpr uint kIdle = 8;
constexpr uint kSuspend = 4;

/// GNOME's session manager with the inhibitors that a test adds to it.
class SessionManager
{
public:
    explicit SessionManager(const QDBusConnection &bus)
        : m_bus(bus)
        , m_manager(m_bus, kManager, QStringLiteral("/org/gnome/SessionManager"),
                    [this](const QDBusMessage &call) {
                        return call.createReply(QVariant::fromValue(m_paths));
                    })
    {
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    }

    void add(const QString &program, uint flags)
    {
        const QString path =
            QStringLiteral("/org/gnome/SessionManager/Inhibitor%1").arg(m_inhibitors.size() + 1);
        m_paths << QDBusObjectPath(path);
        m_inhibitors.push_back(std::make_unique<test::FakeService>(
            m_bus, QStringLiteral("test.Inhibitor%1").arg(m_inhibitors.size()), path,
            [program, flags](const QDBusMessage &call) {
                return call.createReply(call.member() == u"GetFlags" ? QVariant(flags)
                                                                     : QVariant(program));
            }));
        tell(QStringLiteral("InhibitorAdded"));
    }
    void clear()
    {
        m_paths.clear();
        tell(QStringLiteral("InhibitorRemoved"));
    }

private:
    void tell(const QString &signal)
    {
        m_manager.tell(kManager, signal,
                       {QVariant::fromValue(QDBusObjectPath(QStringLiteral("/inhibitor")))});
    }

    QDBusConnection m_bus;
    QList<QDBusObjectPath> m_paths{};
    test::FakeService m_manager;
    std::vector<std::unique_ptr<test::FakeService>> m_inhibitors{};
};

struct PresentationTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection desktop = bus.connect();
    core::HoldSettings settings{};
};

TEST_F(PresentationTest, AProgramThatKeepsGnomeAwakeIsNamed)
{
    SessionManager gnome(desktop);
    Presentation source(settings, bus.connect());
    test::Held held(source);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
    gnome.add(QStringLiteral("Impress"), kIdle | kSuspend);
    ASSERT_TRUE(held.begins());
    EXPECT_EQ(held.now()->kind, core::HoldKind::Fullscreen);
    EXPECT_EQ(held.by(), "Impress");
    gnome.clear();
    EXPECT_TRUE(held.ends());
}

TEST_F(PresentationTest, WhoOnlyKeepsFromSleepingHoldsNothing)
{
    SessionManager gnome(desktop);
    gnome.add(QStringLiteral("Music"), kSuspend);
    Presentation source(settings, bus.connect());
    const test::Held held(source);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
}

TEST_F(PresentationTest, OurOwnSessionAndExceptionsHoldNothing)
{
    settings.exceptions = {"player"};
    SessionManager gnome(desktop);
    gnome.add(QStringLiteral("org.unhunch.Unhunch"), kIdle);
    gnome.add(QStringLiteral("Player"), kIdle);
    Presentation source(settings, bus.connect());
    test::Held held(source);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
    gnome.add(QStringLiteral("Impress"), kIdle);
    ASSERT_TRUE(held.begins());
    EXPECT_EQ(held.by(), "Impress");
}

TEST_F(PresentationTest, KdesScreenThatIsKeptOnCounts)
{
    const QString policy = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
    bool inhibited = false;
    test::FakeService kde(desktop, policy,
                          QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent"),
                          [&](const QDBusMessage &call) { return call.createReply(inhibited); });
    Presentation source(settings, bus.connect());
    test::Held held(source);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
    EXPECT_EQ(kde.callsOf(QStringLiteral("HasInhibition")).front(), QVariantList{4U});
    inhibited = true;
    kde.tell(policy, QStringLiteral("InhibitionsChanged"), {});
    EXPECT_TRUE(held.begins());
    inhibited = false;
    kde.tell(policy, QStringLiteral("InhibitionsChanged"), {});
    EXPECT_TRUE(held.ends());
}

TEST_F(PresentationTest, PowerManagementNamesItsInhibitors)
{
    const QString power = QStringLiteral("org.freedesktop.PowerManagement");
    QStringList programs{QStringLiteral("Parole")};
    auto xfce = std::make_unique<test::FakeService>(
        desktop, power, QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
        [&](const QDBusMessage &call) { return call.createReply(programs); });
    Presentation source(settings, bus.connect());
    test::Held held(source);
    ASSERT_TRUE(held.begins());
    EXPECT_EQ(held.by(), "Parole");
    xfce.reset();
    EXPECT_TRUE(held.ends());
}

TEST_F(PresentationTest, WithoutABusItIsSilent)
{
    Presentation source(settings, QDBusConnection(QStringLiteral("no bus")));
    const test::Held held(source);
    QCoreApplication::processEvents();
    EXPECT_EQ(held.count(), 0U);
}

} // namespace
} // namespace unhunch
