#pragma once

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
    ~ZoneWatch() override;

Q_SIGNALS:
    void changed();

private:
    void read();

    QByteArray m_name;
    int m_fd = -1;
};

} // namespace unhunch
