#include "app/adapters/sound/sound_worker.h"

#include "app/adapters/process/plugins.h"
#include "app/sound/cue_player_factory.h"

#include <utility>

namespace unhunch {

SoundWorker::SoundWorker(QStringList folders)
    : m_folders(std::move(folders))
{}

void SoundWorker::prepare()
{
    if (player())
        m_player->prepare();
}

void SoundWorker::play(core::Cue cue, double volume)
{
    if (!player())
        return;
    m_player->setVolume(volume);
    m_player->play(cue);
}

core::CuePlayer *SoundWorker::player()
{
    if (!std::exchange(m_tried, true))
        load();
    return m_player.get();
}

void SoundWorker::load()
{
    const auto *factory = pluginIn<CuePlayerFactory>(m_folders, QStringLiteral("unhunch_sound"));
    if (!factory) {
        Q_EMIT problemFound(tr("The sound plugin is not installed, so cues are only shown."));
        return;
    }
    if (!factory->hasDevice())
        Q_EMIT problemFound(tr("No sound device was found, so cues are only shown."));
    m_player = factory->create();
}

} // namespace unhunch
