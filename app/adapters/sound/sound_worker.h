#pragma once

#include "core/ports/cue_player.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace unhunch {

/// Loads the plugin and plays, on the thread it lives in.
class SoundWorker : public QObject
{
    Q_OBJECT

public:
    explicit SoundWorker(QStringList folders);

    void prepare();
    void play(core::Cue cue, double volume);

Q_SIGNALS:
    void problemFound(const QString &problem);

private:
    [[nodiscard]] core::CuePlayer *player();
    void load();

    QStringList m_folders;
    std::unique_ptr<core::CuePlayer> m_player;
    bool m_tried{false};
};

} // namespace unhunch
