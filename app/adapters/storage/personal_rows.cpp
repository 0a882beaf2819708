#include "app/adapters/storage/personal_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

namespace {

/// The table holds these rows and no others.
template<typename Rows, typename ValuesOf>
SqlStatus writeAll(Database &database, const QString &table, const QString &places,
                   const Rows &rows, ValuesOf valuesOf)
{
    SqlStatus status = database.run(QStringLiteral("DELETE FROM %1").arg(table));
    for (const auto &row : rows) {
        Statement insert(database, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, places));
        if (status == SqlStatus::Ok)
            status = insert.run(valuesOf(row));
    }
    return status;
}

/// The first column of a table, row by row.
template<typename Take> void readAll(const Database &database, const QString &table, Take take)
{
    Statement rows(database, QStringLiteral("SELECT * FROM %1").arg(table));
    rows.run();
    while (rows.next())
        take(rows);
}

} // namespace

SqlStatus writeChoices(Database &database, const core::UserChoices &choices)
{
    const QString one = QStringLiteral("?");
    const auto text = [](const std::string &item) { return QVariantList{storedText(item)}; };
    SqlStatus status = writeAll(database, QStringLiteral("levels"), QStringLiteral("?, ?"),
                                choices.levels, [](const auto &level) {
                                    return QVariantList{storedText(level.first), level.second};
                                });
    if (status == SqlStatus::Ok)
        status = writeAll(database, QStringLiteral("gear"), one, choices.gear, text);
    if (status == SqlStatus::Ok)
        status = writeAll(database, QStringLiteral("exclusions"), one, choices.excluded,
                          [](core::Exclusion what) { return QVariantList{QString(codeOf(what))}; });
    if (status == SqlStatus::Ok)
        status = writeAll(database, QStringLiteral("left_out"), one, choices.leftOut, text);
    return status;
}

core::UserChoices readChoices(const Database &database)
{
    core::UserChoices choices;
    readAll(database, QStringLiteral("levels"), [&choices](const Statement &row) {
        choices.levels[row.text(0).toStdString()] = row.number(1);
    });
    readAll(database, QStringLiteral("gear"),
            [&choices](const Statement &row) { choices.gear.insert(row.text(0).toStdString()); });
    readAll(database, QStringLiteral("exclusions"), [&choices](const Statement &row) {
        if (const auto what = fromCode<core::Exclusion>(row.text(0)))
            choices.excluded.insert(*what);
    });
    readAll(database, QStringLiteral("left_out"), [&choices](const Statement &row) {
        choices.leftOut.insert(row.text(0).toStdString());
    });
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

std::optional<core::LogicalDay> readLastNightPain(const Database &database)
{
    Statement last(database,
                   QStringLiteral("SELECT max(user_day) FROM check_ins WHERE night_pain = 1"));
    last.run();
    return last.next() ? dayFromIso(last.text(0)) : std::nullopt;
}

SqlStatus writeAnswer(Database &database, const core::Answer &answer)
{
    Statement insert(database, QStringLiteral(R"(
        INSERT OR REPLACE INTO answers (user_day, question, about, reply) VALUES (?, ?, ?, ?))"));
    return insert.run({isoDay(answer.day), QString(codeOf(answer.question)),
                       storedText(answer.about), QString(codeOf(answer.reply))});
}

std::vector<core::Answer> readAnswers(const Database &database)
{
    std::vector<core::Answer> answers;
    Statement rows(database, QStringLiteral(R"(
        SELECT user_day, question, about, reply FROM answers
        ORDER BY user_day, id)"));
    rows.run();
    while (rows.next()) {
        const auto question = fromCode<core::Question>(rows.text(1));
        const auto reply = fromCode<core::Reply>(rows.text(3));
        if (question && reply)
            answers.push_back({dayFromIso(rows.text(0)).value_or(core::LogicalDay{}), *question,
                               rows.text(2).toStdString(), *reply});
    }
    return answers;
}

} // namespace unhunch
