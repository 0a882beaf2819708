#pragma once

#include "app/voice/speaker.h"

#include <QObject>

namespace unhunch {

/// The way into the plugin.
class VoicePlugin final : public QObject, public SpeakerFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.unhunch.SpeakerFactory/1")
    Q_INTERFACES(unhunch::SpeakerFactory)

public:
    [[nodiscard]] std::unique_ptr<Speaker> create(const QString &language) const override;
};

} // namespace unhunch
