#include "app/presentation/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString importWords(const std::map<QString, int> &added, bool dryRun)
{
    int others = 0;
    int sessions = 0;
    int reminders = 0;
    for (const auto &[table, count] : added) {
        if (table == u"sessions")
            sessions = count;
        else if (table == u"decisions")
            reminders = count;
        else if (table != u"steps")
            others += count;
    }
    QStringList facts;
    if (sessions > 0)
        facts +=
            sessions == 1 ? Words::tr("one session") : Words::tr("%n sessions", nullptr, sessions);
    if (reminders > 0)
        facts += reminders == 1 ? Words::tr("one line about reminders")
                                : Words::tr("%n lines about reminders", nullptr, reminders);
    if (others > 0)
        facts += others == 1 ? Words::tr("one other line")
                             : Words::tr("%n other lines", nullptr, others);
    if (facts.isEmpty() && !added.empty())
        facts += Words::tr("steps of sessions");
    if (facts.isEmpty())
        return Words::tr("All of it is here already.");
    const QString list = QLocale().createSeparatedList(facts);
    return (dryRun ? Words::tr("It would add %1.") : Words::tr("Added %1.")).arg(list);
}

} // namespace unhunch
