#pragma once

#include <cmath>
#include <cstdint>

namespace unhunch::simulation {

/// Spreads the bits of a number over all of it (splitmix64's last step).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// A stream of random numbers (splitmix64): the same seed, the same stream, on every machine.
class Random
{
public:
    constexpr explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    /// A stream of its own for one purpose on one day: what happens that day depends on nothing
    /// before it, so days and purposes can be left out one by one.
    [[nodiscard]] static constexpr Random of(std::uint64_t seed, std::uint64_t purpose,
                                             std::int64_t day)
    {
        return Random(mix(mix(seed + 0x9e3779b97f4a7c15ULL) ^ mix(purpose * 0xd1342543de82ef95ULL)
                          ^ mix(static_cast<std::uint64_t>(day) + 0x2545f4914f6cdd1dULL)));
    }

    constexpr std::uint64_t next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }

    /// From `low` to `high`, both inclusive.
    constexpr std::int64_t between(std::int64_t low, std::int64_t high)
    {
        const auto count = static_cast<std::uint64_t>(high - low + 1);
        return low + static_cast<std::int64_t>(next() % count);
    }

    double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    std::int64_t around(std::int64_t mean)
    {
        return static_cast<std::int64_t>(-std::log(1.0 - unit()) * static_cast<double>(mean));
    }

private:
    std::uint64_t m_state;
};

} // namespace unhunch::simulation
