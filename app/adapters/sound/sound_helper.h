#pragma once

#include "app/adapters/helper/helper_process.h"
#include "core/ports/cue_player.h"

#include <QStringList>

namespace unhunch {

/// Plays cues through the sound helper. Without helper, device or server it is silent.
class SoundHelper final : public core::CuePlayer
{
public:
    explicit SoundHelper(QStringList command = helperCommand(QStringLiteral("sound")));

    void prepare() override;
    void release() override;
    void play(core::Cue cue) override;
    void setVolume(double volume) override;

private:
    /// A helper that would not be heard is not kept.
    void follow();

    HelperProcess m_helper;
    double m_volume{1.0};
    bool m_wanted{false};
};

} // namespace unhunch
