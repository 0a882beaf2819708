#pragma once

#include "app/adapters/files/file_watch.h"

#include <QObject>
#include <QString>

namespace unhunch {

/// Tells when the link or file that names the machine's time zone is replaced.
class ZoneWatch : public QObject
{
    Q_OBJECT

public:
    explicit ZoneWatch(const QString &link = QStringLiteral("/etc/localtime"),
                       QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    FileWatch m_folder;
};

} // namespace unhunch
