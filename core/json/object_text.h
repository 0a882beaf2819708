#pragma once

#include "core/json/json.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unhunch::core::json {

/// One member of an object to be written; the value is JSON already.
struct WrittenMember {
    std::string key{};
    std::string value{};

    bool operator==(const WrittenMember &) const = default;
};
using WrittenMembers = std::vector<WrittenMember>;

/// What of `members` is not in `others` in the same way.
[[nodiscard]] inline WrittenMembers without(WrittenMembers members, const WrittenMembers &others)
{
    std::erase_if(members, [&others](const WrittenMember &one) {
        return std::ranges::find(others, one) != others.end();
    });
    return members;
}

/// The object, a member on each line, which begin with `indent`.
[[nodiscard]] inline std::string objectText(const WrittenMembers &members,
                                            const std::string &indent = {})
{
    if (members.empty())
        return "{}";
    std::string text;
    for (const WrittenMember &one : members)
        text += (text.empty() ? "{\n" : ",\n") + indent + "  " + quote(one.key) + ": " + one.value;
    return text + "\n" + indent + "}";
}

} // namespace unhunch::core::json
