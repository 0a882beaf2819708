#pragma once

#include "app/adapters/clock/clock_gap.h"
#include "app/adapters/clock/zone_watch.h"
#include "core/ports/clock.h"

#include <QObject>

namespace unhunch {

/// Learns from the kernel, without looking at intervals, that the wall clock was set, that the
/// machine woke from sleep and that the time zone changed.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(const core::Clock &clock, QObject *parent = nullptr);
    ~ClockWatch() override;

    /// Compares the clocks with the last look. Wanted at every wake-up of the program, before
    /// anything is decided: a kernel may keep a sleep to itself.
    void look();

Q_SIGNALS:
    /// The machine slept; known only once it is awake again. woke() follows at once.
    void slept(const core::Moment &at);
    void woke(const core::Moment &at);
    void stepped(const core::Moment &at);
    void zoneChanged();

private:
    void arm();
    void onTimer();

    const core::Clock &m_clock;
    core::Moment m_last;
    ZoneWatch m_zone;
    int m_fd = -1;
};

} // namespace unhunch
