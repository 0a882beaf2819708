#include "app/presentation/main_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

using core::Stage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainView)
};

struct Next {
    QString caption{};
    QString value{};
};

Next paused(const core::Waiting &waiting, const Wording &wording)
{
    return {Words::tr("Paused"), waiting.until
                                     ? Words::tr("until %1").arg(clockTime(*waiting.until, wording))
                                     : Words::tr("until resumed")};
}

QString stageWords(const core::Owed &owed, const Wording &wording)
{
    switch (owed.stage) {
    case Stage::Running:
        return Words::tr("is running");
    case Stage::Snoozed:
        return owed.snoozedUntil ? Words::tr("at %1").arg(clockTime(*owed.snoozedUntil, wording))
                                 : Words::tr("at a lull");
    case Stage::Held:
        return Words::tr("is waiting");
    case Stage::Due:
    case Stage::Shown:
    case Stage::Folded:
        return Words::tr("is due");
    }
    return {};
}

Next upcoming(const core::Upcoming &next, core::UtcTime now, const Wording &wording)
{
    if (next.slot == core::Slot::DeskReset)
        return {Words::tr("Next desk reset"),
                Words::tr("in %1", "6 min").arg(inMinutes(next.at - now, wording))};
    return {Words::tr("Next: %1", "a slot").arg(slotName(next.slot)),
            Words::tr("at %1").arg(clockTime(next.at, wording))};
}

/// Something else that is due comes first.
bool canGoOn(const core::Status &status, std::optional<core::Slot> left)
{
    return left && (status.owed.empty() || status.owed.front().occurrence.slot == *left);
}

Next nextOf(const core::Status &status, core::UtcTime now, const Wording &wording,
            std::optional<core::Slot> left)
{
    if (status.waiting && status.waiting->hold == core::Reason::Paused)
        return paused(*status.waiting, wording);
    if (canGoOn(status, left))
        return {slotName(*left), Words::tr("left open")};
    if (!status.owed.empty())
        return {slotName(status.owed.front().occurrence.slot),
                stageWords(status.owed.front(), wording)};
    if (!status.upcoming.empty())
        return upcoming(status.upcoming.front(), now, wording);
    return {Words::tr("Today"), Words::tr("Nothing more")};
}

QString minutesOf(std::chrono::seconds length, const Wording &wording)
{
    return wording.locale.toString(
        qlonglong{std::chrono::floor<std::chrono::minutes>(length).count()});
}

} // namespace

MainView presentMain(const core::Status &status, core::UtcTime now, const Wording &wording,
                     std::optional<core::Slot> left)
{
    const auto [caption, value] = nextOf(status, now, wording, left);
    MainView view{.caption = caption, .value = value};
    view.detail =
        Words::tr("seated %1 of %2", "minutes")
            .arg(minutesOf(status.seated, wording), minutesOf(status.resetEvery, wording));
    view.sentence =
        Words::tr("%1 %2, %3 minutes.", "Next desk reset in 6 min, seated 84 of 90 minutes.")
            .arg(caption, value, view.detail);
    if (status.resetEvery.count() > 0)
        view.seated =
            std::min(1.0, double(status.seated.count()) / double(status.resetEvery.count()));
    view.startText = Words::tr("Start now");
    if (canGoOn(status, left)) {
        view.startText = Words::tr("Go on");
        view.startSlot = *left;
    } else if (!status.owed.empty()) {
        view.startSlot = status.owed.front().occurrence.slot;
    }
    view.paused = status.waiting && status.waiting->hold == core::Reason::Paused;
    return view;
}

} // namespace unhunch
