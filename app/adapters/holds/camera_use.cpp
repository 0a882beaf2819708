#include "app/adapters/holds/camera_use.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <sys/inotify.h>
#include <utility>

namespace unhunch {

namespace {

bool isCamera(const QString &name)
{
    return name.startsWith(u"video");
}

QString nameOfProcess(const QString &process)
{
    QFile file(process + QStringLiteral("/comm"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readLine().trimmed())
                                          : QString();
}

bool hasCameraOpen(const QString &process, const QString &folder)
{
    const QDir open(process + QStringLiteral("/fd"));
    const auto descriptors = open.entryList(QDir::AllEntries | QDir::System);
    for (const QString &descriptor : descriptors) {
        const QString target = QFile::symLinkTarget(open.filePath(descriptor));
        if (target.startsWith(folder + u'/') && isCamera(target.mid(folder.size() + 1)))
            return true;
    }
    return false;
}

/// The sound and video server opens cameras for others, whose names it keeps.
QString nameForPeople(const QString &process)
{
    return process == u"pipewire" || process == u"wireplumber" ? QString() : process;
}

} // namespace

CameraUse::CameraUse(core::HoldSettings settings, QString devices, std::chrono::milliseconds moment,
                     QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_folder(std::move(devices))
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(moment);
    connect(&m_lookSoon, &QTimer::timeout, this, &CameraUse::look);
    connect(&m_files, &FileWatch::happened, this, &CameraUse::onFile);
}

void CameraUse::start(Sink sink)
{
    m_sink = std::move(sink);
    m_files.follow(m_folder, IN_CREATE | IN_ATTRIB);
    const auto devices =
        QDir(m_folder).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files);
    for (const QString &device : devices)
        follow(device);
    if (!devices.isEmpty())
        m_lookSoon.start();
}

void CameraUse::follow(const QString &device)
{
    m_files.follow(m_folder + u'/' + device, IN_OPEN | IN_CLOSE);
}

void CameraUse::onFile(std::uint32_t events, const QByteArray &name)
{
    const QString device = QString::fromLocal8Bit(name);
    if (!name.isEmpty() && isCamera(device))
        follow(device); // a camera was plugged in
    else if (name.isEmpty() && (events & IN_CLOSE) != 0 && m_held)
        look();
    else if (name.isEmpty() && (events & IN_OPEN) != 0 && !m_lookSoon.isActive())
        m_lookSoon.start();
}

void CameraUse::look()
{
    std::optional<QString> user;
    const QDir processes(QStringLiteral("/proc"));
    const auto all = processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : all) {
        const QString path = processes.filePath(process);
        if (!hasCameraOpen(path, m_folder))
            continue;
        const QString name = nameOfProcess(path);
        if (!m_settings.isException(name.toStdString())) {
            user = nameForPeople(name);
            break;
        }
    }
    if (user)
        m_sink(core::HoldBegan{core::HoldKind::Camera, user->toStdString()});
    else if (m_held)
        m_sink(core::HoldEnded{core::HoldKind::Camera});
    m_held = user.has_value();
}

} // namespace unhunch
