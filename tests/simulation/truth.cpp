#include "tests/simulation/truth.h"

#include <algorithm>

namespace unhunch::simulation {

namespace {

constexpr Millis kSessionLeft = 30 * kMinute;

Millis millis(std::chrono::seconds length)
{
    return length.count() * kSecond;
}

} // namespace

bool Truth::inMeeting() const
{
    return m_sources[0].counts || m_sources[1].counts || m_sources[2].counts;
}

Bounds Truth::absence() const
{
    if (active() || (inMeeting() && !away()))
        return {};
    return {m_now - m_lastInput.high, m_now - m_lastInput.low};
}

Millis Truth::counting() const
{
    if (away() || !m_hadInput)
        return kLongAgo;
    if (active())
        return kNever;
    if (inMeeting())
        return std::max(m_lastInput.high, m_meetingSince) + 2 * kHour;
    return m_lastInput.high + millis(std::min(m_rules->seatedGap, m_rules->naturalBreak));
}

Millis Truth::sourceChange(const Source &source) const
{
    if (source.inUse == source.counts || source.dismissed || m_asleep || !m_running)
        return kNever;
    return source.changedAt + (source.inUse ? 5 : 10) * kSecond;
}

Millis Truth::nextChange() const
{
    Millis next = kNever;
    const auto consider = [&next, this](Millis at) {
        if (at > m_now)
            next = std::min(next, at);
    };
    for (std::size_t kind = 0; kind < kMeetingKinds; ++kind)
        consider(sourceChange(m_sources[kind]));
    consider(counting());
    if (!active()) {
        consider(m_lastInput.low + millis(m_rules->naturalBreak));
        consider(m_lastInput.high + millis(m_rules->naturalBreak));
    }
    consider(m_pledges.pausedUntil);
    consider(m_pledges.skippedUntil);
    if (inSession())
        consider(m_session + kSessionLeft);
    return next;
}

void Truth::passUntil(Millis until)
{
    while (m_now < until) {
        const Millis next = std::min(until, nextChange());
        const Millis counted = std::max<Millis>(0, std::min(next, counting()) - m_now);
        m_seated.low += counted;
        m_seated.high += counted;
        m_now = next;
        if (active())
            m_lastInput.set(m_now);
        noteBreak();
        settle();
    }
}

/// Before anything ends it that only a timer tells of.
void Truth::noteBreak()
{
    const Bounds absent = absence();
    const Millis natural = millis(m_rules->naturalBreak);
    if (absent.high >= natural)
        m_lastBreak.high = m_now;
    if (absent.low >= natural)
        m_lastBreak.low = m_now;
}

void Truth::settle()
{
    settleSources();
    if (inSession() && m_now >= m_session + kSessionLeft)
        m_session = kNever;
    settleAbsence();
    noteHolds();
}

void Truth::settleSources()
{
    const bool was = inMeeting();
    for (std::size_t kind = 0; kind < kMeetingKinds; ++kind) {
        Source &source = m_sources[kind];
        if (m_now < sourceChange(source))
            continue;
        if (source.inUse && !inMeeting())
            m_meetingSince = m_now;
        source.counts = source.inUse;
    }
    if (!was || inMeeting())
        return;
    touch();
    if (m_lastInput.high != m_now)
        return;
    m_meetingOverBy = m_now + m_latestTimer;
    if (!active())
        m_lastInput.high = m_meetingOverBy;
}

void Truth::settleAbsence()
{
    const Bounds absent = absence();
    const Millis natural = millis(m_rules->naturalBreak);
    if (absent.high < natural)
        return;
    m_presentSince.high = kNever;
    if (absent.low >= natural)
        m_presentSince.low = kNever;
    if (inSession())
        return;
    if (m_seated.low > 0 || (m_seated.high > 0 && absent.low >= natural)) {
        if (m_seated.low > 0)
            m_beforeBreak = m_seated;
        else
            m_beforeBreak.high = std::max(m_beforeBreak.high, m_seated.high);
        m_brokeAt = m_now;
    }
    m_seated.low = 0;
    if (absent.low >= natural)
        m_seated.high = 0;
}

void Truth::noteHolds()
{
    const bool held = away() || inSession() || m_now < m_pledges.pausedUntil
                      || m_now < m_pledges.skippedUntil
                      || std::ranges::any_of(m_sources, &Source::counts);
    if (held && m_heldSince == kNever) {
        m_heldSince = m_now;
        m_freeSince = kNever;
    } else if (!held && m_freeSince == kNever) {
        m_freeSince = m_now;
        m_heldSince = kNever;
    }
}

} // namespace unhunch::simulation
