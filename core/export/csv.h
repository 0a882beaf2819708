#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// A table as comma-separated values (RFC 4180): UTF-8, lines end with CR LF, every text in quotes.
///
/// Spreadsheets run a cell that begins like a formula. So a text that begins with one of = + - @,
/// a tab, a line break, or an apostrophe, gets an apostrophe before it, and whoever reads the table
/// takes one away from a text that begins with one.
class CsvTable
{
public:
    explicit CsvTable(std::span<const std::string_view> header);

    /// A row in the making: as many cells as the header has, then end().
    CsvTable &text(std::string_view value);
    CsvTable &number(long long value);
    CsvTable &empty();
    void end();

    /// All rows since it was last taken.
    [[nodiscard]] std::string take();

private:
    void separate();

    std::string m_text{};
    bool m_begun{false}; ///< the row has a cell
};

} // namespace unhunch::core
