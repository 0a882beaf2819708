#pragma once

#include "app/adapters/session_bus/standing.h"
#include "core/result.h"
#include "core/time/moment.h"

#include <QString>

#include <chrono>
#include <functional>

namespace unhunch {

/// What the program does with its history as a whole, which it alone may open. Each answers with a
/// text, or with why it could not be done.
struct ControlTransfer {
    using Answer = core::Result<QString>;

    /// A copy to read; where it is.
    std::function<Answer()> snapshot{[] { return QString(); }};
    /// `path` is absolute. How many rows came into which table, a line each.
    std::function<Answer(const QString &path, bool dryRun)> importFile{
        [](const auto &, bool) { return QString(); }};
    std::function<Answer()> undoImport{[] { return QString(); }};
};

/// What the program tells whoever asks over the bus.
struct ControlAnswers {
    std::function<Standing()> standing{[] { return Standing{}; }};
    /// The first line of a trace: state and rules of this moment.
    std::function<QString()> engine{[] { return QString(); }};
    /// A trace of what the engine was told in the last `length` of its time.
    std::function<QString(std::chrono::milliseconds length)> recording{
        [](auto) { return QString(); }};
    /// Decisions since then, as lines of the journal.
    std::function<QString(core::UtcTime since)> ledger{[](auto) { return QString(); }};
    /// Guided sessions of these logical days, as lines of the journal.
    std::function<QString(core::LogicalDay first, core::LogicalDay last)> sessions{
        [](auto, auto) { return QString(); }};
    ControlTransfer transfer{};
};

} // namespace unhunch
