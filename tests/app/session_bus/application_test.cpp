#include "tests/app/session_bus/control_fixture.h"

namespace unhunch {
namespace {

using ControlTest = test::ControlTest;

TEST_F(ControlTest, TheDesktopActivatesItAndPassesTheRightToComeToTheFront)
{
    EXPECT_EQ(application("Activate", {QVariantMap{{"activation-token", "the-token"}}}).type(),
              QDBusMessage::ReplyMessage);
    EXPECT_EQ(application("Activate", {QVariantMap{}}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(done, QStringList({"show the-token", "show "}));
}

TEST_F(ControlTest, TheActionsOfTheDesktopEntryAreCarriedOutAndNoOthers)
{
    for (const auto *action : {"start", "pause", "history"})
        EXPECT_EQ(application("ActivateAction", {action, QVariantList(), QVariantMap()}).type(),
                  QDBusMessage::ReplyMessage)
            << action;
    EXPECT_EQ(done, QStringList({"start ", "pause 60", "show "}));
    EXPECT_EQ(application("ActivateAction", {"erase", QVariantList(), QVariantMap()}).errorName(),
              u"org.freedesktop.DBus.Error.InvalidArgs");
    EXPECT_EQ(application("Open", {QStringList{"file:///etc/passwd"}, QVariantMap()}).errorName(),
              u"org.freedesktop.DBus.Error.NotSupported");
    EXPECT_EQ(application("Activate", {"now"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownMethod");
}

} // namespace
} // namespace unhunch
