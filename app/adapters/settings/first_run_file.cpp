#include "app/adapters/settings/first_run_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace unhunch {

FirstRunFile::FirstRunFile(const QString &folder)
    : m_path(folder + QStringLiteral("/first-run.json"))
{}

bool FirstRunFile::exists() const
{
    return QFile::exists(m_path);
}

core::FirstRun FirstRunFile::load() const
{
    constexpr qint64 kLargest = 4096;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto firstRun = core::firstRunFromText(file.read(kLargest).toStdString());
    return firstRun ? *std::move(firstRun) : core::FirstRun{};
}

core::Result<core::Success> FirstRunFile::save(const core::FirstRun &firstRun) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    const QByteArray text = QByteArray::fromStdString(core::toText(firstRun));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return core::Error{QStringLiteral("%1: %2").arg(m_path, file.errorString()).toStdString()};
    return core::Success{};
}

} // namespace unhunch
