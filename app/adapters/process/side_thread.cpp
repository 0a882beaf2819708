#include "app/adapters/process/side_thread.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace unhunch {

namespace {

constexpr std::chrono::seconds kPatienceAtTheEnd{1};

} // namespace

SideThread::SideThread(const QString &name)
    : m_thread(new QThread)
{
    m_thread->setObjectName(name);
    m_thread->start();
}

SideThread::~SideThread()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(kPatienceAtTheEnd)))
        delete m_thread;
}

void SideThread::adopt(QObject *worker)
{
    worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, worker, &QObject::deleteLater);
}

} // namespace unhunch
