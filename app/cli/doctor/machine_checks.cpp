#include "app/cli/doctor/machine_checks.h"

#include "app/adapters/process/plugins.h"
#include "app/adapters/settings/places.h"
#include "app/adapters/storage/read_storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

bool hasPlugin(const QStringList &folders, const QString &name)
{
    return std::ranges::any_of(folders, [&name](const QString &folder) {
        return QFileInfo::exists(QDir(folder).filePath(QStringLiteral("lib%1.so").arg(name)));
    });
}

QString soundSocket()
{
    const QString server = qEnvironmentVariable("PULSE_SERVER");
    const auto scheme = QStringLiteral("unix:");
    if (!server.isEmpty())
        return server.startsWith(scheme) ? server.mid(scheme.size()) : server;
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse/native");
}

Check reinstall(Check check)
{
    check.works = false;
    check.finding = Words::tr("A part of Unhunch is missing.");
    check.mend = Words::tr("Install Unhunch again.");
    return check;
}

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
    return {pluginFolders(), soundSocket(),
            QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/texttospeech"),
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
    Check check{Words::tr("Sound"), true, Words::tr("There is a sound server."), {}};
    if (!hasPlugin(surroundings.pluginFolders, QStringLiteral("unhunch_sound")))
        return reinstall(check);
    if (QFileInfo::exists(surroundings.soundSocket))
        return check;
    return {check.what, false, Words::tr("No sound server was found; sessions are silent."),
            Words::tr("Start PipeWire with pipewire-pulse, or PulseAudio.")};
}

Check checkVoice(const Surroundings &surroundings)
{
    Check check{Words::tr("Voice"), true, Words::tr("There is a speech engine."), {}};
    if (!hasPlugin(surroundings.pluginFolders, QStringLiteral("unhunch_voice"))) {
        check.works = false;
        check.finding = Words::tr("This Unhunch was built without a voice.");
        check.mend = Words::tr("Build it with Qt TextToSpeech.");
        return check;
    }
    const bool engine =
        !QDir(surroundings.speechPlugins)
             .entryList({QStringLiteral("*speechd*")}, QDir::Files)
             .isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("speech-dispatcher")).isEmpty();
    if (engine)
        return check;
    return {check.what, false, Words::tr("There is no speech engine; what it would say is shown."),
            Words::tr("On Debian, install qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng "
                      "and speech-dispatcher-audio-plugins.")};
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
