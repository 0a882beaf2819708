#pragma once

#include "app/adapters/files/file_watch.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace unhunch {

/// Tells while a program of this user has a camera (/dev/video*) open, with its name. A weak sign:
/// open is not the same as watched, so what is open for less than a moment does not count, and
/// programs of other users are not seen.
class CameraUse final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    /// `devices`: the folder with the devices; `moment`: how long one must be open.
    explicit CameraUse(core::HoldSettings settings, QString devices = QStringLiteral("/dev"),
                       std::chrono::milliseconds moment = std::chrono::seconds{10},
                       QObject *parent = nullptr);

    void start(Sink sink) override;

private:
    void onFile(std::uint32_t events, const QByteArray &name);
    void follow(const QString &device);
    void look();

    const core::HoldSettings m_settings;
    const QString m_folder;
    FileWatch m_files;
    QTimer m_lookSoon;
    Sink m_sink{};
    bool m_held{false};
};

} // namespace unhunch
