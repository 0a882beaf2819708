#pragma once

#include <QString>
#include <QStringList>

namespace unhunch {

/// Where a server of the user's session is found.
struct ServerPlace {
    QString socket{};     ///< the user's own
    QStringList others{}; ///< sockets that do as well
    bool named{false};    ///< the user names a server, which may be anywhere

    [[nodiscard]] bool isThere() const;
};

/// Where libpulse looks for PulseAudio, or for PipeWire in its place.
[[nodiscard]] ServerPlace pulsePlace();
/// Where libpipewire looks for PipeWire.
[[nodiscard]] ServerPlace pipeWirePlace();

} // namespace unhunch
