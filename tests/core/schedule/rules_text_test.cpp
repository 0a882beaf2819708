#include "core/schedule/rules_text.h"

#include <gtest/gtest.h>

namespace unhunch::core {

using namespace std::chrono_literals;

namespace {

std::string refusal(std::string_view text)
{
    const Result<Rules> rules = rulesFromText(text);
    return rules ? std::string{} : rules.error().message;
}

} // namespace

TEST(RulesTextTest, KeepsEveryRule)
{
    Rules rules;
    rules.workingHours = {{22h, 6h}, {8h, 9h + 30min}};
    rules.workdays = {std::chrono::Saturday, std::chrono::Sunday};
    rules.workouts = {{std::chrono::Tuesday, 18h}};
    rules.lull = 7s;
    rules.afterHold = 93s;
    rules.commitment = Commitment::Firm;
    rules.slots[Slot::Bedtime] = false;
    const Result<Rules> read = rulesFromText(toText(rules));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, rules);
}

TEST(RulesTextTest, WhatIsNotSaidStaysAsItWas)
{
    const Result<Rules> rules =
        rulesFromText(R"({"resetEvery": "1h", "slots": {"morning": false}})");
    ASSERT_TRUE(rules);
    Rules wanted;
    wanted.resetEvery = 60min;
    wanted.slots[Slot::Morning] = false;
    EXPECT_EQ(*rules, wanted);
}

TEST(RulesTextTest, RefusesWithLineAndColumn)
{
    EXPECT_EQ(refusal("{\n  \"resetEvry\": \"1h\"}"),
              "line 2, column 3: no such rule: \"resetEvry\"");
    EXPECT_EQ(refusal(R"({"dayStart": "24:00"})"),
              "line 1, column 14: dayStart: this value does not fit here");
    for (const char *wrong :
         {R"({"workingHours": [["09:00", "24:00"]]})", R"({"workingHours": [["09:00", "09:00"]]})",
          R"({"strengthPerWeek": 5})", R"({"resetEvery": "0s"})", R"({"resetEvery": 90})",
          R"({"workdays": ["monday"]})", R"({"slots": {"lunch": true}})", R"({"slots": []})",
          R"({"commitment": "hard"})", "[]", "", "{"})
        EXPECT_FALSE(refusal(wrong).empty()) << wrong;
    EXPECT_TRUE(refusal(R"({"workingHours": [["04:00", "04:00"]]})").empty());
}

} // namespace unhunch::core
