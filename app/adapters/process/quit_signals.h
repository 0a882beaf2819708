#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace unhunch {

/// Turns SIGTERM, SIGINT and SIGHUP, by which sessions and shells end a program, into a Qt signal,
/// so that the last state is stored. One at a time.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
};

} // namespace unhunch
