#include "app/adapters/storage/journal.h"

#include "app/adapters/storage/private_files.h"

#include <QFile>

#include <utility>

namespace unhunch {

namespace {

bool endsInsideLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}

} // namespace

Journal::Journal(QString path)
    : m_path(std::move(path))
{
    // A power cut can tear the last line; what follows must not stick to it.
    if (makePrivateFile(m_path) && endsInsideLine(m_path))
        m_waiting = "\n";
}

bool Journal::append(const QByteArray &lines)
{
    m_waiting += lines;
    if (!m_waiting.isEmpty() && !appendDurably(m_path, m_waiting))
        return false;
    m_waiting.clear();
    return true;
}

} // namespace unhunch
