#include "app/adapters/storage/sqlite_personal_store.h"

#include "app/adapters/storage/journal_lines.h"
#include "app/adapters/storage/personal_rows.h"
#include "app/adapters/storage/progress_rows.h"
#include "app/adapters/storage/writer.h"

namespace unhunch {

SqlitePersonalStore::SqlitePersonalStore(Database &database, Writer &writer)
    : m_database(database)
    , m_writer(writer)
{}

core::UserChoices SqlitePersonalStore::choices() const
{
    return readChoices(m_database);
}

core::Result<core::Success> SqlitePersonalStore::save(const core::UserChoices &choices)
{
    return m_writer.save(
        {[choices](Database &to) { return writeChoices(to, choices); }, choicesLine(choices)});
}

core::Result<core::Success> SqlitePersonalStore::save(const core::CheckIn &checkIn)
{
    return m_writer.save(
        {[checkIn](Database &to) { return writeCheckIn(to, checkIn); }, checkInLine(checkIn)});
}

std::vector<core::CheckIn> SqlitePersonalStore::checkIns(core::LogicalDay first,
                                                         core::LogicalDay last) const
{
    return readCheckIns(m_database, first, last);
}

std::optional<core::LogicalDay> SqlitePersonalStore::lastNightPain() const
{
    return readLastNightPain(m_database);
}

core::Result<core::Success> SqlitePersonalStore::save(const core::Answer &answer)
{
    return m_writer.save(
        {[answer](Database &to) { return writeAnswer(to, answer); }, answerLine(answer)});
}

std::vector<core::Answer> SqlitePersonalStore::answers() const
{
    return readAnswers(m_database);
}

std::vector<core::LevelChange> SqlitePersonalStore::levelChanges() const
{
    return readLevelChanges(m_database);
}

core::Result<core::Success> SqlitePersonalStore::apply(std::span<const core::LevelChange> changes)
{
    if (changes.empty())
        return core::Success{};
    const std::vector kept(changes.begin(), changes.end());
    return m_writer.save(
        {[kept](Database &to) { return writeLevelChanges(to, kept); }, levelChangesLine(kept)});
}

std::optional<core::UtcTime> SqlitePersonalStore::signsCheckedAt() const
{
    return readSignsChecked(m_database);
}

core::Result<core::Success> SqlitePersonalStore::saveSignsChecked(core::UtcTime at)
{
    return m_writer.save(
        {[at](Database &to) { return writeSignsChecked(to, at); }, signsCheckedLine(at)});
}

} // namespace unhunch
