#include "app/adapters/session_bus/bus_return.h"

#include <QFile>

#include <algorithm>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace unhunch {

namespace {

QString socketOf(const QString &address)
{
    if (address.isEmpty())
        return qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    const auto unixSocket = QStringLiteral("unix:");
    const auto path = QStringLiteral("path=");
    if (!address.startsWith(unixSocket))
        return {};
    for (const QString &key : address.section(u';', 0, 0).sliced(unixSocket.size()).split(u','))
        if (key.startsWith(path))
            return key.sliced(path.size());
    return {};
}

bool isListenedAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    if (name.isEmpty() || static_cast<std::size_t>(name.size()) >= sizeof place.sun_path)
        return false;
    std::ranges::copy(name, std::begin(place.sun_path));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const bool heard =
        connect(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    close(socket);
    return heard;
}

} // namespace

BusReturn::BusReturn(QDBusConnection bus, const QString &address, std::chrono::milliseconds settled)
    : m_socket(socketOf(address))
{
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                SLOT(onLost()));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settled);
    connect(&m_settling, &QTimer::timeout, this, &BusReturn::look);
}

void BusReturn::onLost()
{
    m_watch = std::make_unique<FileWatch>();
    m_watch->follow(m_socket.path(), IN_CREATE | IN_MOVED_TO);
    connect(m_watch.get(), &FileWatch::happened, this,
            [this](std::uint32_t /*events*/, const QByteArray &name) {
                if (QFile::decodeName(name) == m_socket.fileName())
                    m_settling.start();
            });
    m_settling.start(); // whoever started the bus may have kept the socket
}

void BusReturn::look()
{
    if (!isListenedAt(m_socket.filePath()))
        return;
    m_watch.reset();
    Q_EMIT returned();
}

} // namespace unhunch
