#pragma once

#include "app/voice/speaker.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace unhunch {

/// Makes the speaker, on the thread that it will live in; null where there is none.
using SpeakerMaker = std::function<std::unique_ptr<Speaker>()>;

/// Makes the speaker and has it speak, on the thread it lives in.
class VoiceWorker : public QObject
{
    Q_OBJECT

public:
    explicit VoiceWorker(SpeakerMaker makeSpeaker);

    void say(const QString &text, QDeadlineTimer goodUntil, double volume);
    void hush();

Q_SIGNALS:
    /// To every say(), when its call is over; the speaking goes on.
    void answered(unhunch::Speaker::Health health);

private:
    [[nodiscard]] Speaker::Health saidNow(const QString &text, QDeadlineTimer goodUntil,
                                          double volume);

    SpeakerMaker m_makeSpeaker;
    std::unique_ptr<Speaker> m_speaker;
};

} // namespace unhunch
