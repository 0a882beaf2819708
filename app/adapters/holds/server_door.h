#pragma once

#include "app/adapters/files/file_watch.h"
#include "app/adapters/holds/server_place.h"

#include <QObject>

#include <functional>
#include <memory>

namespace unhunch {

/// The way to a server of the session, which may come late, go and come back. Sleeps until its
/// socket appears.
class ServerDoor final : public QObject
{
    Q_OBJECT

public:
    /// `enter` is called whenever there is a server to connect to.
    ServerDoor(ServerPlace place, std::function<void()> enter, QObject *parent = nullptr);

    void start();
    void onAnswer(); ///< the server was heard of
    void onLost();   ///< it did not answer, or is gone

private:
    void enter();
    void awaitServer();

    const ServerPlace m_place;
    const std::function<void()> m_enter;
    std::unique_ptr<FileWatch> m_socket{};
    bool m_inside{false};
    bool m_triedAgain{false}; ///< since the server was last heard of
};

} // namespace unhunch
