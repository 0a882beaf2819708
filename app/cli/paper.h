#pragma once

#include "app/presentation/summary_view.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace unhunch {

// Paper needs fonts and so Qt Gui, which no other command has to load: it is a part of its own.

/// The application that a command needs. `count` and `words` outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationFor(std::span<const std::string> command,
                                                               int &count, char **words);

/// The summary as a PDF; none where the part is missing.
[[nodiscard]] std::optional<QByteArray> printOnPaper(const SummaryView &view);

} // namespace unhunch
