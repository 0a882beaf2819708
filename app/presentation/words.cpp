#include "app/presentation/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString inUse(const QString &what, const QString &by)
{
    return by.isEmpty() ? what : Words::tr("%1 by %2").arg(what, by);
}

} // namespace

QString slotName(core::Slot slot)
{
    switch (slot) {
    case core::Slot::Morning:
        return Words::tr("Morning");
    case core::Slot::DeskReset:
        return Words::tr("Desk reset");
    case core::Slot::AfterWork:
        return Words::tr("After work");
    case core::Slot::Bedtime:
        return Words::tr("Bedtime");
    case core::Slot::PreWorkout:
        return Words::tr("Before a workout");
    }
    return {};
}

QString holdWords(core::Reason hold, const QString &by)
{
    using enum core::Reason;
    if (hold == Microphone)
        return inUse(Words::tr("microphone in use"), by);
    if (hold == Camera)
        return inUse(Words::tr("camera in use"), by);
    if (hold == ScreenShare)
        return inUse(Words::tr("screen shared"), by);
    if (hold == Fullscreen)
        return inUse(Words::tr("full screen"), by);
    if (hold == DoNotDisturb)
        return Words::tr("do not disturb is on");
    if (hold == Away)
        return Words::tr("you are away");
    if (hold == Paused)
        return Words::tr("reminders are paused");
    if (hold == Session)
        return Words::tr("a guided session is running");
    if (hold == SkippedForMeeting)
        return Words::tr("you said you are in a meeting");
    if (hold == FirstRun)
        return Words::tr("the first steps are not finished");
    return {};
}

QString clockTime(core::UtcTime at, const Wording &wording)
{
    const auto local = at + wording.offset;
    const auto shown =
        QDateTime::fromMSecsSinceEpoch(local.time_since_epoch().count(), QTimeZone::utc());
    // The C locale's short format has seconds, which nobody wants to read here.
    if (wording.locale.language() == QLocale::C)
        return shown.time().toString(QStringLiteral("HH:mm"));
    return wording.locale.toString(shown.time(), QLocale::ShortFormat);
}

QString inMinutes(std::chrono::milliseconds length, const Wording &wording)
{
    const auto minutes =
        std::max(std::chrono::ceil<std::chrono::minutes>(length), std::chrono::minutes{1});
    return Words::tr("%1 min").arg(wording.locale.toString(qlonglong{minutes.count()}));
}

QString lengthWords(std::chrono::seconds length, const Wording &wording)
{
    const auto minutes = length.count() / 60;
    const auto seconds = length.count() % 60;
    const QString whole = wording.locale.toString(qlonglong{minutes});
    if (seconds == 0)
        return Words::tr("%1 min").arg(whole);
    const QString rest = wording.locale.toString(qlonglong{seconds});
    return minutes == 0 ? Words::tr("%1 s").arg(rest) : Words::tr("%1 min %2").arg(whole, rest);
}

} // namespace unhunch
