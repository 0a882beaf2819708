#include "app/adapters/clock/zone_watch.h"

#include <QFile>
#include <QFileInfo>

#include <sys/inotify.h>

namespace unhunch {

// The link is replaced, not written to, so its folder is watched. A watch on the link itself would
// follow it and see only the zone's file.
ZoneWatch::ZoneWatch(const QString &link, QObject *parent)
    : QObject(parent)
{
    const QByteArray name = QFile::encodeName(QFileInfo(link).fileName());
    connect(&m_folder, &FileWatch::happened, this,
            [this, name](std::uint32_t /*events*/, const QByteArray &file) {
                if (file == name)
                    Q_EMIT changed();
            });
    m_folder.follow(QFileInfo(link).path(), IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE);
}

} // namespace unhunch
