#pragma once

#include "core/ports/clock.h"

#include <QObject>
#include <QTimer>

namespace unhunch {

/// Wakes once, when the clock reaches a deadline. Holds the deadline, never "n seconds left", and
/// follows the clock's pace.
class WakeTimer : public QObject
{
    Q_OBJECT

public:
    explicit WakeTimer(const core::Clock &clock, QObject *parent = nullptr);

    void wakeAt(core::MonotonicTime deadline);
    void cancel();

Q_SIGNALS:
    void reached();

private:
    void arm();

    const core::Clock &m_clock;
    QTimer m_timer;
    core::MonotonicTime m_deadline{};
};

} // namespace unhunch
