#include "app/adapters/process/quit_signals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace unhunch {

namespace {

constexpr std::array kQuitting{SIGTERM, SIGINT, SIGHUP};

// A handler, not a blocked signal: blocking spares only the threads that begin later, and a thread
// of Qt's that is older would end the process.
std::atomic<int> told{-1};

extern "C" void tellOfSignal(int /*signal*/)
{
    const int before = errno;
    const std::uint64_t one = 1;
    (void)!::write(told, &one, sizeof(one));
    errno = before;
}

void handleWith(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : kQuitting)
        sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    m_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_fd < 0)
        return;
    told = m_fd;
    handleWith(tellOfSignal);
    m_readable = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        (void)!::read(m_fd, &count, sizeof(count));
        Q_EMIT received();
    });
}

QuitSignals::~QuitSignals()
{
    m_readable.reset();
    if (m_fd < 0)
        return;
    handleWith(SIG_DFL);
    told = -1;
    ::close(m_fd);
}

} // namespace unhunch
