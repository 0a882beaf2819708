#include "app/widgets/controls/mouse_menu.h"
#include "program_day.h"
#include "scenes.h"

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using core::WeekStory;

void paintCard(const Album &album, const QString &name, core::UtcTime begin)
{
    ProgramDay day(album.look(), begin, {});
    day.sitUntilAReminderIsShown();
    day.settle();
    album.add(name, {shown<ReminderCard>()});
}

void paintDeskReset(const Album &album)
{
    ProgramDay day(album.look(), WeekStory::at(WeekStory::kFriday, 11h + 45min), fullWeek());
    day.sitUntilAReminderIsShown();
    day.settle();
    auto *card = shown<ReminderCard>();
    album.add(QStringLiteral("card"), {card});

    press(*card, QStringLiteral("Other snooze lengths"));
    day.settle();
    album.add(QStringLiteral("card-snooze"), {card, shown<MouseMenu>()});
    shown<MouseMenu>()->close();

    press(*card, QStringLiteral("More"));
    day.settle();
    album.add(QStringLiteral("card-more"), {card});
}

void paintFirm(const Album &album)
{
    core::Rules rules;
    rules.commitment = core::Commitment::Firm;
    ProgramDay day(album.look(), WeekStory::at(WeekStory::kFriday, 11h + 45min), fullWeek(), rules);
    for (auto spent = 0min; spent < rules.snoozeBudget; spent += 15min) {
        day.sitUntilAReminderIsShown();
        day.service.handle(core::ReminderSnoozed{core::Slot::DeskReset, 15min});
        day.service.handle(core::InputBegan{});
        day.sitFor(15min);
    }
    day.sitUntilAReminderIsShown();
    day.settle();
    album.add(QStringLiteral("card-firm"), {shown<FirmPage>()});
}

} // namespace

void paintReminders(const Album &album)
{
    paintDeskReset(album);
    paintFirm(album);
    paintCard(album, QStringLiteral("card-morning"), WeekStory::at(WeekStory::kFriday, 5h));
    paintCard(album, QStringLiteral("card-bedtime"), WeekStory::at(WeekStory::kFriday, 19h));
}

} // namespace unhunch::test
