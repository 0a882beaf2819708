#include "app/adapters/autostart/autostart_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

QString entryOf(const QString &exec)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Unhunch\n"
                          "Icon=org.unhunch.Unhunch\n"
                          "Exec=%1\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n"
                          "Hidden=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(exec);
}

core::Error cannot(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

} // namespace

QString execLine(const QString &program)
{
    if (std::any_of(program.begin(), program.end(), [](QChar c) { return c < u' '; }))
        return {};
    const QString name = QFileInfo(program).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty()
        && QFileInfo(found).canonicalFilePath() == QFileInfo(program).canonicalFilePath())
        return name + QStringLiteral(" --hidden");
    // Inside quotes four characters are escaped; the file's own escapes come on top of that.
    QString quotedPath;
    for (const QChar c : program) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quotedPath += u'\\';
        quotedPath += c;
        if (c == u'%')
            quotedPath += c;
    }
    quotedPath.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + quotedPath + QStringLiteral("\" --hidden");
}

AutostartFile::AutostartFile(const QString &folder, QString program)
    : m_path(folder + QStringLiteral("/org.unhunch.Unhunch.desktop"))
    , m_program(std::move(program))
{}

bool AutostartFile::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::none_of(lines, [](const QByteArray &line) {
        const QByteArray key = line.simplified().replace(' ', "");
        return key == "Hidden=true" || key == "X-GNOME-Autostart-enabled=false";
    });
}

core::Result<core::Success> AutostartFile::set(bool on) const
{
    if (!on) {
        QFile file(m_path);
        if (file.exists() && !file.remove())
            return cannot(m_path, file.errorString());
        return core::Success{};
    }
    const QString exec = execLine(m_program);
    if (exec.isEmpty())
        return cannot(m_program, QStringLiteral("no desktop can start a program of such a name"));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entryOf(exec).toUtf8()) < 0
        || !file.commit())
        return cannot(m_path, file.errorString());
    return core::Success{};
}

} // namespace unhunch
