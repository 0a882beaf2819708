#include "app/adapters/holds/server_place.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace unhunch {

bool ServerPlace::isThere() const
{
    return named || QFileInfo::exists(socket)
           || std::ranges::any_of(others,
                                  [](const QString &path) { return QFileInfo::exists(path); });
}

ServerPlace pulsePlace()
{
    const QString own = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    const QString folder =
        own.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse") : own;
    return {.socket = folder + QStringLiteral("/native"),
            .others = {QStringLiteral("/run/pulse/native")},
            .named = qEnvironmentVariableIsSet("PULSE_SERVER")};
}

ServerPlace pipeWirePlace()
{
    const QString own = qEnvironmentVariable("PIPEWIRE_RUNTIME_DIR");
    const QDir folder(own.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") : own);
    const QString name = qEnvironmentVariable("PIPEWIRE_REMOTE", QStringLiteral("pipewire-0"));
    return {.socket = folder.filePath(name),
            .others = {QDir(QStringLiteral("/run/pipewire")).filePath(name)}};
}

} // namespace unhunch
