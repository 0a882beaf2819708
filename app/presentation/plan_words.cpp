#include "app/presentation/plan_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

QString planWords(const core::Upcoming &upcoming, const std::optional<core::Window> &window,
                  const Wording &wording)
{
    const QString name = slotName(upcoming.slot);
    const QString at = clockTime(upcoming.at, wording);
    if (!upcoming.estimate)
        return Words::tr("%1 at %2.").arg(name, at);
    if (upcoming.slot == core::Slot::DeskReset)
        return Words::tr("%1 at about %2, if you keep sitting.").arg(name, at);
    if (!window)
        return Words::tr("%1 at about %2.").arg(name, at);
    return Words::tr("%1 with your first input of the day, until %2.")
        .arg(name, clockTime(window->closes, wording));
}

} // namespace unhunch
