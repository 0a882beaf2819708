#include "app/adapters/process/quit_signals.h"

#include <QSignalSpy>

#include <csignal>
#include <future>
#include <gtest/gtest.h>
#include <pthread.h>
#include <thread>

namespace unhunch {
namespace {

TEST(QuitSignals, ASignalThatEndsProgramsIsToldInstead)
{
    const QuitSignals signals;
    QSignalSpy received(&signals, &QuitSignals::received);

    raise(SIGTERM);

    EXPECT_TRUE(received.wait(2000));
}

TEST(QuitSignals, AThreadThatIsOlderMayGetTheSignalToo)
{
    std::promise<void> end;
    std::thread older([&end] { end.get_future().wait(); });
    const QuitSignals signals;
    QSignalSpy received(&signals, &QuitSignals::received);

    pthread_kill(older.native_handle(), SIGTERM);

    EXPECT_TRUE(received.wait(2000));
    end.set_value();
    older.join();
}

} // namespace
} // namespace unhunch
