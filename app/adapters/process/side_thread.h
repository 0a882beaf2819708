#pragma once

#include <QString>

class QObject;
class QThread;

namespace unhunch {

/// A thread for what can be slow or hang. Its end is not waited for longer than a second: a thread
/// that is held up is left to the end of the process, for ending it by force could leave a lock
/// taken, and destroying it would end the program.
class SideThread
{
public:
    explicit SideThread(const QString &name);
    ~SideThread();
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;

    /// Runs an event loop for `worker`, which is deleted there.
    void adopt(QObject *worker);

private:
    QThread *m_thread;
};

} // namespace unhunch
