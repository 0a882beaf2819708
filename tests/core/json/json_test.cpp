#include "core/json/json.h"

#include <gtest/gtest.h>

namespace unhunch::core::json {
namespace {

Value parsed(std::string_view text)
{
    auto result = parse(text);
    if (const auto *fault = std::get_if<Fault>(&result)) {
        ADD_FAILURE() << fault->at.line << ":" << fault->at.column << " " << fault->reason;
        return {};
    }
    return std::get<Value>(std::move(result));
}

Fault refused(std::string_view text)
{
    const auto result = parse(text);
    const auto *fault = std::get_if<Fault>(&result);
    if (!fault) {
        ADD_FAILURE() << "was not refused: " << text;
        return {};
    }
    return *fault;
}

TEST(Json, ReadsEveryKindOfValue)
{
    const Value value = parsed(R"({"a": 12, "b": -1.5, "c": "ä\n", "d": [true, null], "e": {}})");

    EXPECT_EQ(value.find("a")->integer(), 12);
    EXPECT_EQ(value.find("a")->number(), 12.0);
    EXPECT_EQ(value.find("b")->number(), -1.5);
    EXPECT_EQ(value.find("b")->integer(), std::nullopt);
    EXPECT_EQ(*value.find("c")->string(), "ä\n");
    ASSERT_EQ(value.find("d")->items().size(), 2U);
    EXPECT_EQ(value.find("d")->items()[0].boolean(), true);
    EXPECT_TRUE(value.find("d")->items()[1].isNull());
    EXPECT_TRUE(value.find("e")->isObject());
    EXPECT_EQ(value.find("f"), nullptr);
}

TEST(Json, EveryValueAndKeyKnowsWhereItStood)
{
    const Value value = parsed("{\n  \"reps\": 12,\n  \"sets\": [1, 22,\n    {\"x\": \"y\"}]}");

    EXPECT_EQ(value.at(), (Position{1, 1}));
    EXPECT_EQ(value.members()[0].at, (Position{2, 3}));
    EXPECT_EQ(value.find("reps")->at(), (Position{2, 11}));
    const auto items = value.find("sets")->items();
    EXPECT_EQ(items[1].at(), (Position{3, 15}));
    EXPECT_EQ(items[2].at(), (Position{4, 5}));
    EXPECT_EQ(items[2].find("x")->at(), (Position{4, 11}));
}

TEST(Json, SaysWhereATextIsNotJson)
{
    EXPECT_EQ(refused("{\"a\": 1,\n \"b\" 2}").at, (Position{2, 6}));
    EXPECT_EQ(refused("{\"a\": 1").reason, "the text ends too early");
    EXPECT_EQ(refused("").reason, "the text ends too early");
    EXPECT_EQ(refused("{} {}").at.line, 1);
}

TEST(Json, RefusesAKeyThatStandsTwice)
{
    EXPECT_EQ(refused("{\"a\": 1,\n \"a\": 2}"), (Fault{{2, 2}, "the key \"a\" stands twice"}));
}

TEST(Json, RefusesNestingThatIsTooDeep)
{
    const std::string deep = std::string(33, '[') + std::string(33, ']');
    EXPECT_EQ(refused(deep).reason, "this is nested too deeply");
    EXPECT_TRUE(parsed(deep.substr(1, 64)).isArray());
}

TEST(Json, QuotesWhatAStringMayNotHold)
{
    EXPECT_EQ(quote("a\"b\n\x01"), R"("a\"b\n\u0001")");
    EXPECT_EQ(quote("\xff"), "\"\xEF\xBF\xBD\"");
}

} // namespace
} // namespace unhunch::core::json
