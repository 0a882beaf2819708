#include "core/simulate/fields.h"

#include "core/schedule/slot_text.h"
#include "core/time/duration_text.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::core::trace {

namespace {

constexpr std::array<std::string_view, 5> kHoldKinds{"microphone", "camera", "screen-share",
                                                     "fullscreen", "dnd"};
/// Longer than any real day of input or pause, short enough for every sum of them.
constexpr std::chrono::hours kLongest{24 * 366};
constexpr std::array<std::string_view, 3> kCommon{"at", "event", "told"};

constexpr UtcTime kEarliest = std::chrono::sys_days{std::chrono::year{0} / 1 / 1};
constexpr UtcTime kLatest = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};

} // namespace

std::string_view nameOf(HoldKind kind)
{
    return kHoldKinds[static_cast<std::size_t>(kind)];
}

Fields::Fields(const json::Value &object)
    : m_object(object)
{
    if (!object.isObject())
        refuse("a line is a JSON object");
}

void Fields::allow(std::initializer_list<std::string_view> names)
{
    for (const json::Member &member : m_object.members()) {
        const bool common = std::ranges::find(kCommon, member.key) != kCommon.end();
        if (!common && std::ranges::find(names, member.key) == names.end())
            refuse("unknown field " + json::quote(member.key));
    }
}

void Fields::refuse(std::string reason)
{
    if (m_refusal.empty())
        m_refusal = std::move(reason);
}

bool Fields::has(std::string_view name) const
{
    return m_object.find(name) != nullptr;
}

const json::Value *Fields::value(std::string_view name) const
{
    return m_object.find(name);
}

std::string Fields::text(std::string_view name)
{
    const json::Value *found = value(name);
    const std::string *content = found ? found->string() : nullptr;
    if (content)
        return *content;
    refuse(json::quote(name) + " is missing or no text");
    return {};
}

UtcTime Fields::time(std::string_view name)
{
    const std::string written = text(name);
    const std::optional<UtcTime> read = fromIso8601(written);
    if (!read)
        refuse(json::quote(name) + " is no local time with offset: " + json::quote(written));
    return read.value_or(UtcTime{});
}

std::chrono::seconds Fields::length(std::string_view name)
{
    const json::Value *found = value(name);
    if (!found)
        return std::chrono::seconds{0};
    std::optional<std::chrono::seconds> read;
    if (const auto number = found->integer(); number && *number >= 0)
        read = std::chrono::seconds{*number};
    else if (const std::string *written = found->string())
        read = durationFromText(*written);
    if (!read || *read > kLongest)
        refuse(json::quote(name) + " is no length of time");
    return read.value_or(std::chrono::seconds{0});
}

std::chrono::minutes Fields::minutes(std::string_view name)
{
    const json::Value *found = value(name);
    const auto number = found ? found->integer() : std::nullopt;
    if (!number || *number <= 0 || *number > std::chrono::minutes{kLongest}.count()) {
        refuse(json::quote(name) + " is no number of minutes");
        return std::chrono::minutes{1};
    }
    return std::chrono::minutes{*number};
}

std::chrono::milliseconds Fields::clock(std::string_view name)
{
    const json::Value *found = value(name);
    const auto number = found ? found->integer() : std::nullopt;
    const std::chrono::milliseconds read{number.value_or(0)};
    if (!number || read < kEarliest.time_since_epoch() || read > kLatest.time_since_epoch())
        refuse(json::quote(name) + " is no clock's time in milliseconds");
    return read;
}

bool Fields::flag(std::string_view name)
{
    const json::Value *found = value(name);
    const std::optional<bool> content = found ? found->boolean() : std::nullopt;
    if (!content)
        refuse(json::quote(name) + " is neither true nor false");
    return content.value_or(false);
}

Slot Fields::slot()
{
    const std::string written = text("slot");
    const std::optional<Slot> read = slotFromText(written);
    if (!read)
        refuse("no such slot: " + json::quote(written));
    return read.value_or(Slot::DeskReset);
}

HoldKind Fields::holdKind()
{
    const std::string written = text("kind");
    const auto found = std::ranges::find(kHoldKinds, written);
    if (found == kHoldKinds.end()) {
        refuse("no such hold: " + json::quote(written));
        return HoldKind::Microphone;
    }
    return static_cast<HoldKind>(found - kHoldKinds.begin());
}

} // namespace unhunch::core::trace
