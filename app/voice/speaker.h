#pragma once

#include <QString>
#include <QtPlugin>

#include <cstdint>
#include <memory>

namespace unhunch {

/// A speech engine of the system. Every call may take seconds, or hang: it lives on a thread of its
/// own, which runs an event loop.
class Speaker
{
public:
    enum class Health : std::uint8_t {
        Good,
        NoEngine,
        NoLanguage, ///< the engine has no voice for the language
        Stuck,      ///< it took a sentence and never came to its end
    };

    Speaker() = default;
    virtual ~Speaker() = default;
    Speaker(const Speaker &) = delete;
    Speaker &operator=(const Speaker &) = delete;

    virtual Health prepare() = 0;
    /// Takes the place of what is being said. `volume` is linear, 0 to 1.
    virtual Health say(const QString &text, double volume) = 0;
    virtual void hush() = 0;
};

/// What the voice plugin offers to the program. Both are built together: the number in the
/// identifier changes with these classes.
class SpeakerFactory
{
public:
    SpeakerFactory() = default;
    virtual ~SpeakerFactory() = default;
    SpeakerFactory(const SpeakerFactory &) = delete;
    SpeakerFactory &operator=(const SpeakerFactory &) = delete;

    /// `language`: ISO 639.
    [[nodiscard]] virtual std::unique_ptr<Speaker> create(const QString &language) const = 0;
};

} // namespace unhunch

Q_DECLARE_INTERFACE(unhunch::SpeakerFactory, "org.unhunch.SpeakerFactory/1")
