#include "app/presentation/status_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

} // namespace

QString waitingWords(const core::Waiting &waiting, const Wording &wording)
{
    const QString why = holdWords(waiting.hold, QString::fromStdString(waiting.by));
    if (waiting.until)
        return Words::tr("%1 until %2").arg(why, clockTime(*waiting.until, wording));
    return Words::tr("%1 since %2").arg(why, clockTime(waiting.since, wording));
}

QString owedWords(const core::Owed &owed, const std::optional<core::Waiting> &waiting,
                  const Wording &wording)
{
    const QString name = slotName(owed.occurrence.slot);
    using enum core::Stage;
    switch (owed.stage) {
    case Running:
        return Words::tr("%1 is running").arg(name);
    case Snoozed:
        return owed.snoozedUntil ? Words::tr("%1 snoozed until %2")
                                       .arg(name, clockTime(*owed.snoozedUntil, wording))
                                 : Words::tr("%1 waits until you stop typing").arg(name);
    case Held:
        if (waiting)
            return Words::tr("%1 waits: %2").arg(name, waitingWords(*waiting, wording));
        return Words::tr("%1 waits for a quiet moment").arg(name);
    case Due:
        return Words::tr("%1 waits for a quiet moment").arg(name);
    case Shown:
    case Folded:
        return Words::tr("%1 is due").arg(name);
    }
    return {};
}

QString seatedWords(std::chrono::seconds seated, const Wording &wording)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(seated).count();
    return Words::tr("You have been sitting for %1 min.")
        .arg(wording.locale.toString(qlonglong{minutes}));
}

} // namespace unhunch
