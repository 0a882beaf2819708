#include "app/adapters/holds/dconf_file.h"
#include "app/adapters/holds/do_not_disturb.h"
#include "tests/support/fake_service.h"
#include "tests/support/held.h"
#include "tests/support/private_bus.h"

#include <QDBusError>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");

QDBusMessage refuse(const QDBusMessage &call)
{
    return call.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no such property"));
}

/// A notification service that has one switch among its properties.
struct DoNotDisturbTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection desktop = bus.connect();
    QString property = QStringLiteral("Inhibited");
    bool on = false;
    bool answers = true;

    std::optional<QDBusMessage> answer(const QDBusMessage &call) const
    {
        if (!answers)
            return std::nullopt;
        if (call.arguments().value(1) != property)
            return refuse(call);
        return call.createReply(QVariant::fromValue(QDBusVariant(on)));
    }
    std::unique_ptr<test::FakeService> service()
    {
        return std::make_unique<test::FakeService>(
            desktop, kNotifications, QStringLiteral("/org/freedesktop/Notifications"),
            [this](const QDBusMessage &call) { return answer(call); });
    }
    void turn(bool state, test::FakeService &service)
    {
        on = state;
        service.tell(QStringLiteral("org.freedesktop.DBus.Properties"),
                     QStringLiteral("PropertiesChanged"),
                     {kNotifications, QVariantMap(), QStringList()});
    }
};

TEST_F(DoNotDisturbTest, TheSwitchesOfPlasmaAndDunstAreFollowed)
{
    for (const char *name : {"Inhibited", "paused"}) {
        property = QString::fromLatin1(name);
        on = false;
        const auto plasma = service();
        DoNotDisturb source(bus.connect());
        test::Held held(source);
        bus.settle();
        EXPECT_EQ(held.count(), 0U) << "nothing to tell";
        turn(true, *plasma);
        ASSERT_TRUE(held.begins());
        EXPECT_EQ(held.now()->kind, core::HoldKind::DoNotDisturb);
        turn(false, *plasma);
        EXPECT_TRUE(held.ends());
        EXPECT_EQ(held.count(), 2U);
    }
}

TEST_F(DoNotDisturbTest, ASwitchThatIsOnAlreadyCountsAndAServiceThatLeavesTakesItAlong)
{
    on = true;
    auto plasma = service();
    DoNotDisturb source(bus.connect());
    test::Held held(source);
    ASSERT_TRUE(held.begins());
    plasma.reset();
    ASSERT_TRUE(held.ends());
    plasma = service();
    EXPECT_TRUE(held.begins());
}

TEST_F(DoNotDisturbTest, AServiceWithoutASwitchOrWithoutAnswersHoldsNothing)
{
    property = QStringLiteral("neither");
    const auto other = service();
    DoNotDisturb source(bus.connect());
    test::Held held(source);
    bus.settle();
    answers = false;
    turn(true, *other);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
}

TEST_F(DoNotDisturbTest, WithoutABusItIsSilent)
{
    DoNotDisturb source(QDBusConnection(QStringLiteral("no bus")));
    const test::Held held(source);
    QCoreApplication::processEvents();
    EXPECT_EQ(held.count(), 0U);
}

/// A database with one path, as dconf writes it: each folder is an item of its own.
QByteArray database(const QByteArray &path, const QByteArray &value)
{
    QByteArrayList names{"/"};
    for (qsizetype at = 1; at < path.size();) {
        const qsizetype slash = path.indexOf('/', at);
        const qsizetype end = slash < 0 ? path.size() : slash + 1;
        names << path.sliced(at, end - at);
        at = end;
    }
    const auto word = [](qint64 number) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(static_cast<quint32>(number), bytes.data());
        return bytes;
    };
    constexpr qint64 kTable = 24;
    const qint64 names0 = kTable + 8 + 24 * names.size();
    QByteArray items;
    QByteArray texts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        items += word(0) + word(i - 1) + word(names0 + texts.size())
                 + word(names[i].size() | (last ? 'v' : 'L') << 16);
        texts += names[i];
        items += last ? "VVVVEEEE" : "--------";
    }
    const qint64 values = names0 + texts.size();
    items.replace("VVVV", word(values)).replace("EEEE", word(values + value.size()));
    return "GVariant" + word(0) + word(0) + word(kTable) + word(names0) + word(0) + word(0) + items
           + texts + value;
}

const QByteArray kBanners = "/org/gnome/desktop/notifications/show-banners";
const QByteArray kTrue("\1\0b", 3);
const QByteArray kFalse("\0\0b", 3);

TEST(DconfFileTest, ASwitchIsReadByItsWholePath)
{
    EXPECT_EQ(dconfSwitch(database(kBanners, kTrue), kBanners), true);
    EXPECT_EQ(dconfSwitch(database(kBanners, kFalse), kBanners), false);
    EXPECT_EQ(dconfSwitch(database(kBanners, kFalse), "/show-banners"), std::nullopt);
    EXPECT_EQ(dconfSwitch(database("/x" + kBanners, kFalse), kBanners), std::nullopt);
}

TEST(DconfFileTest, WhatIsNoSwitchIsNone)
{
    EXPECT_EQ(dconfSwitch(database(kBanners, QByteArray("on\0s", 4)), kBanners), std::nullopt);
    EXPECT_EQ(dconfSwitch("", kBanners), std::nullopt);
    EXPECT_EQ(dconfSwitch("GVariant and then nonsense, as long as you like", kBanners),
              std::nullopt);
}

TEST(DconfFileTest, SpoiledFilesAreSurvived)
{
    const QByteArray whole = database(kBanners, kFalse);
    for (qsizetype length = 0; length < whole.size(); ++length)
        (void)dconfSwitch(whole.first(length), kBanners);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\1', '\x7f', '\xff'}) {
            QByteArray spoiled = whole;
            spoiled[at] = byte;
            (void)dconfSwitch(spoiled, kBanners);
        }
    }
}

TEST_F(DoNotDisturbTest, GnomesSwitchIsFollowedInItsFile)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("dconf"));
    const QString path = folder.filePath(QStringLiteral("dconf/user"));
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    const auto replace = [&path](const QByteArray &value) {
        QFile next(path + QStringLiteral(".next"));
        ASSERT_TRUE(next.open(QIODevice::WriteOnly));
        next.write(database(kBanners, value));
        next.close();
        QFile::remove(path);
        ASSERT_TRUE(next.rename(path));
    };
    replace(kTrue);
    DoNotDisturb source(bus.connect());
    test::Held held(source);
    bus.settle();
    EXPECT_EQ(held.count(), 0U);
    replace(kFalse);
    EXPECT_TRUE(held.begins());
    replace(kTrue);
    EXPECT_TRUE(held.ends());
    qputenv("XDG_CONFIG_HOME", before);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

} // namespace
} // namespace unhunch
