#pragma once

#include "core/ports/cue_player.h"

#include <vector>

namespace unhunch::test {

/// Remembers what would have been heard.
class RecordingCues final : public core::CuePlayer
{
public:
    void prepare() override { prepared = true; }
    void release() override { prepared = false; }
    void play(core::Cue cue) override { played.push_back(cue); }
    void setVolume(double level) override { volume = level; }

    std::vector<core::Cue> played{};
    double volume{-1};
    bool prepared{false};
};

} // namespace unhunch::test
