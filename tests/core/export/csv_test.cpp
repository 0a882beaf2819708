#include "core/export/csv.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace unhunch::core {

namespace {

using testing::ElementsAre;

using Rows = std::vector<std::vector<std::string>>;

/// Reads RFC 4180, and nothing else: what a program that knows no formulas makes of it.
Rows parsed(std::string_view text)
{
    Rows rows(1);
    std::string cell;
    bool inQuotes = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inQuotes && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            cell += c;
        } else if (c == ',' || c == '\r') {
            rows.back().push_back(std::exchange(cell, {}));
        } else if (c == '\n') {
            rows.emplace_back();
        } else {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

/// What a reader who knows of the apostrophe makes of a text.
std::string unguarded(const std::string &cell)
{
    return cell.starts_with('\'') ? cell.substr(1) : cell;
}

bool wouldRun(const std::string &cell)
{
    constexpr std::array<std::string_view, 11> kMarks{"=",
                                                      "+",
                                                      "-",
                                                      "@",
                                                      "\t",
                                                      "\r",
                                                      "\n",
                                                      "\xEF\xBC\x9D",
                                                      "\xEF\xBC\x8B",
                                                      "\xEF\xBC\x8D",
                                                      "\xEF\xBC\xA0"};
    return std::ranges::any_of(kMarks,
                               [&](std::string_view mark) { return cell.starts_with(mark); });
}

/// Notes of somebody who means harm: formulas, quotes, breaks and separators in any order.
std::vector<std::string> hostileNotes(std::size_t count)
{
    const std::vector<std::string> parts{"=",
                                         "+",
                                         "-",
                                         "@",
                                         "\t",
                                         "\r",
                                         "\n",
                                         "\"",
                                         "\"\"",
                                         "'",
                                         ",",
                                         ";",
                                         "|",
                                         "\r\n",
                                         "=cmd|' /C calc'!A0",
                                         "=1+1",
                                         "sore",
                                         " ",
                                         "\xEF\xBC\x9D",
                                         "\xE2\x80\xAE",
                                         "=HYPERLINK(\"http://x\",\"y\")",
                                         "@SUM(1)",
                                         "<b>",
                                         "\\",
                                         "\xF0\x9F\x98\x80"};
    std::vector<std::string> notes{parts};
    std::mt19937 dice(7);
    while (notes.size() < count) {
        std::string note;
        for (auto length = dice() % 6 + 1; length > 0; --length)
            note += parts[dice() % parts.size()];
        notes.push_back(note);
    }
    return notes;
}

constexpr std::array<std::string_view, 2> kHeader{"note", "count"};

} // namespace

TEST(CsvTest, QuotesTextAndWritesNumbersBare)
{
    CsvTable table(kHeader);
    table.text("a \"b\", c").number(-3).end();
    table.text("").empty().end();
    EXPECT_EQ(table.take(), "\"note\",\"count\"\r\n\"a \"\"b\"\", c\",-3\r\n\"\",\r\n");
    EXPECT_EQ(table.take(), "");
}

TEST(CsvTest, TwoHundredHostileNotesAreReadBackAndNoneRuns)
{
    const auto notes = hostileNotes(200);
    CsvTable table(kHeader);
    for (const std::string &note : notes)
        table.text(note).number(1).end();
    const Rows rows = parsed(table.take());
    ASSERT_EQ(rows.size(), notes.size() + 1);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const std::string &cell = rows[i + 1].at(0);
        EXPECT_FALSE(wouldRun(cell)) << cell;
        EXPECT_EQ(unguarded(cell), notes[i]);
        EXPECT_EQ(rows[i + 1].at(1), "1");
    }
}

} // namespace unhunch::core
