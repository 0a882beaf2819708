#include "app/adapters/session_bus/control_methods.h"
#include "tests/app/bus_listener.h"
#include "tests/app/session_bus/control_fixture.h"

#include <QXmlStreamReader>

namespace unhunch {
namespace {

using ControlTest = test::ControlTest;
using test::elsewhere;

Standing someStanding()
{
    Standing standing;
    standing.state = QStringLiteral("held");
    standing.next = NextOnBus{QStringLiteral("desk-reset"), 1'772'443'800, true};
    standing.seated = 84;
    standing.resetEvery = 90;
    standing.holds = {{QStringLiteral("microphone"), QStringLiteral("Firefox"), 1'772'443'000},
                      {QStringLiteral("away"), QString(), 1'772'443'500}};
    standing.headline = QStringLiteral("Desk reset waits");
    standing.detail = QStringLiteral("You have been sitting for 84 min.");
    return standing;
}

TEST_F(ControlTest, ThePropertiesTellHowThingsStand)
{
    ControlAnswers answers;
    answers.standing = someStanding;
    first.control().setAnswers(answers);
    const RemoteReply all = elsewhere([&] { return propertiesOfOwner(there); });
    EXPECT_EQ(all.outcome, RemoteOutcome::Done);
    EXPECT_EQ(standingFrom(all.map), someStanding());
    const QDBusMessage seated = property("Get", {test::kUnhunchInterface, "Seated"});
    EXPECT_EQ(seated.arguments().value(0).value<QDBusVariant>().variant().toUInt(), 84);
}

TEST_F(ControlTest, OnlyWhatChangedIsAnnounced)
{
    const test::BusListener listener(there);
    bus.settle();
    Announcements &announcements = first.announcements();
    Standing standing = someStanding();
    announcements.standing(standing);
    announcements.standing(standing);
    bus.settle();
    EXPECT_EQ(listener.heard.size(), 0);
    standing.seated = 85;
    standing.holds.removeLast();
    announcements.standing(standing);
    bus.settle();
    ASSERT_EQ(listener.heard.size(), 1);
    const auto changed = qdbus_cast<QVariantMap>(listener.heard[0].arguments().at(1));
    EXPECT_EQ(changed.keys(), QStringList({"Holds", "Seated"}));
}

TEST_F(ControlTest, WhatHappensIsAnnounced)
{
    const test::BusListener listener(there);
    bus.settle();
    first.announcements().reminderShown(QStringLiteral("desk-reset"), QStringLiteral("2026-03-02"));
    first.announcements().sessionStarted(QStringLiteral("desk-reset"));
    first.announcements().sessionFinished(QStringLiteral("desk-reset"), QStringLiteral("done"));
    bus.settle();
    ASSERT_EQ(listener.heard.size(), 3);
    EXPECT_EQ(listener.heard[0].member(), u"ReminderShown");
    EXPECT_EQ(listener.heard[0].arguments(), QVariantList({"desk-reset", "2026-03-02"}));
    EXPECT_EQ(listener.heard[1].member(), u"SessionStarted");
    EXPECT_EQ(listener.heard[2].arguments(), QVariantList({"desk-reset", "done"}));
}

TEST_F(ControlTest, ItDescribesItself)
{
    const QString xml =
        call(QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"))
            .arguments()
            .value(0)
            .toString();
    QStringList described;
    QXmlStreamReader reader(xml);
    bool ours = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute = [&reader](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.isStartElement() && reader.name() == u"interface")
            ours = attribute("name") == test::kUnhunchInterface;
        else if (ours && reader.isStartElement() && reader.name() == u"method")
            described << attribute("name") + u'(';
        else if (ours && reader.isStartElement() && attribute("direction") == u"in")
            described.last() += attribute("type");
    }
    for (QString &method : described)
        method += u')';
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(described, methodsOfControl());
    for (const auto *property :
         {"State", "Next", "Seated", "ResetEvery", "Holds", "Headline", "Detail"})
        EXPECT_TRUE(xml.contains(QStringLiteral("<property name=\"%1\"").arg(property)))
            << property;
    EXPECT_TRUE(xml.contains(u"org.freedesktop.Application"));
}

} // namespace
} // namespace unhunch
