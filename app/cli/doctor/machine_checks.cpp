#include "app/cli/doctor/machine_checks.h"

#include "app/adapters/helper/helper_process.h"
#include "app/adapters/helper/helper_trial.h"
#include "app/adapters/settings/places.h"
#include "app/adapters/storage/read_storage.h"
#include "app/presentation/session_speech.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

bool isPrivate(const QString &folder)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    const QFileInfo file(folder + QStringLiteral("/history.db"));
    return !file.exists() || !(file.permissions() & others);
}

} // namespace

Surroundings surroundingsHere(bool running)
{
    return {helperCommand(QStringLiteral("sound")),
            helperCommand(QStringLiteral("voice"), {languageOfWords()}), pipeWirePlace(),
            dataFolder(), running};
}

Check checkIdle(const core::PresenceSource &presence)
{
    Check check{Words::tr("Idle time"), presence.known(), {}, {}};
    if (check.works) {
        check.finding = Words::tr("The desktop tells when you are at the keyboard.");
        return check;
    }
    check.finding =
        Words::tr("This desktop does not tell when you are at the keyboard; the clock counts.");
    check.mend =
        Words::tr("Ask from a terminal of your desktop. If it stays so, log in to a session "
                  "with X11.");
    return check;
}

Check checkSound(const Surroundings &surroundings)
{
    const Check good{Words::tr("Sound"), true, Words::tr("There is a sound server."), {}};
    const QByteArray missing = missingFor(surroundings.sound, {});
    if (missing.isEmpty())
        return good;
    if (missing == "part")
        return {good.what, false, Words::tr("A part of Unhunch is missing."),
                Words::tr("Install Unhunch again.")};
    if (missing == "device")
        return {good.what, false, Words::tr("No sound server was found; sessions are silent."),
                Words::tr("Start PipeWire with pipewire-pulse, or PulseAudio.")};
    return {good.what, false, Words::tr("The sound server does not answer; sessions are silent."),
            Words::tr("Start pipewire-pulse, or PulseAudio, anew.")};
}

Check checkScreenSharing(const Surroundings &surroundings)
{
    const QString what = Words::tr("Screen sharing");
    if (surroundings.pipeWire.isThere())
        return {what, true, Words::tr("PipeWire tells when a program sees your screen."), {}};
    return {what, false,
            Words::tr("PipeWire was not found; a shared screen holds no reminder back."),
            Words::tr("Start PipeWire: systemctl --user start pipewire.socket.")};
}

Check checkVoice(const Surroundings &surroundings)
{
    const Check good{Words::tr("Voice"), true, Words::tr("There is a speech engine."), {}};
    const QByteArray missing = missingFor(surroundings.voice, "prepare\n");
    if (missing.isEmpty())
        return good;
    if (missing == "part")
        return {good.what, false, Words::tr("This Unhunch was built without a voice."),
                Words::tr("Build it with Qt TextToSpeech.")};
    if (missing == "engine")
        return {good.what, false,
                Words::tr("There is no speech engine; what it would say is shown."),
                Words::tr("On Debian, install qt6-speech-speechd-plugin, "
                          "speech-dispatcher-espeak-ng and speech-dispatcher-audio-plugins.")};
    if (missing == "language")
        return {good.what, false, Words::tr("The speech engine does not speak this language."),
                Words::tr("Add a voice for it to your speech engine.")};
    return {good.what, false, Words::tr("The speech engine does not answer."),
            Words::tr("End speech-dispatcher; it is started when it is needed.")};
}

Check checkClock(const core::Clock &clock, const core::Zone &zone)
{
    using namespace std::chrono;
    constexpr sys_days kEarliest{2026y / January / 1};
    constexpr sys_days kLatest{2100y / January / 1};
    const core::Moment now = clock.now();
    Check check{Words::tr("Clock"), true, {}, {}};
    const QString place = QString::fromStdString(zone.id());
    if (now.utc < kEarliest || now.utc > kLatest) {
        check.works = false;
        check.finding = Words::tr("It shows a year that cannot be; only desk resets come.");
        check.mend = Words::tr("Set the clock: timedatectl set-ntp true.");
    } else if (place.isEmpty()) {
        check.works = false;
        check.finding = Words::tr("The time zone is not known; times are those of UTC.");
        check.mend = Words::tr("Set it: timedatectl set-timezone Europe/Berlin.");
    } else {
        check.finding = Words::tr("The time zone is %1.").arg(place);
    }
    return check;
}

Check checkDatabase(const Surroundings &surroundings)
{
    const QString &folder = surroundings.dataFolder;
    Check check{Words::tr("Database"), true, {}, {}};
    if (!isPrivate(folder))
        return {check.what, false, Words::tr("Others can read your history."),
                Words::tr("chmod -R go= %1").arg(folder)};
    switch (readStorage(folder).trouble) {
    case ReadTrouble::None:
        check.finding = Words::tr("It is in %1.").arg(folder);
        return check;
    case ReadTrouble::Absent:
        check.finding = Words::tr("Nothing was saved yet.");
        return check;
    case ReadTrouble::InUse:
        check.works = surroundings.running;
        check.finding = check.works ? Words::tr("The running program has it.")
                                    : Words::tr("Another program keeps it open.");
        if (!check.works)
            check.mend = Words::tr("Find it: fuser %1/history.db").arg(folder);
        return check;
    case ReadTrouble::Newer:
        return {check.what, false, Words::tr("It was written by a newer version."),
                Words::tr("Install that version again. Nothing was changed.")};
    case ReadTrouble::Unreadable:
        break;
    }
    return {check.what, false, Words::tr("It cannot be read."),
            Words::tr("Start Unhunch: it keeps the damaged file and saves what it can from the "
                      "journal.")};
}

} // namespace unhunch
