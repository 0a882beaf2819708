#include "app/presentation/tray_view.h"

#include "app/presentation/status_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tray", text);
}

int stepsOf(const core::Status &status)
{
    if (status.resetEvery <= std::chrono::seconds{0})
        return 0;
    const auto steps = status.seated * kTraySteps / status.resetEvery;
    return static_cast<int>(std::clamp<std::int64_t>(steps, 0, kTraySteps));
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
    view.detail = seatedWords(status.seated, wording);
    if (!status.owed.empty()) {
        const core::Owed &first = status.owed.front();
        view.state = TrayState::Due;
        view.headline = owedWords(first, status.waiting, wording);
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
