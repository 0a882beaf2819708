#include "core/schedule/rules_text.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

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

TEST(RulesTextTest, EveryRuleCountsAndIsKept)
{
    std::vector<Rules> all{Rules{}};
    for (const char *text : {R"({"dayStart": "05:00"})",
                             R"({"workdays": ["mon", "sun"]})",
                             R"({"workingHours": []})",
                             R"({"workingHours": [["09:00", "18:00"]]})",
                             R"({"workingHours": [["08:00", "17:30"]]})",
                             R"({"workingHours": [["04:00", "04:00"]]})",
                             R"({"resetEvery": "1h"})",
                             R"({"naturalBreak": "7m"})",
                             R"({"seatedGap": "3m"})",
                             R"({"bedtime": "23:00"})",
                             R"({"morningUntil": "10:00"})",
                             R"({"afterWorkUntil": "21:00"})",
                             R"({"strengthDays": []})",
                             R"({"strengthPerWeek": 1})",
                             R"({"strengthPerWeek": 4})",
                             R"({"weekStart": "sun"})",
                             R"({"lull": "6s"})",
                             R"({"showWithin": "0s"})",
                             R"({"afterHold": "0s"})",
                             R"({"betweenFirst": "24h"})",
                             R"({"between": "0s"})",
                             R"({"snoozeBudget": "0s"})",
                             R"({"workouts": [["tue", "18:00"]]})",
                             R"({"workouts": [["tue", "23:59"]]})",
                             R"({"workouts": [["sat", "18:00"]]})",
                             R"({"workouts": [["tue", "18:00"], ["sat", "10:00"]]})",
                             R"({"commitment": "gentle"})",
                             R"({"commitment": "firm"})",
                             R"({"slots": {"morning": false}})",
                             R"({"slots": {"desk-reset": false}})",
                             R"({"slots": {"after-work": false}})",
                             R"({"slots": {"bedtime": false}})",
                             R"({"slots": {"pre-workout": false}})"}) {
        const Result<Rules> rules = rulesFromText(text);
        ASSERT_TRUE(rules) << rules.error().message;
        const Result<Rules> again = rulesFromText(toText(*rules));
        ASSERT_TRUE(again) << again.error().message;
        EXPECT_EQ(*again, *rules) << text;
        for (const Rules &other : all)
            EXPECT_NE(*rules, other) << text;
        all.push_back(*rules);
    }
}

TEST(RulesTextTest, ARefusalNamesLineAndColumn)
{
    const std::string doesNotFit = ": this value does not fit here";
    EXPECT_EQ(refusal("{\n  \"resetEvry\": \"1h\"}"),
              "line 2, column 3: no such rule: \"resetEvry\"");
    EXPECT_EQ(refusal(R"({"dayStart": "24:00"})"), "line 1, column 14: dayStart" + doesNotFit);
    EXPECT_EQ(refusal(R"({"slots": {"lunch": true}})"),
              "line 1, column 12: slots: no such slot: \"lunch\"");
    EXPECT_EQ(refusal(R"({"slots": {"morning": 1}})"),
              "line 1, column 23: slots: a slot is true or false");
    EXPECT_EQ(refusal("[]"), "line 1, column 1: rules are an object");
    EXPECT_EQ(refusal(R"({"workingHours": [["09:00", "09:00"]]})"),
              "line 1, column 1: working hours with equal ends must begin at the day's start");
}

TEST(RulesTextTest, RefusesValuesThatDoNotFit)
{
    const std::vector<std::string> noClock{"9",         "\"\"",      "\"9:00\"",  "\"09-00\"",
                                           "\"/9:00\"", "\":9:00\"", "\"0x:00\"", "\"09:/0\"",
                                           "\"09:0:\"", "\"24:00\"", "\"09:60\""};
    for (const std::string &wrong : noClock) {
        EXPECT_FALSE(refusal(R"({"bedtime": )" + wrong + "}").empty()) << wrong;
        EXPECT_FALSE(refusal(R"({"workingHours": [[)" + wrong + R"(, "17:00"]]})").empty())
            << wrong;
        EXPECT_FALSE(refusal(R"({"workingHours": [["09:00", )" + wrong + "]]}").empty()) << wrong;
        EXPECT_FALSE(refusal(R"({"workouts": [["tue", )" + wrong + "]]}").empty()) << wrong;
    }
    for (const char *wrong :
         {R"({"workingHours": "09:00"})", R"({"workingHours": [["09:00"]]})",
          R"({"workouts": [["tue", "18:00", "19:00"]]})", R"({"workouts": [["day", "18:00"]]})",
          R"({"strengthPerWeek": 0})", R"({"strengthPerWeek": 5})", R"({"strengthPerWeek": "3"})",
          R"({"resetEvery": "0s"})", R"({"resetEvery": 90})", R"({"resetEvery": "soon"})",
          R"({"between": "86401s"})", R"({"workdays": "mon"})", R"({"workdays": ["monday"]})",
          R"({"workdays": [1]})", R"({"slots": []})", R"({"commitment": "hard"})",
          R"({"commitment": 1})", "", "{"})
        EXPECT_FALSE(refusal(wrong).empty()) << wrong;
}

} // namespace unhunch::core
