#include "app/adapters/clock/system_clock.h"

#include <ctime>
#include <fstream>

namespace unhunch {

namespace {

std::chrono::milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds{time.tv_sec}
                                                         + std::chrono::nanoseconds{time.tv_nsec});
}

std::string readBootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

} // namespace

SystemClock::SystemClock()
    : m_bootId(readBootId())
{}

core::Moment SystemClock::now() const
{
    // Boot time first: a sleep between two reads then cannot look like a clock set back.
    const core::BootTime boot{read(CLOCK_BOOTTIME)};
    const core::MonotonicTime monotonic{read(CLOCK_MONOTONIC)};
    const core::UtcTime utc{read(CLOCK_REALTIME)};
    return {utc, monotonic, boot, m_bootId};
}

} // namespace unhunch
