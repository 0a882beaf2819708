#include "app/presentation/calendar_words.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/words.h"

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

std::vector<core::CalendarEntry> calendarEntries(const core::Rules &rules,
                                                 const core::Catalogue &catalogue)
{
    std::vector<core::CalendarEntry> entries;
    for (const core::WeeklyEvent &event : core::weeklyEvents(rules, catalogue)) {
        const core::Routine *const routine = catalogue.routineFor(event.slot);
        const QString summary =
            Words::tr("Unhunch: %1", "name of a slot").arg(slotName(event.slot));
        const QString why = routine ? catalogueText(routine->why) : QString();
        entries.push_back({event, summary.toStdString(), why.toStdString()});
    }
    return entries;
}

} // namespace unhunch
