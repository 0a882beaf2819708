#pragma once

#include <QSignalSpy>
#include <QThread>

#include <memory>

namespace unhunch::test {

/// Runs something that blocks, as another program would, while this thread goes on answering.
template<typename F> auto elsewhere(F call)
{
    constexpr int kPatienceMs = 10'000;
    decltype(call()) result{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = call(); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (finished.isEmpty())
        finished.wait(kPatienceMs);
    thread->wait();
    return result;
}

} // namespace unhunch::test
