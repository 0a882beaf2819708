#pragma once

#include "app/adapters/process/plugins.h"
#include "app/adapters/process/side_thread.h"
#include "core/ports/cue_player.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace unhunch {

class SoundWorker;

/// Plays cues through the sound plugin, which is loaded when the first of them is due or prepared
/// for. Everything that can be slow or hang (loading, the sound server) happens on a thread of its
/// own. Without plugin, device or server it is silent, and says why once.
class LazyCuePlayer final : public QObject, public core::CuePlayer
{
    Q_OBJECT

public:
    /// Looks for the plugin in `folders`, in order.
    explicit LazyCuePlayer(QStringList folders = pluginFolders(), QObject *parent = nullptr);
    ~LazyCuePlayer() override;

    void prepare() override;
    void play(core::Cue cue) override;
    void setVolume(double volume) override;

    /// Why there is no sound, for the user; empty as long as nothing is known to be wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// At most once.
    void problemFound(const QString &problem);

private:
    [[nodiscard]] SoundWorker *worker();

    QStringList m_folders;
    std::optional<SideThread> m_thread{};
    SoundWorker *m_worker{nullptr};
    QString m_problem;
    double m_volume{1.0};
};

} // namespace unhunch
