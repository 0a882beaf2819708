#include "app/adapters/storage/journal_lines.h"

#include "app/adapters/storage/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

qint64 utcMs(core::UtcTime at)
{
    return at.time_since_epoch().count();
}

template<typename Enum> Enum codeIn(const QJsonObject &line, QLatin1String key, Enum fallback)
{
    return fromCode<Enum>(line[key].toString()).value_or(fallback);
}

std::string textIn(const QJsonObject &line, QLatin1String key)
{
    return line[key].toString().toStdString();
}

core::UtcTime timeIn(const QJsonObject &line, QLatin1String key)
{
    return core::UtcTime{milliseconds{line[key].toInteger()}};
}

core::OccurrenceKey occurrenceIn(const QJsonObject &line)
{
    return {dayFromIso(line["day"_L1].toString()).value_or(core::LogicalDay{}),
            codeIn(line, "slot"_L1, core::Slot::DeskReset), line["n"_L1].toInt()};
}

QJsonObject objectOf(const core::Amount &amount)
{
    return {{u"sets"_s, amount.sets},
            {u"reps"_s, amount.reps},
            {u"breaths"_s, amount.breaths},
            {u"heldMs"_s, qint64{amount.held.count()}}};
}

core::Amount amountIn(const QJsonObject &line, QLatin1String key)
{
    const QJsonObject amount = line[key].toObject();
    return {amount["sets"_L1].toInt(), amount["reps"_L1].toInt(), amount["breaths"_L1].toInt(),
            milliseconds{amount["heldMs"_L1].toInteger()}};
}

core::SessionEntry sessionIn(const QJsonObject &line)
{
    core::SessionEntry session;
    session.uuid = textIn(line, "session"_L1);
    session.routine = textIn(line, "routine"_L1);
    session.occurrence = occurrenceIn(line);
    session.shortVersion = line["short"_L1].toBool();
    session.startedAt = timeIn(line, "startMs"_L1);
    session.zone = textIn(line, "zone"_L1);
    session.offset = seconds{line["offsetS"_L1].toInteger()};
    return session;
}

core::StepEntry stepIn(const QJsonObject &line)
{
    core::StepEntry step;
    step.position = line["position"_L1].toInt();
    step.exercise = textIn(line, "exercise"_L1);
    step.side = codeIn(line, "side"_L1, step.side);
    step.level = line["level"_L1].toInt();
    step.target = amountIn(line, "target"_L1);
    step.actual = amountIn(line, "actual"_L1);
    step.outcome = codeIn(line, "outcome"_L1, step.outcome);
    step.active = milliseconds{line["activeMs"_L1].toInteger()};
    step.finishedAt = timeIn(line, "atMs"_L1);
    return step;
}

core::SessionEntry endIn(const QJsonObject &line)
{
    core::SessionEntry session;
    session.uuid = textIn(line, "session"_L1);
    session.outcome = codeIn(line, "outcome"_L1, session.outcome);
    session.active = milliseconds{line["activeMs"_L1].toInteger()};
    session.effort = fromCode<core::Effort>(line["effort"_L1].toString());
    session.stopSign = textIn(line, "stopSign"_L1);
    return session;
}

core::Decision decisionIn(const QJsonObject &line)
{
    return {timeIn(line, "atMs"_L1),
            occurrenceIn(line),
            codeIn(line, "what"_L1, core::What::Due),
            codeIn(line, "reason"_L1, core::Reason::None),
            textIn(line, "by"_L1),
            seconds{line["seatedS"_L1].toInteger()}};
}

core::UserChoices choicesIn(const QJsonObject &line)
{
    core::UserChoices choices;
    const QJsonObject levels = line["levels"_L1].toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level)
        choices.levels[level.key().toStdString()] = level.value().toInt(1);
    for (const auto &item : line["gear"_L1].toArray())
        choices.gear.insert(item.toString().toStdString());
    for (const auto &what : line["excluded"_L1].toArray())
        if (const auto exclusion = fromCode<core::Exclusion>(what.toString()))
            choices.excluded.insert(*exclusion);
    for (const auto &exercise : line["leftOut"_L1].toArray())
        choices.leftOut.insert(exercise.toString().toStdString());
    return choices;
}

core::CheckIn checkInIn(const QJsonObject &line)
{
    return {dayFromIso(line["about"_L1].toString()).value_or(core::LogicalDay{}),
            codeIn(line, "compared"_L1, core::NextDay::Same), line["nightPain"_L1].toBool()};
}

QJsonObject objectOf(const core::LevelChange &change)
{
    return {{u"day"_s, isoDay(change.day)},
            {u"exercise"_s, storedText(change.exercise)},
            {u"from"_s, change.from},
            {u"to"_s, change.to},
            {u"reason"_s, codeOf(change.reason)},
            {u"count"_s, change.count},
            {u"about"_s, isoDay(change.about)}};
}

std::vector<core::LevelChange> levelChangesIn(const QJsonObject &line)
{
    std::vector<core::LevelChange> changes;
    for (const auto &one : line["changes"_L1].toArray()) {
        const QJsonObject change = one.toObject();
        changes.push_back(
            {dayFromIso(change["day"_L1].toString()).value_or(core::LogicalDay{}),
             textIn(change, "exercise"_L1), change["from"_L1].toInt(), change["to"_L1].toInt(),
             codeIn(change, "reason"_L1, core::LevelReason::ByUser), change["count"_L1].toInt(),
             dayFromIso(change["about"_L1].toString()).value_or(core::LogicalDay{})});
    }
    return changes;
}

core::Answer answerIn(const QJsonObject &line)
{
    return {dayFromIso(line["day"_L1].toString()).value_or(core::LogicalDay{}),
            codeIn(line, "question"_L1, core::Question::HowIsItGoing), textIn(line, "about"_L1),
            codeIn(line, "reply"_L1, core::Reply::Same)};
}

constexpr std::size_t kRowsOfALine = 100;
constexpr QLatin1String kImported{"imported"};
constexpr QLatin1String kTakenBack{"taken-back"};

std::vector<QVariantList> rowsIn(const QJsonObject &line)
{
    std::vector<QVariantList> rows;
    for (const auto &one : line["rows"_L1].toArray()) {
        QVariantList row;
        for (const auto &value : one.toArray())
            row += value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
        rows.push_back(std::move(row));
    }
    return rows;
}

QJsonArray arrayOf(const QVariantList &row)
{
    QJsonArray values;
    for (const QVariant &value : row)
        values.append(value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
    return values;
}

JournalledRows tableRowsIn(const QJsonObject &line, RowsFate fate)
{
    return {line["table"_L1].toString(), line["columns"_L1].toVariant().toStringList(),
            rowsIn(line), fate};
}

QJsonArray arrayOf(const std::set<std::string> &items)
{
    QJsonArray array;
    for (const std::string &item : items)
        array.append(QString::fromStdString(item));
    return array;
}

} // namespace

QByteArray sessionLine(const core::SessionEntry &session)
{
    return lineOf({{u"line"_s, u"session"_s},
                   {u"session"_s, storedText(session.uuid)},
                   {u"routine"_s, storedText(session.routine)},
                   {u"day"_s, isoDay(session.occurrence.day)},
                   {u"slot"_s, codeOf(session.occurrence.slot)},
                   {u"n"_s, session.occurrence.n},
                   {u"short"_s, session.shortVersion},
                   {u"startMs"_s, utcMs(session.startedAt)},
                   {u"zone"_s, storedText(session.zone)},
                   {u"offsetS"_s, qint64{session.offset.count()}}});
}

QByteArray stepLine(const std::string &uuid, const core::StepEntry &step)
{
    return lineOf({{u"line"_s, u"step"_s},
                   {u"session"_s, storedText(uuid)},
                   {u"position"_s, step.position},
                   {u"exercise"_s, storedText(step.exercise)},
                   {u"side"_s, codeOf(step.side)},
                   {u"level"_s, step.level},
                   {u"target"_s, objectOf(step.target)},
                   {u"actual"_s, objectOf(step.actual)},
                   {u"outcome"_s, codeOf(step.outcome)},
                   {u"activeMs"_s, qint64{step.active.count()}},
                   {u"atMs"_s, utcMs(step.finishedAt)}});
}

QByteArray endLine(const core::SessionEntry &session)
{
    QJsonObject line{{u"line"_s, u"end"_s},
                     {u"session"_s, storedText(session.uuid)},
                     {u"outcome"_s, codeOf(session.outcome)},
                     {u"activeMs"_s, qint64{session.active.count()}},
                     {u"stopSign"_s, storedText(session.stopSign)}};
    if (session.effort)
        line.insert(u"effort"_s, codeOf(*session.effort));
    return lineOf(line);
}

QByteArray decisionLine(const core::Decision &decision)
{
    return lineOf({{u"line"_s, u"decision"_s},
                   {u"atMs"_s, utcMs(decision.at)},
                   {u"day"_s, isoDay(decision.occurrence.day)},
                   {u"slot"_s, codeOf(decision.occurrence.slot)},
                   {u"n"_s, decision.occurrence.n},
                   {u"what"_s, codeOf(decision.what)},
                   {u"reason"_s, codeOf(decision.reason)},
                   {u"by"_s, storedText(decision.by)},
                   {u"seatedS"_s, qint64{decision.seated.count()}}});
}

QByteArray choicesLine(const core::UserChoices &choices)
{
    QJsonObject levels;
    for (const auto &[exercise, level] : choices.levels)
        levels.insert(QString::fromStdString(exercise), level);
    QJsonArray excluded;
    for (const core::Exclusion what : choices.excluded)
        excluded.append(QString(codeOf(what)));
    return lineOf({{u"line"_s, u"choices"_s},
                   {u"levels"_s, levels},
                   {u"gear"_s, arrayOf(choices.gear)},
                   {u"excluded"_s, excluded},
                   {u"leftOut"_s, arrayOf(choices.leftOut)}});
}

QByteArray checkInLine(const core::CheckIn &checkIn)
{
    return lineOf({{u"line"_s, u"check-in"_s},
                   {u"about"_s, isoDay(checkIn.about)},
                   {u"compared"_s, codeOf(checkIn.compared)},
                   {u"nightPain"_s, checkIn.nightPain}});
}

QByteArray levelChangesLine(std::span<const core::LevelChange> changes)
{
    QJsonArray list;
    for (const core::LevelChange &change : changes)
        list.append(objectOf(change));
    return lineOf({{u"line"_s, u"levels"_s}, {u"changes"_s, list}});
}

QByteArray signsCheckedLine(core::UtcTime at)
{
    return lineOf({{u"line"_s, u"signs-checked"_s}, {u"atMs"_s, utcMs(at)}});
}

QByteArray answerLine(const core::Answer &answer)
{
    return lineOf({{u"line"_s, u"answer"_s},
                   {u"day"_s, isoDay(answer.day)},
                   {u"question"_s, codeOf(answer.question)},
                   {u"about"_s, storedText(answer.about)},
                   {u"reply"_s, codeOf(answer.reply)}});
}

QByteArray rowsLines(const TableRows &table, RowsFate fate)
{
    QByteArray lines;
    const std::span all(table.rows);
    for (std::size_t at = 0; at < all.size(); at += kRowsOfALine) {
        QJsonArray rows;
        for (const QVariantList &row : all.subspan(at, std::min(kRowsOfALine, all.size() - at)))
            rows.append(arrayOf(row));
        lines += lineOf({{u"line"_s, fate == RowsFate::Imported ? kImported : kTakenBack},
                         {u"table"_s, table.shape.name},
                         {u"columns"_s, QJsonArray::fromStringList(table.columns)},
                         {u"rows"_s, rows}});
    }
    return lines;
}

JournalEntry parseJournalLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString kind = object["line"_L1].toString();
    if (kind == "session"_L1)
        return JournalledSession{sessionIn(object)};
    if (kind == "step"_L1)
        return JournalledStep{textIn(object, "session"_L1), stepIn(object)};
    if (kind == "end"_L1)
        return JournalledEnd{endIn(object)};
    if (kind == "decision"_L1)
        return decisionIn(object);
    if (kind == "choices"_L1)
        return choicesIn(object);
    if (kind == "check-in"_L1)
        return checkInIn(object);
    if (kind == "levels"_L1)
        return levelChangesIn(object);
    if (kind == "signs-checked"_L1)
        return JournalledSignsChecked{timeIn(object, "atMs"_L1)};
    if (kind == "answer"_L1)
        return answerIn(object);
    if (kind == kImported)
        return tableRowsIn(object, RowsFate::Imported);
    if (kind == kTakenBack)
        return tableRowsIn(object, RowsFate::TakenBack);
    return std::monostate{};
}

} // namespace unhunch
