#include "app/adapters/files/file_watch.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace unhunch {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
    , m_fd(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_fd < 0)
        return;
    auto *readable = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &FileWatch::read);
}

FileWatch::~FileWatch()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool FileWatch::follow(const QString &path, std::uint32_t events)
{
    return inotify_add_watch(m_fd, QFile::encodeName(path).constData(), events) >= 0;
}

void FileWatch::read()
{
    alignas(inotify_event) std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = ::read(m_fd, buffer.data(), buffer.size())) > 0;) {
        for (const char *at = buffer.data(); at < buffer.data() + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            Q_EMIT happened(event->mask, event->len > 0 ? QByteArray(event->name) : QByteArray());
            at += sizeof(inotify_event) + event->len;
        }
    }
}

} // namespace unhunch
