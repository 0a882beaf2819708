#include "app/adapters/appearance/portal_appearance.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <memory>

namespace unhunch {
namespace {

const QString kScheme = QStringLiteral("org.freedesktop.appearance color-scheme");
const QString kMotion = QStringLiteral("org.freedesktop.appearance reduced-motion");
const QString kAnimations = QStringLiteral("org.gnome.desktop.interface enable-animations");

/// A made-up settings portal on a private bus.
struct AppearanceTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection portalBus = bus.connect();
    std::map<QString, QVariant> settings{};
    bool answers = true;
    bool hasReadOne = true;
    std::unique_ptr<test::FakeService> portal{};
    std::unique_ptr<PortalAppearance> appearance{};
    std::vector<std::optional<bool>> dark{};
    std::vector<std::optional<bool>> reduced{};

    void startPortal()
    {
        portal.reset();
        portal = std::make_unique<test::FakeService>(
            portalBus, QStringLiteral("org.freedesktop.portal.Desktop"),
            QStringLiteral("/org/freedesktop/portal/desktop"),
            [this](const QDBusMessage &call) { return answer(call); });
    }
    std::optional<QDBusMessage> answer(const QDBusMessage &call) const
    {
        if (!answers)
            return std::nullopt;
        if (call.member() == u"ReadOne" && !hasReadOne)
            return call.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("no ReadOne"));
        const auto found =
            settings.find(call.arguments()[0].toString() + u' ' + call.arguments()[1].toString());
        if (found == settings.end())
            return call.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                         QStringLiteral("no key"));
        QVariant value = QVariant::fromValue(QDBusVariant(found->second));
        if (call.member() == u"Read")
            value = QVariant::fromValue(QDBusVariant(value));
        return call.createReply(value);
    }
    void start()
    {
        appearance = std::make_unique<PortalAppearance>(bus.connect());
        QObject::connect(appearance.get(), &PortalAppearance::darkChanged, appearance.get(),
                         [this](std::optional<bool> value) { dark.push_back(value); });
        QObject::connect(appearance.get(), &PortalAppearance::reducedMotionChanged,
                         appearance.get(),
                         [this](std::optional<bool> value) { reduced.push_back(value); });
    }
    bool waitForDark(std::size_t count)
    {
        return QTest::qWaitFor([&] { return dark.size() >= count; });
    }
    void change(const QString &space, const QString &key, const QVariant &value)
    {
        portal->tell(QStringLiteral("org.freedesktop.portal.Settings"),
                     QStringLiteral("SettingChanged"),
                     {space, key, QVariant::fromValue(QDBusVariant(value))});
    }
    /// Tells it again until it is heard: a listener hears nothing before the bus knows of it.
    bool changeUntil(const QString &space, const QString &key, const QVariant &value,
                     const std::function<bool()> &heard)
    {
        return QTest::qWaitFor([&] {
            change(space, key, value);
            return heard();
        });
    }
};

TEST_F(AppearanceTest, TheDesktopsChoiceIsTold)
{
    for (const auto &[scheme, expected] :
         std::map<uint, std::optional<bool>>{{0, std::nullopt}, {1, true}, {2, false}}) {
        dark.clear();
        settings[kScheme] = scheme;
        startPortal();
        start();
        ASSERT_TRUE(waitForDark(1));
        EXPECT_EQ(dark[0], expected);
        EXPECT_EQ(appearance->dark(), expected);
    }
}

TEST_F(AppearanceTest, AnOlderPortalIsReadTheOldWay)
{
    hasReadOne = false;
    settings[kScheme] = 1U;
    startPortal();
    start();
    ASSERT_TRUE(waitForDark(1));
    EXPECT_EQ(dark[0], true);
}

TEST_F(AppearanceTest, AChangeIsTold)
{
    settings[kScheme] = 1U;
    startPortal();
    start();
    ASSERT_TRUE(waitForDark(1));
    const auto space = QStringLiteral("org.freedesktop.appearance");
    ASSERT_TRUE(
        changeUntil(space, QStringLiteral("color-scheme"), 2U, [&] { return dark.size() >= 2; }));
    change(space, QStringLiteral("accent-color"), 1.0);
    change(space, QStringLiteral("color-scheme"), 2U);
    change(space, QStringLiteral("color-scheme"), 1U);
    ASSERT_TRUE(waitForDark(3));
    EXPECT_EQ(dark, (std::vector<std::optional<bool>>{true, false, true}));
}

TEST_F(AppearanceTest, WithoutAPortalNobodyTells)
{
    start();
    ASSERT_TRUE(waitForDark(1));
    EXPECT_EQ(dark[0], std::nullopt);
    EXPECT_EQ(appearance->reducedMotion(), std::nullopt);
}

TEST_F(AppearanceTest, WithoutABusNobodyTells)
{
    appearance =
        std::make_unique<PortalAppearance>(QDBusConnection(QStringLiteral("no such connection")));
    QSignalSpy told(appearance.get(), &PortalAppearance::darkChanged);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }));
    EXPECT_EQ(appearance->dark(), std::nullopt);
}

TEST_F(AppearanceTest, APortalThatNeverAnswersIsNotWaitedFor)
{
    answers = false;
    startPortal();
    start();
    ASSERT_TRUE(waitForDark(1));
    EXPECT_EQ(dark[0], std::nullopt);
}

TEST_F(AppearanceTest, APortalThatComesLateIsHeard)
{
    start();
    ASSERT_TRUE(waitForDark(1));
    settings[kScheme] = 1U;
    startPortal();
    ASSERT_TRUE(waitForDark(2));
    EXPECT_EQ(dark[1], true);
}

TEST_F(AppearanceTest, LessMotionIsToldByEitherKey)
{
    settings[kMotion] = 0U;
    settings[kAnimations] = false;
    startPortal();
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return appearance->reducedMotion() == true; }));
    ASSERT_TRUE(changeUntil(QStringLiteral("org.gnome.desktop.interface"),
                            QStringLiteral("enable-animations"), true,
                            [&] { return appearance->reducedMotion() == false; }));
    change(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return appearance->reducedMotion() == true; }));
    EXPECT_EQ(reduced.back(), true);
}

} // namespace
} // namespace unhunch
