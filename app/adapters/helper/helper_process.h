#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <deque>

class QProcess;

namespace unhunch {

/// A process of its own for what can hang, or would never give its memory back: a sound server, a
/// speech engine (app/helper is its far side). It is there while it is kept or asked for something.
/// One that fails, or does not answer in time, is killed, and a new one waits for a while, longer
/// each time; whoever asks is never held up.
class HelperProcess : public QObject
{
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds patience{0}; ///< for an answer
        std::chrono::milliseconds silence{0};  ///< how long it stays unasked, unless it is kept
        std::chrono::milliseconds untilAnew{
            0}; ///< from a failure to the next start, doubled each time
    };

    HelperProcess(QStringList command, Times times, QObject *parent = nullptr);
    ~HelperProcess() override;

    /// One that is kept is started at once, whatever failed before, and asked to `prepare` before
    /// anything else.
    void setKept(bool kept);
    /// Has it do what `line` says, after what it was asked before. Given up if it is not free for
    /// that before `goodFor` is over.
    void ask(const QByteArray &line, std::chrono::milliseconds goodFor);
    /// What waits is not asked any more.
    void forget();

    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    /// `missing`: its own word for what is, or nothing.
    void failed(const QByteArray &missing);

private:
    struct Order {
        QByteArray line;
        QDeadlineTimer goodUntil;
    };

    void beKept();
    [[nodiscard]] bool start();
    void pump();
    void write(const QByteArray &line);
    void onAnswers();
    void onFinished();
    void end();
    void fail(const QByteArray &missing);

    const QStringList m_command;
    const Times m_times;
    QProcess *m_process{nullptr};
    QTimer m_patience;
    QTimer m_silence;
    std::deque<Order> m_waiting{};
    QDeadlineTimer m_notBefore{0};
    int m_failures{0};
    bool m_kept{false};
    bool m_prepared{false};
    bool m_busy{false};
    bool m_ending{false};
};

/// How the program starts the helper of that name, with words of its own.
[[nodiscard]] QStringList helperCommand(const QString &name, const QStringList &words = {});

} // namespace unhunch
