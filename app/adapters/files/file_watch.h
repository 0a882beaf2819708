#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>

namespace unhunch {

/// The kernel's news of files and folders (inotify).
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// Follows a file, or what happens to the files in a folder. `events`: IN_... of
    /// <sys/inotify.h>. False if it cannot be followed.
    bool follow(const QString &path, std::uint32_t events);

Q_SIGNALS:
    /// `name`: in its folder; empty for a file that is followed itself.
    void happened(std::uint32_t events, const QByteArray &name);

private:
    void read();

    int m_fd;
};

} // namespace unhunch
