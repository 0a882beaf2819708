#include "app/adapters/helper/helper_trial.h"

#include <QProcess>

namespace unhunch {

QByteArray missingFor(const QStringList &command, const QByteArray &orders)
{
    constexpr int kPatience = 20'000; // ms
    QProcess helper;
    helper.setStandardErrorFile(QProcess::nullDevice());
    helper.start(command.first(), command.mid(1));
    helper.write(orders);
    helper.closeWriteChannel();
    if (!helper.waitForStarted())
        return "part";
    const bool ended = helper.waitForFinished(kPatience);
    helper.kill();
    helper.waitForFinished();
    if (!ended)
        return "answer";
    const QByteArray last = helper.readAllStandardOutput().trimmed().split('\n').last();
    if (last.startsWith("no "))
        return last.mid(3);
    return last == "ok" ? QByteArray() : QByteArray("part");
}

} // namespace unhunch
