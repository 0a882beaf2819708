#include "core/figure/pose_set_reader.h"
#include "tests/core/figure/pose_sets.h"

#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

const std::string kGood = R"({
  "id": "nod", "view": {"yaw": 0, "pitch": 5}, "framing": {"bottom": 0, "top": 1},
  "props": [{"kind": "floor", "at": [0, 0, 0]}], "active": [], "guides": [],
  "contacts": [{"parts": ["left-heel"], "on": "floor"}],
  "poses": {
    "up": {"head.lean": 0},
    "down": {"from": "up", "head.lean": 20}
  },
  "motions": {"work": ["up", "down"]}
})";

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

std::string reasonFor(const std::string &text)
{
    const auto set = readPoseSet(text);
    EXPECT_FALSE(set);
    return set ? "" : set.error().message;
}

} // namespace

TEST(PoseSetReader, ReadsEveryFileAndItsNameIsItsId)
{
    ASSERT_FALSE(test::poseFiles().empty());
    for (const auto &file : test::poseFiles())
        EXPECT_EQ(test::poseSetFrom(file).id, file.stem().string());
}

TEST(PoseSetReader, GivesEveryMotionAWay)
{
    const auto set = readPoseSet(kGood);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->paths.size(), 10U);
    EXPECT_EQ(set->paths.at(FigureMotion::Hold).poses.front().pose.head.lean, 20);
    EXPECT_EQ(set->paths.at(FigureMotion::Return).poses.back().pose.head.lean, 0);
}

TEST(PoseSetReader, TellsWhereAChannelIsMisspelt)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"head.lean\": 0", "\"head.leen\": 0")),
              "line 6, column 12: \"head.leen\" is no channel of a pose");
}

TEST(PoseSetReader, RefusesAnUnknownField)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"props\"", "\"things\"")),
              "line 3, column 3: \"things\" is no field of a pose set");
}

TEST(PoseSetReader, RefusesAMissingField)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"active\": [], ", "")),
              "line 1, column 1: \"active\" is missing");
}

TEST(PoseSetReader, RefusesAMotionToNowhere)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "[\"up\", \"down\"]", "[\"up\", \"left\"]")),
              "line 9, column 30: there is no pose of that name");
    EXPECT_EQ(reasonFor(replaced(kGood, "[\"up\", \"down\"]", "[]")),
              "line 9, column 23: a motion is a list of one or more poses");
}

TEST(PoseSetReader, RefusesAPoseBuiltOnALaterOne)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"from\": \"up\"", "\"from\": \"flat\"")),
              "line 7, column 22: there is no pose of that name above");
}

TEST(PoseSetReader, RefusesContactWithAThingThatIsNotThere)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"on\": \"floor\"", "\"on\": \"wall\"")),
              "line 4, column 47: there is no such prop in this set");
}

TEST(PoseSetReader, SpeaksOfBothHandsAtOnce)
{
    const auto set = readPoseSet(replaced(
        kGood, "\"head.lean\": 0",
        R"("hands": {"on": "chest", "at": [-0.1, 0.2, 0.3], "elbow": [-1, 0, 0]}, "legs.foot": 5)"));
    ASSERT_TRUE(set);
    const KeyPose &up = set->paths.at(FigureMotion::Ready).poses.front();
    ASSERT_TRUE(up.reaches.leftHand && up.reaches.rightHand);
    EXPECT_EQ(up.reaches.rightHand->at, (Vec3{0.1, 0.2, 0.3}));
    EXPECT_EQ(up.reaches.rightHand->on, Place::Chest);
    EXPECT_EQ(up.pose.rightLeg.foot, 5);
}

TEST(PoseSetReader, RefusesANumberThatIsNone)
{
    EXPECT_EQ(reasonFor(replaced(kGood, "\"yaw\": 0", "\"yaw\": \"left\"")),
              "line 2, column 32: a number is wanted here");
}

TEST(PoseSetReader, RefusesWhatIsNotJson)
{
    EXPECT_NE(reasonFor("{").find("line 1"), std::string::npos);
}

} // namespace unhunch::core
