#pragma once

#include "app/sound/cue_player_factory.h"

#include <QObject>

namespace unhunch {

/// The way into the plugin.
class SoundPlugin final : public QObject, public CuePlayerFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.unhunch.CuePlayerFactory/1")
    Q_INTERFACES(unhunch::CuePlayerFactory)

public:
    [[nodiscard]] bool hasDevice() const override;
    [[nodiscard]] std::unique_ptr<core::CuePlayer> create() const override;
};

} // namespace unhunch
