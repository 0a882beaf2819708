#pragma once

#include "core/ports/voice.h"

#include <string>
#include <vector>

namespace unhunch::test {

/// Remembers what would have been said.
class RecordingVoice final : public core::Voice
{
public:
    void prepare() override { prepared = true; }
    void release() override { prepared = false; }
    void say(const core::Utterance &utterance) override { said.push_back(utterance.text); }
    void hush() override { ++hushed; }
    void setVolume(double level) override { volume = level; }

    std::vector<std::string> said{};
    int hushed{0};
    double volume{-1};
    bool prepared{false};
};

} // namespace unhunch::test
