#include "app/presentation/tray_view.h"

#include "app/presentation/status_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrayView)
};

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
        return Words::tr("%1 in %2").arg(name, inMinutes(next.at - now, wording));
    return Words::tr("%1 at %2").arg(name, clockTime(next.at, wording));
}

bool isMeeting(core::Reason hold)
{
    using enum core::Reason;
    return hold == Microphone || hold == Camera || hold == ScreenShare;
}

bool isOfDesktop(core::Reason hold)
{
    using enum core::Reason;
    return isMeeting(hold) || hold == Fullscreen || hold == DoNotDisturb;
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What the desktop holds, unless the headline tells it already.
void addHold(TrayView &view, const core::Status &status, const Wording &wording)
{
    if (!status.waiting)
        return;
    view.inMeeting = isMeeting(status.waiting->hold);
    const bool told = !status.owed.empty() && status.owed.front().stage == core::Stage::Held;
    if (isOfDesktop(status.waiting->hold) && !told)
        view.held = sentenceCase(waitingWords(*status.waiting, wording));
}

} // namespace

TrayView presentTray(const core::Status &status, core::UtcTime now, const Wording &wording,
                     std::optional<core::Slot> left)
{
    TrayView view;
    view.steps = stepsOf(status);
    view.paused = status.waiting && status.waiting->hold == core::Reason::Paused;
    view.startText = Words::tr("Start a desk reset now");
    view.detail = seatedWords(status.seated, wording);
    if (!status.owed.empty()) {
        const core::Owed &first = status.owed.front();
        view.state = TrayState::Due;
        view.headline = owedWords(first, status.waiting, wording);
        view.startSlot = first.occurrence.slot;
        view.startText = Words::tr("Start now: %1").arg(slotName(view.startSlot));
    } else if (!status.upcoming.empty()) {
        view.headline = nextWords(status.upcoming.front(), now, wording);
    } else {
        view.headline = Words::tr("Nothing more today");
    }
    if (view.paused) {
        view.state = TrayState::Paused;
        if (status.owed.empty())
            view.headline = waitingWords(*status.waiting, wording);
    }
    if (left) {
        view.goOnSlot = *left;
        view.goOnText = Words::tr("Go on: %1").arg(slotName(*left));
        if (view.startSlot == *left)
            view.startText.clear();
    }
    view.headline = sentenceCase(view.headline);
    addHold(view, status, wording);
    view.toolTip = view.headline + u'\n' + view.detail;
    if (!view.held.isEmpty())
        view.toolTip += u'\n' + view.held;
    return view;
}

} // namespace unhunch
