#include "app/presentation/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace unhunch {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

QString inUse(const QString &what, const QString &by)
{
    return by.isEmpty() ? what : tr("%1 by %2").arg(what, by);
}

} // namespace

QString slotName(core::Slot slot)
{
    switch (slot) {
    case core::Slot::Morning:
        return tr("Morning");
    case core::Slot::DeskReset:
        return tr("Desk reset");
    case core::Slot::AfterWork:
        return tr("After work");
    case core::Slot::Bedtime:
        return tr("Bedtime");
    case core::Slot::PreWorkout:
        return tr("Before a workout");
    }
    return {};
}

QString holdWords(core::Reason hold, const QString &by)
{
    using enum core::Reason;
    if (hold == Microphone)
        return inUse(tr("microphone in use"), by);
    if (hold == Camera)
        return inUse(tr("camera in use"), by);
    if (hold == ScreenShare)
        return inUse(tr("screen shared"), by);
    if (hold == Fullscreen)
        return inUse(tr("full screen"), by);
    if (hold == DoNotDisturb)
        return tr("do not disturb is on");
    if (hold == Away)
        return tr("you are away");
    if (hold == Paused)
        return tr("reminders are paused");
    if (hold == Session)
        return tr("a guided session is running");
    if (hold == SkippedForMeeting)
        return tr("you said you are in a meeting");
    if (hold == FirstRun)
        return tr("the first steps are not finished");
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
    return tr("%1 min").arg(wording.locale.toString(qlonglong{minutes.count()}));
}

QString lengthWords(std::chrono::seconds length, const Wording &wording)
{
    const auto minutes = length.count() / 60;
    const auto seconds = length.count() % 60;
    const QString whole = wording.locale.toString(qlonglong{minutes});
    if (seconds == 0)
        return tr("%1 min").arg(whole);
    const QString rest = wording.locale.toString(qlonglong{seconds});
    return minutes == 0 ? tr("%1 s").arg(rest) : tr("%1 min %2").arg(whole, rest);
}

} // namespace unhunch
