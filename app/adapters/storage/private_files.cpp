#include "app/adapters/storage/private_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unhunch {

namespace {

constexpr mode_t kFileMode = S_IRUSR | S_IWUSR;
constexpr mode_t kFolderMode = S_IRWXU;

/// Closes its descriptor at the end of the scope.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kFileMode))
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor(Descriptor &&) = delete;
    Descriptor &operator=(Descriptor &&) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

bool setMode(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status {};
    if (::stat(name.constData(), &status) != 0)
        return false;
    constexpr mode_t kAllModes = S_IRWXU | S_IRWXG | S_IRWXO;
    return (status.st_mode & kAllModes) == mode || ::chmod(name.constData(), mode) == 0;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + written,
                                  static_cast<std::size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return false;
        written += n < 0 ? 0 : n;
    }
    return ::fsync(fd) == 0;
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

} // namespace

bool makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    // A folder that another user owns cannot be mended, but it may still be written to.
    setMode(folder, kFolderMode);
    return true;
}

bool makePrivateFile(const QString &path)
{
    if (!QFileInfo::exists(path) && !Descriptor(path, O_WRONLY | O_CREAT | O_EXCL).isOpen())
        return false;
    setMode(path, kFileMode);
    return true;
}

bool appendDurably(const QString &path, const QByteArray &bytes)
{
    const Descriptor file(path, O_WRONLY | O_APPEND | O_CREAT);
    if (!file.isOpen())
        return false;
    const off_t end = ::lseek(file.get(), 0, SEEK_END);
    if (end < 0)
        return false;
    const bool written = writeAll(file.get(), bytes);
    if (!written)
        (void)!::ftruncate(file.get(), end);
    return written;
}

bool syncToDisk(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    return file.isOpen() && ::fsync(file.get()) == 0;
}

std::optional<QString> setAside(const QString &path)
{
    QString target;
    for (int i = 1;
         target.isEmpty() || QFileInfo::exists(target) || QFileInfo::exists(journalOf(target)); ++i)
        target = QStringLiteral("%1.damaged-%2").arg(path).arg(i);
    setMode(path, kFileMode);
    if (!QFile::rename(path, target))
        return std::nullopt;
    QFile::rename(journalOf(path), journalOf(target));
    if (!syncToDisk(QFileInfo(path).path()))
        return std::nullopt;
    return target;
}

} // namespace unhunch
