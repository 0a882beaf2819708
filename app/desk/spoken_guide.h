#pragma once

#include "app/service/guided_session.h"
#include "core/exercise/catalogue.h"
#include "core/ports/session_log.h"
#include "core/ports/voice.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace unhunch {

/// Has the voice say what a guided session shows.
class SpokenGuide : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        const core::Catalogue &catalogue;
        const core::SessionLog &log;
        core::Voice &voice;
    };

    explicit SpokenGuide(Parts parts, QObject *parent = nullptr);

    /// Up to its end. To be called before the session starts.
    void follow(GuidedSession &session);

private:
    void onPhase();
    void onState();
    void onFinished(const core::SessionEntry &entry);
    void add(const QString &text, std::chrono::milliseconds goodFor);
    void flush();
    [[nodiscard]] bool isNew(core::LogicalDay today) const;

    Parts m_parts;
    QPointer<GuidedSession> m_session;
    core::Utterance m_next{}; ///< what belongs to one moment is one sentence
    bool m_posture{false};
};

} // namespace unhunch
