// What happens to the machine, its user and the app, as far as it changes what is so.

#include "tests/simulation/truth.h"

#include <algorithm>

namespace unhunch::simulation {

namespace {

constexpr Millis kSaveEvery = 5 * kMinute;

} // namespace

void Truth::touch()
{
    if (m_locked || m_asleep || !m_running)
        return;
    if (m_lastInput.low < m_now && m_lastInput.high <= m_now) {
        m_gap = {m_now - m_lastInput.high, m_now - m_lastInput.low};
        m_touchedAt = m_now;
        ++m_touches;
    }
    m_lastInput.set(m_now);
    m_hadInput = m_seen = true;
    for (Millis *since : {&m_presentSince.low, &m_presentSince.high}) {
        if (*since == kNever)
            *since = m_now;
    }
    noteHolds();
}

void Truth::endInput()
{
    m_inputGoing = false;
    m_lastInput.high = std::max(m_lastInput.high, m_meetingOverBy);
}

void Truth::wakeLate(Millis awakeSince)
{
    const Millis uncertain =
        m_sleptInMeeting ? m_now - awakeSince : std::min(m_now - awakeSince, 2 * kMinute);
    m_seated.high += uncertain;
    m_beforeBreak.high += uncertain;
    const Millis natural = m_rules->naturalBreak.count() * kSecond;
    if (m_sleptInMeeting && m_brokeAt > m_fellAsleepAt && awakeSince - m_fellAsleepAt < natural)
        m_seated.high = std::max(m_seated.high, m_beforeBreak.high);
    if (m_sleptInMeeting)
        m_lastInput.high = m_now;
    wake();
}

void Truth::beginInput()
{
    m_inputGoing = !m_asleep;
    touch();
}

void Truth::lock()
{
    if (inMeeting() && !away())
        m_lastInput.set(m_now);
    m_locked = true;
    m_presentSince.set(kNever);
    noteHolds();
}

void Truth::unlock()
{
    m_locked = false;
    m_graceUntil = m_now + kMinute;
    touch();
}

void Truth::sleep()
{
    const bool locked = m_locked;
    m_sleptInMeeting = inMeeting() && !away();
    lock();
    m_locked = locked;
    m_asleep = true;
    m_fellAsleepAt = m_now;
    m_inputGoing = m_seen = false;
    for (std::size_t kind = 0; kind < kMeetingKinds; ++kind)
        m_sources[kind].counts = false;
    noteHolds();
}

void Truth::wake()
{
    m_asleep = false;
    m_graceUntil = m_now + kMinute;
    for (Source &source : m_sources)
        source.changedAt = m_now;
}

void Truth::start()
{
    m_running = true;
    m_locked = m_asleep = m_seen = m_inputGoing = false;
    m_graceUntil = m_now + kMinute;
    settle();
}

void Truth::stop()
{
    if (inMeeting() && !away())
        m_lastInput.set(m_now);
    m_running = m_inputGoing = m_seen = false;
    m_sources = {};
    m_session = kNever;
    m_presentSince.set(kNever);
    noteHolds();
}

void Truth::crash()
{
    // The app cannot know when the last input came: at the last commit or until the next was due.
    const Millis soonest = std::min(m_committedInput, m_lastInput.low);
    const Millis latest =
        std::max({m_lastInput.high, m_committedAt + kSaveEvery, inMeeting() ? m_now : kLongAgo});
    const auto stored = [this](Millis seated) {
        const Millis least = std::min(seated, m_committedSeated.low) - 4 * m_latestTimer;
        return std::max<Millis>(0, least) / kSaveEvery * kSaveEvery;
    };
    m_seated = {stored(m_seated.low), std::max(m_seated.high, m_committedSeated.high)};
    m_beforeBreak = {stored(m_beforeBreak.low),
                     std::max(m_beforeBreak.high, m_committedSeated.high)};
    stop();
    m_lastInput = {soonest, latest};
}

void Truth::committed()
{
    m_committedSeated = m_seated;
    m_committedAt = m_now;
    m_committedInput = m_lastInput.low;
}

void Truth::mayBeSoonerBy(Millis length)
{
    m_lastInput.high = std::max(m_lastInput.high, std::min(m_now, m_lastInput.high + length));
}

void Truth::beginHold(std::size_t kind)
{
    Source &source = m_sources[kind];
    if (source.inUse)
        return;
    source.inUse = true;
    source.changedAt = m_now;
    if (kind >= kMeetingKinds)
        source.counts = true;
    noteHolds();
}

void Truth::endHold(std::size_t kind)
{
    Source &source = m_sources[kind];
    if (!source.inUse)
        return;
    source.inUse = source.dismissed = false;
    source.changedAt = m_now;
    if (kind >= kMeetingKinds)
        source.counts = false;
    noteHolds();
}

void Truth::dismissMeetings()
{
    for (std::size_t kind = 0; kind < kMeetingKinds; ++kind) {
        m_sources[kind].dismissed = m_sources[kind].inUse;
        m_sources[kind].counts = false;
    }
    noteHolds();
}

void Truth::pauseUntil(Millis until)
{
    m_pledges.pausedUntil = until;
    noteHolds();
}

void Truth::skippedForMeeting()
{
    m_pledges.skippedUntil = m_now + 30 * kMinute;
    noteHolds();
}

void Truth::setPledges(const Pledges &pledges)
{
    m_pledges = pledges;
    noteHolds();
}

void Truth::endSession()
{
    m_session = kNever;
    noteHolds();
}

void Truth::beginSession()
{
    m_session = m_now;
    noteHolds();
}

void Truth::finishStep()
{
    if (inSession())
        m_session = m_now;
}

void Truth::resetSeated()
{
    m_seated = {};
}

} // namespace unhunch::simulation
