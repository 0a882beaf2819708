#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace unhunch {

/// The second copy of the history, beside the database: one JSON object a line, only ever appended
/// to. Plain enough to be read without this program, and what a damaged database is refilled from.
class Journal
{
public:
    explicit Journal(QString path);

    /// Durable when it returns true. Otherwise the lines wait in memory and go first next time.
    bool append(const QByteArray &lines);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    QByteArray m_waiting;
};

} // namespace unhunch
