#pragma once

#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace unhunch {

/// Speaks with Qt TextToSpeech. Every call may take seconds, or hang. Each tells what is missing,
/// in one word: `engine`, `language` (the engine has no voice for it), or null if nothing is.
class EngineSpeaker
{
public:
    /// `language`: ISO 639.
    explicit EngineSpeaker(const QString &language);

    /// Makes the engine.
    const char *prepare();
    /// Takes the place of what is being said. `volume` is linear, 0 to 1. The helper gives up if
    /// the engine does not come to the end of it.
    const char *say(const QString &text, double volume);
    void hush();

private:
    /// The engine of that name if it works here; null if not.
    [[nodiscard]] static std::unique_ptr<QTextToSpeech> engineNamed(const QString &name);
    [[nodiscard]] const char *make();
    [[nodiscard]] bool speaksOurLanguage() const;
    void follow(QTextToSpeech::State state);

    const QLocale m_locale;
    std::unique_ptr<QTextToSpeech> m_engine;
    double m_loudest{1.0};
    QTimer m_patience;
};

} // namespace unhunch
