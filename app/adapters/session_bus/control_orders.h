#pragma once

#include "core/time/moment.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace unhunch {

/// Why an order is not carried out.
struct Refusal {
    QString error{}; ///< last part of the error's name: "NothingDue"
    QString why{};   ///< a sentence

    bool operator==(const Refusal &) const = default;
};
/// None: it is done.
using Ordered = std::optional<Refusal>;

/// What can be ordered over the bus: all that the tray's menu and a reminder offer. Arguments have
/// been checked for their form.
struct ControlOrders {
    /// `token`: of the activation protocol, so that the window may come to the front; may be empty.
    std::function<void(const QString &token)> showWindow{[](const auto &) {}};
    /// The id of a routine or a slot; empty for what is due, else a desk reset.
    std::function<Ordered(const QString &routine)> start{[](const auto &) { return Ordered{}; }};
    /// Without a length: until the next lull.
    std::function<Ordered(std::optional<std::chrono::minutes> length)> snooze{
        [](auto) { return Ordered{}; }};
    std::function<Ordered(const QString &reason)> skip{[](const auto &) { return Ordered{}; }};
    std::function<Ordered()> didIt{[] { return Ordered{}; }};
    std::function<void(std::chrono::minutes length)> pauseFor{[](auto) {}};
    /// Without an end: until resumed.
    std::function<Ordered(std::optional<core::UtcTime> until)> pauseUntil{
        [](auto) { return Ordered{}; }};
    std::function<void()> pauseUntilTomorrow{[] {}};
    std::function<void()> resume{[] {}};
    std::function<void()> doneForToday{[] {}};
    std::function<void()> quit{[] {}};
};

} // namespace unhunch
