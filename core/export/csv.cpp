#include "core/export/csv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::core {

namespace {

// The last four are what some spreadsheets read as = + - @ (full width).
constexpr std::array<std::string_view, 12> kDangerous{"=",
                                                      "+",
                                                      "-",
                                                      "@",
                                                      "\t",
                                                      "\r",
                                                      "\n",
                                                      "'",
                                                      "\xEF\xBC\x9D",
                                                      "\xEF\xBC\x8B",
                                                      "\xEF\xBC\x8D",
                                                      "\xEF\xBC\xA0"};

bool beginsLikeAFormula(std::string_view text)
{
    return std::ranges::any_of(kDangerous,
                               [text](std::string_view mark) { return text.starts_with(mark); });
}

} // namespace

CsvTable::CsvTable(std::span<const std::string_view> header)
{
    for (const std::string_view name : header)
        text(name);
    end();
}

CsvTable &CsvTable::text(std::string_view value)
{
    separate();
    m_text += '"';
    if (beginsLikeAFormula(value))
        m_text += '\'';
    for (const char c : value) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
    return *this;
}

CsvTable &CsvTable::number(long long value)
{
    separate();
    m_text += std::to_string(value);
    return *this;
}

CsvTable &CsvTable::empty()
{
    separate();
    return *this;
}

void CsvTable::end()
{
    m_text += "\r\n";
    m_begun = false;
}

std::string CsvTable::take()
{
    return std::exchange(m_text, {});
}

void CsvTable::separate()
{
    if (m_begun)
        m_text += ',';
    m_begun = true;
}

} // namespace unhunch::core
