#include "app/adapters/sound/lazy_cue_player.h"

#include "app/adapters/sound/sound_worker.h"

#include <algorithm>
#include <utility>

namespace unhunch {

LazyCuePlayer::LazyCuePlayer(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{}

LazyCuePlayer::~LazyCuePlayer() = default;

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

void LazyCuePlayer::start()
{
    m_thread.emplace(QStringLiteral("sound"));
    m_worker = new SoundWorker(m_folders);
    m_thread->adopt(m_worker);
    connect(m_worker, &SoundWorker::problemFound, this, [this](const QString &problem) {
        m_problem = problem;
        Q_EMIT problemFound(problem);
    });
}

} // namespace unhunch
