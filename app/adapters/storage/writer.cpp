#include "app/adapters/storage/writer.h"

#include "app/adapters/storage/journal.h"
#include "app/adapters/storage/transaction.h"

#include <utility>

namespace unhunch {

Writer::Writer(Database &database, Journal *journal, std::optional<core::Error> unsaved)
    : m_database(database)
    , m_journal(journal)
    , m_unsaved(std::move(unsaved))
{}

core::Result<core::Success> Writer::save(Change change)
{
    m_waiting.push_back(std::move(change));
    SqlStatus refused = SqlStatus::Ok;
    while (!m_waiting.empty()) {
        const SqlStatus status = apply(m_waiting.front());
        if (status != SqlStatus::Ok && status != SqlStatus::Refused)
            return saveError(status);
        if (status == SqlStatus::Ok && m_journal)
            m_journal->append(m_waiting.front().lines);
        refused = status;
        m_waiting.pop_front();
    }
    if (refused != SqlStatus::Ok)
        return saveError(refused);
    if (m_unsaved)
        return *m_unsaved;
    return core::Success{};
}

SqlStatus Writer::apply(const Change &change)
{
    if (m_distrusted && m_database.reopen() != SqlStatus::Ok)
        return m_database.status();
    m_distrusted = false;

    const SqlStatus status = applyInTransaction(change);
    m_distrusted = status == SqlStatus::InputOutput;
    return status;
}

SqlStatus Writer::applyInTransaction(const Change &change)
{
    Transaction transaction(m_database);
    if (transaction.status() != SqlStatus::Ok)
        return transaction.status();
    const SqlStatus status = change.apply(m_database);
    return status == SqlStatus::Ok ? transaction.commit() : status;
}

} // namespace unhunch
