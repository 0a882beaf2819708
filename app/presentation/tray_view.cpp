#include "app/presentation/tray_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tray", text);
}

QString seatedWords(const core::Status &status, const Wording &wording)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(status.seated).count();
    return tr("You have been sitting for %1 min.").arg(wording.locale.toString(qlonglong{minutes}));
}

int stepsOf(const core::Status &status)
{
    if (status.resetEvery <= std::chrono::seconds{0})
        return 0;
    const auto steps = status.seated * kTraySteps / status.resetEvery;
    return static_cast<int>(std::clamp<std::int64_t>(steps, 0, kTraySteps));
}

QString waitingWords(const core::Waiting &waiting, const Wording &wording)
{
    const QString why = holdWords(waiting.hold, QString::fromStdString(waiting.by));
    if (waiting.until)
        return tr("%1 until %2").arg(why, clockTime(*waiting.until, wording));
    return tr("%1 since %2").arg(why, clockTime(waiting.since, wording));
}

QString owedWords(const core::Owed &owed, const core::Status &status, const Wording &wording)
{
    const QString name = slotName(owed.occurrence.slot);
    using enum core::Stage;
    switch (owed.stage) {
    case Running:
        return tr("%1 is running").arg(name);
    case Snoozed:
        return owed.snoozedUntil
                   ? tr("%1 snoozed until %2").arg(name, clockTime(*owed.snoozedUntil, wording))
                   : tr("%1 waits until you stop typing").arg(name);
    case Held:
        if (status.waiting)
            return tr("%1 waits: %2").arg(name, waitingWords(*status.waiting, wording));
        return tr("%1 waits for a quiet moment").arg(name);
    case Due:
        return tr("%1 waits for a quiet moment").arg(name);
    case Shown:
    case Folded:
        return tr("%1 is due").arg(name);
    }
    return {};
}

QString nextWords(const core::Upcoming &next, core::UtcTime now, const Wording &wording)
{
    const QString name = slotName(next.slot);
    if (next.slot == core::Slot::DeskReset)
        return tr("%1 in %2").arg(name, inMinutes(next.at - now, wording));
    return tr("%1 at %2").arg(name, clockTime(next.at, wording));
}

} // namespace

TrayView presentTray(const core::Status &status, core::UtcTime now, const Wording &wording)
{
    TrayView view;
    view.steps = stepsOf(status);
    view.paused = status.waiting && status.waiting->hold == core::Reason::Paused;
    view.startText = tr("Start a desk reset now");
    view.detail = seatedWords(status, wording);
    if (!status.owed.empty()) {
        const core::Owed &first = status.owed.front();
        view.state = TrayState::Due;
        view.headline = owedWords(first, status, wording);
        view.startSlot = first.occurrence.slot;
        view.startText = tr("Start now: %1").arg(slotName(view.startSlot));
    } else if (!status.upcoming.empty()) {
        view.headline = nextWords(status.upcoming.front(), now, wording);
    } else {
        view.headline = tr("Nothing more today");
    }
    if (view.paused) {
        view.state = TrayState::Paused;
        if (status.owed.empty())
            view.headline = waitingWords(*status.waiting, wording);
    }
    if (!view.headline.isEmpty())
        view.headline[0] = view.headline[0].toUpper();
    view.toolTip = view.headline + u'\n' + view.detail;
    return view;
}

} // namespace unhunch
