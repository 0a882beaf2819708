#pragma once

#include "app/adapters/process/side_thread.h"
#include "app/adapters/voice/voice_worker.h"
#include "core/ports/voice.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace unhunch {

/// Speaks through a speech engine, which is made when there is first something to say. Everything
/// that can be slow or hang happens on a thread of its own, one sentence at a time: while the
/// engine is busy with itself, only the latest sentence waits, and only as long as it is worth
/// saying. Without plugin, engine or voice it is silent, and says why once.
class LazyVoice : public QObject, public core::Voice
{
    Q_OBJECT

public:
    explicit LazyVoice(SpeakerMaker makeSpeaker, QObject *parent = nullptr);
    ~LazyVoice() override;

    void prepare() override;
    void say(const core::Utterance &utterance) override;
    void hush() override;
    void setVolume(double volume) override;

Q_SIGNALS:
    /// Why nothing is heard, for the user. At most once.
    void problemFound(const QString &problem);

private:
    struct Waiting {
        QString text;
        QDeadlineTimer goodUntil;
    };

    void pump();
    void onAnswered(Speaker::Health health);
    void complain(const QString &problem);

    SpeakerMaker m_makeSpeaker;
    std::optional<SideThread> m_thread{};
    VoiceWorker *m_worker{nullptr};
    QTimer m_patience;
    std::optional<Waiting> m_next{}; ///< an empty text only prepares
    bool m_busy{false};
    bool m_complained{false};
    double m_volume{1.0};
};

/// The plugin's speaker for `language` (ISO 639); looks for the plugin in `folders`, in order.
[[nodiscard]] SpeakerMaker speakerFromPlugin(QStringList folders, QString language);

} // namespace unhunch
