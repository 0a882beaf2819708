#include "app/presentation/day_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Days)
};

} // namespace

QDate toDate(core::LogicalDay day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

QString shortDay(core::LogicalDay day, const QLocale &locale)
{
    return locale.toString(toDate(day), Words::tr("ddd d", "date pattern: weekday and day"));
}

QString longDay(core::LogicalDay day, const QLocale &locale)
{
    return locale.toString(toDate(day), Words::tr("dddd, d MMMM", "date pattern without year"));
}

QString dayRange(core::LogicalDay first, core::LogicalDay last, const QLocale &locale)
{
    const QString whole = Words::tr("d MMMM", "date pattern: day and month");
    const QDate from = toDate(first);
    const QDate to = toDate(last);
    const QString start = from.month() == to.month()
                              ? locale.toString(from, Words::tr("d", "date pattern: day alone"))
                              : locale.toString(from, whole);
    return Words::tr("%1 – %2", "a range of days").arg(start, locale.toString(to, whole));
}

} // namespace unhunch
