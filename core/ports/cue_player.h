#pragma once

#include <cstdint>

namespace unhunch::core {

/// The sounds of a guided session and of the reminder. Each has a visual twin.
enum class Cue : std::uint8_t {
    ReadyBeep, ///< 3-2-1 before work begins, and the last three seconds of a hold
    Go,
    RepUp,   ///< soft, at the start of the working half of a repetition
    RepDown, ///< soft, at the start of the return
    HalfWay,
    HoldEnd,
    Switch, ///< other side, or move the roller
    RestStart,
    SessionDone,
    Reminder,
};

/// Plays cues; without a sound device it does nothing and harms nothing.
class CuePlayer
{
public:
    virtual ~CuePlayer() = default;
    /// Soon cues of a session will be due: reading a sound and finding its device take a moment.
    virtual void prepare() = 0;
    /// No more of them: what was made for them may go when the last was heard.
    virtual void release() = 0;
    virtual void play(Cue cue) = 0;
    /// Linear, 0 (silent) to 1.
    virtual void setVolume(double volume) = 0;
};

} // namespace unhunch::core
