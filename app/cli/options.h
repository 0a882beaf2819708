#pragma once

#include "core/result.h"
#include "core/time/moment.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace unhunch {

/// What the command line asks for.
struct Options {
    enum class Do : std::uint8_t { Run, Help, Version };

    Do what{Do::Run};
    bool hidden{false};                  ///< open no window at the start
    std::optional<double> speed{};       ///< time-lapse: this many times as fast as life
    std::optional<core::UtcTime> from{}; ///< time-lapse: what the clock shows at the start
    QString folder{}; ///< time-lapse: keeps its database here; empty: throws it away

    bool operator==(const Options &) const = default;
};

/// The words of a command line without the program's name.
[[nodiscard]] QStringList wordsOf(int count, char **words);

/// Fails with one sentence for standard error. `arguments` without the program's name.
[[nodiscard]] core::Result<Options> parseOptions(const QStringList &arguments);

} // namespace unhunch
