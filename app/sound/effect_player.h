#pragma once

#include "core/ports/cue_player.h"

#include <QSoundEffect>
#include <QTimer>

#include <map>
#include <memory>

namespace unhunch {

/// Plays cues with Qt Multimedia. The helper gives up when one does not begin, or not end: Qt does
/// not tell that its server is gone, nor does it find the next one.
class EffectPlayer
{
public:
    EffectPlayer();

    /// Makes the effects of a session, which takes a moment.
    void prepare();
    /// `volume` is linear, 0 to 1.
    void play(core::Cue cue, float volume);

private:
    QSoundEffect &effectOf(core::Cue cue);
    [[nodiscard]] bool isPlaying() const;
    void follow(const QSoundEffect &effect);

    std::map<core::Cue, std::unique_ptr<QSoundEffect>> m_effects;
    QTimer m_patience;
    bool m_begun{false}; ///< the last one
};

} // namespace unhunch
