#include "app/adapters/sound/sound_worker.h"

#include "app/sound/cue_player_factory.h"

#include <QDir>
#include <QPluginLoader>

#include <utility>

namespace unhunch {

namespace {

CuePlayerFactory *factoryIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        // The loader adds what the platform puts around a library's name.
        QPluginLoader loader(QDir(folder).filePath(QStringLiteral("unhunch_sound")));
        if (auto *factory = qobject_cast<CuePlayerFactory *>(loader.instance()))
            return factory;
    }
    return nullptr;
}

} // namespace

SoundWorker::SoundWorker(QStringList folders)
    : m_folders(std::move(folders))
{}

void SoundWorker::play(core::Cue cue, double volume)
{
    if (!std::exchange(m_tried, true))
        load();
    if (!m_player)
        return;
    m_player->setVolume(volume);
    m_player->play(cue);
}

void SoundWorker::load()
{
    const CuePlayerFactory *factory = factoryIn(m_folders);
    if (!factory) {
        Q_EMIT problemFound(tr("The sound plugin is not installed, so cues are only shown."));
        return;
    }
    if (!factory->hasDevice())
        Q_EMIT problemFound(tr("No sound device was found, so cues are only shown."));
    m_player = factory->create();
}

} // namespace unhunch
