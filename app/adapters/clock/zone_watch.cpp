#include "app/adapters/clock/zone_watch.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace unhunch {

// The link is replaced, not written to, so its folder is watched. A watch on the link itself would
// follow it and see only the zone's file.
ZoneWatch::ZoneWatch(const QString &link, QObject *parent)
    : QObject(parent)
    , m_name(QFile::encodeName(QFileInfo(link).fileName()))
    , m_fd(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_fd < 0)
        return;
    const QByteArray folder = QFile::encodeName(QFileInfo(link).path());
    inotify_add_watch(m_fd, folder.constData(), IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE);
    auto *readable = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &ZoneWatch::read);
}

ZoneWatch::~ZoneWatch()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void ZoneWatch::read()
{
    bool replaced = false;
    alignas(inotify_event) std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = ::read(m_fd, buffer.data(), buffer.size())) > 0;) {
        for (const char *at = buffer.data(); at < buffer.data() + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            replaced |= event->len > 0 && m_name == event->name;
            at += sizeof(inotify_event) + event->len;
        }
    }
    if (replaced)
        Q_EMIT changed();
}

} // namespace unhunch
