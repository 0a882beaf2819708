#include "app/adapters/tray_host/tray_host.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"
#include "tests/support/virtual_display.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <gtest/gtest.h>
#include <memory>
#include <xcb/xcb.h>

namespace unhunch {
namespace {

const QByteArray kNoDisplay = ":12345";

/// A made-up StatusNotifierWatcher on a private bus.
struct NotifierHostTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection watcherBus = bus.connect();
    bool hasHost = true;
    std::unique_ptr<test::FakeService> watcher{};
    std::unique_ptr<TrayHost> tray{};
    std::unique_ptr<QSignalSpy> changed{};

    void startWatcher()
    {
        watcher = std::make_unique<test::FakeService>(
            watcherBus, QStringLiteral("org.kde.StatusNotifierWatcher"),
            QStringLiteral("/StatusNotifierWatcher"), [this](const QDBusMessage &call) {
                return call.createReply(QVariant::fromValue(QDBusVariant(hasHost)));
            });
    }
    void start()
    {
        tray = std::make_unique<TrayHost>(bus.connect(), kNoDisplay);
        changed = std::make_unique<QSignalSpy>(tray.get(), &TrayHost::availableChanged);
    }
    void tell(const QString &signal)
    {
        watcher->tell(QStringLiteral("org.kde.StatusNotifierWatcher"), signal, {});
    }
    bool waitFor(bool available)
    {
        return QTest::qWaitFor([&] { return tray->isAvailable() == available; });
    }
};

TEST_F(NotifierHostTest, AHostThatIsThereIsFound)
{
    startWatcher();
    start();
    EXPECT_FALSE(tray->isAvailable());
    ASSERT_TRUE(waitFor(true));
    ASSERT_EQ(changed->size(), 1);
    EXPECT_EQ((*changed)[0][0].toBool(), true);
}

TEST_F(NotifierHostTest, AWatcherWithoutAHostIsNoTrayUntilOneRegisters)
{
    hasHost = false;
    startWatcher();
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watcher->calls.empty(); }));
    EXPECT_FALSE(tray->isAvailable());
    hasHost = true;
    tell(QStringLiteral("StatusNotifierHostRegistered"));
    ASSERT_TRUE(waitFor(true));
    hasHost = false;
    tell(QStringLiteral("StatusNotifierHostUnregistered"));
    ASSERT_TRUE(waitFor(false));
    EXPECT_EQ(changed->size(), 2);
}

TEST_F(NotifierHostTest, AHostMayComeLateGoAndReturn)
{
    start();
    startWatcher();
    ASSERT_TRUE(waitFor(true));
    watcher.reset();
    ASSERT_TRUE(waitFor(false));
    startWatcher();
    ASSERT_TRUE(waitFor(true));
    EXPECT_EQ(changed->size(), 3);
}

TEST_F(NotifierHostTest, WithoutABusAndADisplayThereIsNone)
{
    const TrayHost alone(QDBusConnection(QStringLiteral("no such connection")), kNoDisplay);
    EXPECT_FALSE(alone.isAvailable());
}

/// Owns a manager selection as a tray or a compositor does, on a real X server.
class SelectionOwner
{
public:
    SelectionOwner(const QByteArray &display, const QByteArray &selection)
        : m_connection(xcb_connect(display.constData(), nullptr))
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const xcb_window_t window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_set_selection_owner(m_connection, window, atom(selection), XCB_CURRENT_TIME);
        xcb_client_message_event_t announcement{};
        announcement.response_type = XCB_CLIENT_MESSAGE;
        announcement.format = 32;
        announcement.window = screen->root;
        announcement.type = atom("MANAGER");
        announcement.data.data32[1] = atom(selection);
        announcement.data.data32[2] = window;
        xcb_send_event(m_connection, 0, screen->root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                       reinterpret_cast<const char *>(&announcement));
        atom("sync"); // answered, so the requests before it were carried out
    }
    ~SelectionOwner() { xcb_disconnect(m_connection); }
    SelectionOwner(const SelectionOwner &) = delete;
    SelectionOwner &operator=(const SelectionOwner &) = delete;

private:
    xcb_atom_t atom(const QByteArray &name)
    {
        xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
            m_connection,
            xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()),
                            name.constData()),
            nullptr);
        const xcb_atom_t atom = reply->atom;
        std::free(reply);
        return atom;
    }

    xcb_connection_t *m_connection;
};

struct EmbeddingTrayTest : testing::Test {
    test::PrivateBus bus;
    test::VirtualDisplay display;
};

TEST_F(EmbeddingTrayTest, ATrayThatIsThereIsKnownAtOnce)
{
    const SelectionOwner owner(display.name(), "_NET_SYSTEM_TRAY_S0");
    const TrayHost tray(bus.connect(), display.name());
    EXPECT_TRUE(tray.isAvailable());
}

TEST_F(EmbeddingTrayTest, ATrayMayComeLateGoAndReturn)
{
    const TrayHost tray(bus.connect(), display.name());
    EXPECT_FALSE(tray.isAvailable());
    for (int i = 0; i < 2; ++i) {
        const auto owner = std::make_unique<SelectionOwner>(display.name(), "_NET_SYSTEM_TRAY_S0");
        ASSERT_TRUE(QTest::qWaitFor([&] { return tray.isAvailable(); }));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tray.isAvailable(); }));
}

TEST_F(EmbeddingTrayTest, AServerThatDiesTakesTheTrayWithIt)
{
    const auto owner = std::make_unique<SelectionOwner>(display.name(), "_NET_SYSTEM_TRAY_S0");
    const TrayHost tray(bus.connect(), display.name());
    ASSERT_TRUE(tray.isAvailable());
    display.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tray.isAvailable(); }));
}

struct CompositorTest : testing::Test {
    test::VirtualDisplay display;
    QByteArray outer = qgetenv("DISPLAY");

    void SetUp() override
    {
        qputenv("DISPLAY", display.name());
        qunsetenv("WAYLAND_DISPLAY");
    }
    void TearDown() override
    {
        qputenv("DISPLAY", outer);
        qunsetenv("WAYLAND_DISPLAY");
    }
};

TEST_F(CompositorTest, OnX11ItsSelectionTells)
{
    EXPECT_FALSE(hasCompositor());
    const SelectionOwner owner(display.name(), "_NET_WM_CM_S0");
    EXPECT_TRUE(hasCompositor());
}

TEST_F(CompositorTest, WaylandAlwaysHasOne)
{
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    EXPECT_TRUE(hasCompositor());
}

} // namespace
} // namespace unhunch
