#include "app/voice/engine_speaker.h"

#include "app/helper/orders.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestSentence = 15s;

struct Kind {
    QString name;
    double loudest; ///< what the engine calls the loudest that is not clipped
};

/// By name and in this order: Qt lists engines in an order that changes from start to start.
const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {QStringLiteral("speechd"), 0.5}, // its upper half amplifies, and clips
        {QStringLiteral("flite"), 1.0},   {QStringLiteral("sapi"), 1.0},
        {QStringLiteral("winrt"), 1.0},   {QStringLiteral("darwin"), 1.0},
    };
    return all;
}

} // namespace

EngineSpeaker::EngineSpeaker(const QString &language)
    : m_locale(language)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestSentence);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [] { giveUp("end"); });
}

const char *EngineSpeaker::prepare()
{
    return m_engine ? nullptr : make();
}

const char *EngineSpeaker::say(const QString &text, double volume)
{
    if (const char *const missing = prepare())
        return missing;
    m_engine->setVolume(volume * m_loudest);
    m_engine->say(text);
    m_patience.start();
    return nullptr;
}

void EngineSpeaker::hush()
{
    if (m_engine)
        m_engine->stop();
}

std::unique_ptr<QTextToSpeech> EngineSpeaker::engineNamed(const QString &name)
{
    if (!QTextToSpeech::availableEngines().contains(name))
        return nullptr;
    auto engine = std::make_unique<QTextToSpeech>(name);
    // A fault is called BackendError or Error, by the version of Qt; being ready is always Ready.
    return engine->state() == QTextToSpeech::Ready ? std::move(engine) : nullptr;
}

const char *EngineSpeaker::make()
{
    bool wrongLanguage = false;
    for (const Kind &kind : kinds()) {
        m_engine = engineNamed(kind.name);
        if (!m_engine)
            continue;
        if (speaksOurLanguage()) {
            m_loudest = kind.loudest;
            m_engine->setLocale(m_locale);
            QObject::connect(m_engine.get(), &QTextToSpeech::stateChanged, &m_patience,
                             [this](QTextToSpeech::State state) { follow(state); });
            return nullptr;
        }
        wrongLanguage = true;
    }
    m_engine.reset();
    return wrongLanguage ? "language" : "engine";
}

bool EngineSpeaker::speaksOurLanguage() const
{
    const auto locales = m_engine->availableLocales();
    return std::any_of(locales.begin(), locales.end(), [this](const QLocale &locale) {
        return locale.language() == m_locale.language();
    });
}

void EngineSpeaker::follow(QTextToSpeech::State state)
{
    // Without a sound server an engine claims to speak for ever.
    if (state == QTextToSpeech::Speaking)
        m_patience.start();
    else
        m_patience.stop();
}

} // namespace unhunch
