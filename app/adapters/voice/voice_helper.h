#pragma once

#include "app/adapters/helper/helper_process.h"
#include "core/ports/voice.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unhunch {

/// Speaks through the voice helper: while that is busy with its engine, only the latest sentence
/// waits, and only as long as it is worth saying. Without helper, engine or voice it is silent, and
/// says why once.
class VoiceHelper : public QObject, public core::Voice
{
    Q_OBJECT

public:
    explicit VoiceHelper(QStringList command, QObject *parent = nullptr);

    void prepare() override;
    void release() override;
    void say(const core::Utterance &utterance) override;
    void hush() override;
    void setVolume(double volume) override;

Q_SIGNALS:
    /// Why nothing is heard, for the user. At most once.
    void problemFound(const QString &problem);

private:
    /// A helper that would not be heard is not kept.
    void follow();
    void complain(const QByteArray &missing);

    HelperProcess m_helper;
    double m_volume{1.0};
    bool m_wanted{false};
    bool m_complained{false};
};

} // namespace unhunch
