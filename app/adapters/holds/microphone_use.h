#pragma once

#include "app/adapters/files/file_watch.h"
#include "app/microphone/capture_watch.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <string>

namespace unhunch {

/// Tells while a program listens to a microphone, with its name. Asks the sound server through the
/// microphone plugin, which is loaded once there is a server; silent without either. A server that
/// comes late or comes back is found.
class MicrophoneUse final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    /// `folders`: where the plugin may be.
    MicrophoneUse(core::HoldSettings settings, QStringList folders, QObject *parent = nullptr);
    ~MicrophoneUse() override;

    void start(Sink sink) override;

private:
    void connectToServer();
    void onTold(const std::vector<core::CaptureStream> &streams);
    void onLost();
    void awaitServer();

    const core::HoldSettings m_settings;
    const QStringList m_folders;
    CaptureWatchFactory *m_factory{nullptr}; ///< owned by the plugin, which stays loaded
    std::unique_ptr<CaptureWatch> m_watch{};
    std::unique_ptr<FileWatch> m_socket{};
    Sink m_sink{};
    bool m_held{false};
    bool m_triedAgain{false}; ///< since the server was last heard of
};

} // namespace unhunch
