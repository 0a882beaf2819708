#pragma once

#include "core/ports/cue_player.h"

#include <vector>

namespace unhunch::test {

/// Remembers what would have been heard.
class RecordingCues final : public core::CuePlayer
{
public:
    void prepare() override { ++prepared; }
    void play(core::Cue cue) override { played.push_back(cue); }
    void setVolume(double level) override { volume = level; }

    std::vector<core::Cue> played{};
    double volume{-1};
    int prepared{0};
};

} // namespace unhunch::test
