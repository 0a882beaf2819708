#include "app/adapters/sound/lazy_cue_player.h"

#include "app/adapters/sound/sound_worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::seconds kPatienceAtTheEnd{1};

} // namespace

LazyCuePlayer::LazyCuePlayer(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{}

LazyCuePlayer::~LazyCuePlayer()
{
    if (!m_thread)
        return;
    m_thread->quit();
    // A thread that a sound server holds up is left to the end of the process: ending it by force
    // could leave a lock taken, and destroying it would end the program.
    if (m_thread->wait(QDeadlineTimer(kPatienceAtTheEnd)))
        delete m_thread;
}

void LazyCuePlayer::play(core::Cue cue)
{
    if (m_volume <= 0.0)
        return;
    if (!m_thread)
        start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, cue, volume = m_volume] { worker->play(cue, volume); });
}

void LazyCuePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

QStringList LazyCuePlayer::pluginFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(QStringLiteral("plugins")),
            program.filePath(QStringLiteral("../lib/unhunch"))};
}

void LazyCuePlayer::start()
{
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sound"));
    m_worker = new SoundWorker(m_folders);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundWorker::problemFound, this, [this](const QString &problem) {
        m_problem = problem;
        Q_EMIT problemFound(problem);
    });
    m_thread->start();
}

} // namespace unhunch
