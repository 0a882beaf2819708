#include "app/adapters/holds/server_door.h"

#include <QTimer>

#include <chrono>
#include <sys/inotify.h>
#include <utility>

namespace unhunch {

namespace {

// A server that starts has its socket before it answers.
constexpr std::chrono::seconds kSecondTry{2};

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QByteArray nameOf(const QString &path)
{
    return path.section(u'/', -1).toUtf8();
}

} // namespace

ServerDoor::ServerDoor(ServerPlace place, std::function<void()> enter, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_enter(std::move(enter))
{}

void ServerDoor::start()
{
    if (m_place.isThere())
        enter();
    else
        awaitServer();
}

void ServerDoor::onAnswer()
{
    m_triedAgain = false;
}

void ServerDoor::onLost()
{
    m_inside = false;
    awaitServer();
    if (!std::exchange(m_triedAgain, true))
        QTimer::singleShot(kSecondTry, this, [this] {
            if (!m_inside)
                enter();
        });
}

void ServerDoor::enter()
{
    m_inside = true;
    m_socket.reset();
    m_enter();
}

void ServerDoor::awaitServer()
{
    m_socket = std::make_unique<FileWatch>();
    const QString folder = folderOf(m_place.socket);
    if (!m_socket->follow(folder, IN_CREATE | IN_MOVED_TO))
        m_socket->follow(folderOf(folder), IN_CREATE | IN_MOVED_TO);
    connect(
        m_socket.get(), &FileWatch::happened, this,
        [this, folder](std::uint32_t /*events*/, const QByteArray &name) {
            if (m_inside || (name != nameOf(m_place.socket) && name != nameOf(folder)))
                return;
            m_triedAgain = false;
            enter();
        },
        Qt::QueuedConnection);
}

} // namespace unhunch
