#include "app/adapters/storage/personal_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

SqlStatus writeChoices(Database &database, const core::UserChoices &choices)
{
    SqlStatus status = database.run(QStringLiteral("DELETE FROM levels"));
    if (status == SqlStatus::Ok)
        status = database.run(QStringLiteral("DELETE FROM gear"));
    for (const auto &[exercise, level] : choices.levels) {
        Statement insert(database, QStringLiteral("INSERT INTO levels VALUES (?, ?)"));
        if (status == SqlStatus::Ok)
            status = insert.run({storedText(exercise), level});
    }
    for (const std::string &item : choices.gear) {
        Statement insert(database, QStringLiteral("INSERT INTO gear VALUES (?)"));
        if (status == SqlStatus::Ok)
            status = insert.run({storedText(item)});
    }
    return status;
}

core::UserChoices readChoices(const Database &database)
{
    core::UserChoices choices;
    Statement levels(database, QStringLiteral("SELECT exercise, level FROM levels"));
    levels.run();
    while (levels.next())
        choices.levels[levels.text(0).toStdString()] = levels.number(1);
    Statement gear(database, QStringLiteral("SELECT item FROM gear"));
    gear.run();
    while (gear.next())
        choices.gear.insert(gear.text(0).toStdString());
    return choices;
}

SqlStatus writeCheckIn(Database &database, const core::CheckIn &checkIn)
{
    Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO check_ins VALUES (?, ?, ?)"));
    return insert.run(
        {isoDay(checkIn.about), QString(codeOf(checkIn.compared)), checkIn.nightPain ? 1 : 0});
}

std::vector<core::CheckIn> readCheckIns(const Database &database, core::LogicalDay first,
                                        core::LogicalDay last)
{
    std::vector<core::CheckIn> found;
    Statement rows(database, QStringLiteral(R"(
        SELECT user_day, compared, night_pain FROM check_ins
        WHERE user_day BETWEEN ? AND ? ORDER BY user_day)"));
    rows.run({isoDay(first), isoDay(last)});
    while (rows.next())
        found.push_back({dayFromIso(rows.text(0)).value_or(core::LogicalDay{}),
                         fromCode<core::NextDay>(rows.text(1)).value_or(core::NextDay::Same),
                         rows.number(2) != 0});
    return found;
}

} // namespace unhunch
