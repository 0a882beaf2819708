#include "app/adapters/helper/helper_process.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace unhunch {

HelperProcess::HelperProcess(QStringList command, Times times, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_times(times)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_times.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({}); });
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_times.silence);
    connect(&m_silence, &QTimer::timeout, this, &HelperProcess::end);
}

HelperProcess::~HelperProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void HelperProcess::setKept(bool kept)
{
    if (std::exchange(m_kept, kept) == kept)
        return;
    if (kept)
        beKept();
    else if (m_process)
        pump();
}

void HelperProcess::beKept()
{
    m_silence.stop();
    m_prepared = false;
    m_failures = 0;
    m_notBefore.setRemainingTime(0);
    if (m_process || start())
        pump();
}

void HelperProcess::ask(const QByteArray &line, std::chrono::milliseconds goodFor)
{
    if (!m_process && !start())
        return;
    m_waiting.push_back({line, QDeadlineTimer(goodFor)});
    pump();
}

void HelperProcess::forget()
{
    m_waiting.clear();
}

bool HelperProcess::start()
{
    if (!m_notBefore.hasExpired())
        return false;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::onAnswers);
    connect(m_process, &QProcess::finished, this, &HelperProcess::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({});
    });
    m_prepared = false;
    m_busy = true; // up to its first word
    m_patience.start();
    m_process->start(m_command.first(), m_command.mid(1));
    return m_process != nullptr;
}

void HelperProcess::pump()
{
    if (m_busy || m_ending)
        return;
    if (m_kept && !std::exchange(m_prepared, true))
        return write("prepare");
    while (!m_waiting.empty()) {
        const Order order = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!order.goodUntil.hasExpired())
            return write(order.line);
    }
    if (!m_kept)
        m_silence.start();
}

void HelperProcess::write(const QByteArray &line)
{
    m_busy = true;
    m_patience.start();
    m_silence.stop();
    m_process->write(line + '\n');
}

void HelperProcess::onAnswers()
{
    while (m_process && m_process->canReadLine()) {
        const QByteArray answer = m_process->readLine().trimmed();
        if (answer.startsWith("no "))
            return fail(answer.mid(3));
        if (answer != "ok")
            continue;
        m_busy = false;
        if (!m_ending)
            m_patience.stop();
        pump();
    }
}

void HelperProcess::onFinished()
{
    if (!m_ending)
        return fail({});
    m_ending = false;
    m_failures = 0;
    m_patience.stop();
    std::exchange(m_process, nullptr)->deleteLater();
    if ((m_kept || !m_waiting.empty()) && start())
        pump();
}

/// It ends with its input.
void HelperProcess::end()
{
    m_ending = true;
    m_patience.start();
    m_process->closeWriteChannel();
}

void HelperProcess::fail(const QByteArray &missing)
{
    constexpr int kLongest = 6; // times doubled
    QProcess *const process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    process->kill();
    m_ending = false;
    m_busy = false;
    m_waiting.clear();
    m_patience.stop();
    m_silence.stop();
    m_notBefore.setRemainingTime(m_times.untilAnew * (1 << std::min(m_failures++, kLongest)));
    Q_EMIT failed(missing);
}

QStringList helperCommand(const QString &name, const QStringList &words)
{
    return QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--helper"), name}
           + words;
}

} // namespace unhunch
