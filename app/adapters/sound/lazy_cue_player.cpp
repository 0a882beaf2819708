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

void LazyCuePlayer::prepare()
{
    if (m_volume > 0.0)
        QMetaObject::invokeMethod(worker(), &SoundWorker::prepare);
}

void LazyCuePlayer::play(core::Cue cue)
{
    if (m_volume <= 0.0)
        return;
    QMetaObject::invokeMethod(worker(),
                              [to = worker(), cue, volume = m_volume] { to->play(cue, volume); });
}

void LazyCuePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

SoundWorker *LazyCuePlayer::worker()
{
    if (m_worker)
        return m_worker;
    m_thread.emplace(QStringLiteral("sound"));
    m_worker = new SoundWorker(m_folders);
    m_thread->adopt(m_worker);
    connect(m_worker, &SoundWorker::problemFound, this, [this](const QString &problem) {
        m_problem = problem;
        Q_EMIT problemFound(problem);
    });
    return m_worker;
}

} // namespace unhunch
