#pragma once

#include "app/voice/speaker.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace unhunch {

/// Speaks with Qt TextToSpeech. The engine is made when it is first needed and let go after a
/// minute of silence, or when it does not come to the end of a sentence: then it is not tried
/// again for a minute.
class EngineSpeaker final : public Speaker
{
public:
    explicit EngineSpeaker(const QString &language);

    Health prepare() override;
    Health say(const QString &text, double volume) override;
    void hush() override;

private:
    /// The engine of that name if it works here; null if not.
    [[nodiscard]] static std::unique_ptr<QTextToSpeech> engineNamed(const QString &name);
    [[nodiscard]] Health make();
    [[nodiscard]] bool speaksOurLanguage() const;
    void follow(QTextToSpeech::State state);
    void giveUp();

    const QLocale m_locale;
    std::unique_ptr<QTextToSpeech> m_engine;
    double m_loudest{1.0};
    QTimer m_silence;
    QTimer m_patience;
    QDeadlineTimer m_notBefore;
};

} // namespace unhunch
