#pragma once

#include <chrono>
#include <string>

namespace unhunch::core {

/// A short sentence, and how long after it was due it is still worth saying.
struct Utterance {
    std::string text{}; ///< UTF-8, in the language of the interface
    std::chrono::milliseconds goodFor{0};

    bool operator==(const Utterance &) const = default;
};

/// Speaks what a guided session also shows. Without an engine it does nothing and harms nothing.
class Voice
{
public:
    virtual ~Voice() = default;
    /// Soon there will be something to say: engines take seconds to start.
    virtual void prepare() = 0;
    /// Nothing more: the engine may go when the last was said.
    virtual void release() = 0;
    /// Takes the place of what is being said.
    virtual void say(const Utterance &utterance) = 0;
    virtual void hush() = 0;
    /// Linear, 0 (silent) to 1.
    virtual void setVolume(double volume) = 0;
};

} // namespace unhunch::core
