#include "app/adapters/holds/microphone_use.h"

#include "app/adapters/process/plugins.h"

#include <QFileInfo>
#include <QTimer>

#include <sys/inotify.h>
#include <utility>

namespace unhunch {

namespace {

// A server that starts has its socket before it answers.
constexpr std::chrono::seconds kSecondTry{2};

/// PulseAudio's runtime folder, where its socket appears with it. PipeWire uses the same.
QString runtimeFolder()
{
    const QString own = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    return own.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse") : own;
}

/// Where libpulse would look for a server: one that is named, the user's, the system's.
bool isThereAServer()
{
    return qEnvironmentVariableIsSet("PULSE_SERVER")
           || QFileInfo::exists(runtimeFolder() + QStringLiteral("/native"))
           || QFileInfo::exists(QStringLiteral("/run/pulse/native"));
}

} // namespace

MicrophoneUse::MicrophoneUse(core::HoldSettings settings, QStringList folders, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_folders(std::move(folders))
{}

MicrophoneUse::~MicrophoneUse() = default;

void MicrophoneUse::start(Sink sink)
{
    m_sink = std::move(sink);
    if (isThereAServer())
        connectToServer();
    else
        awaitServer();
}

void MicrophoneUse::connectToServer()
{
    m_socket.reset();
    if (!m_factory)
        m_factory = pluginIn<CaptureWatchFactory>(m_folders, QStringLiteral("unhunch_microphone"));
    if (!m_factory)
        return;
    m_watch = m_factory->create();
    // Later, for a watch cannot be thrown away while it tells.
    const auto lost = [this] { QTimer::singleShot(0, this, &MicrophoneUse::onLost); };
    m_watch->start([this](const auto &streams) { onTold(streams); }, lost);
}

void MicrophoneUse::onTold(const std::vector<core::CaptureStream> &streams)
{
    m_triedAgain = false;
    const auto listener = core::listenerIn(streams, m_settings);
    if (listener)
        m_sink(core::HoldBegan{core::HoldKind::Microphone, *listener});
    else if (m_held)
        m_sink(core::HoldEnded{core::HoldKind::Microphone});
    m_held = listener.has_value();
}

void MicrophoneUse::onLost()
{
    if (!std::exchange(m_watch, nullptr))
        return;
    if (std::exchange(m_held, false))
        m_sink(core::HoldEnded{core::HoldKind::Microphone});
    awaitServer();
    if (!std::exchange(m_triedAgain, true))
        QTimer::singleShot(kSecondTry, this, [this] {
            if (!m_watch)
                connectToServer();
        });
}

void MicrophoneUse::awaitServer()
{
    m_socket = std::make_unique<FileWatch>();
    const QString folder = runtimeFolder();
    if (!m_socket->follow(folder, IN_CREATE | IN_MOVED_TO))
        m_socket->follow(folder.section(u'/', 0, -2), IN_CREATE | IN_MOVED_TO);
    connect(
        m_socket.get(), &FileWatch::happened, this,
        [this](std::uint32_t /*events*/, const QByteArray &name) {
            if (m_watch || (name != "native" && name != "pulse"))
                return;
            m_triedAgain = false;
            connectToServer();
        },
        Qt::QueuedConnection);
}

} // namespace unhunch
