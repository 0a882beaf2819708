#pragma once

#include "album.h"
#include "core/session/script.h"
#include "program_day.h"

#include <chrono>
#include <string>

namespace unhunch::test {

/// When that share of the nth phase of a kind (counted from 0) has passed.
[[nodiscard]] std::chrono::milliseconds timeOf(const core::SessionScript &script,
                                               core::PhaseKind kind, int nth, double share);
/// The same for the first such phase of an exercise.
[[nodiscard]] std::chrono::milliseconds timeOf(const core::SessionScript &script,
                                               const std::string &exercise, core::PhaseKind kind,
                                               double share);

/// A guided session that can be taken to any of its moments, in order.
class Play
{
public:
    Play(const Album &album, core::Slot slot, std::chrono::minutes timeOfDay,
         core::LogicalDay day = core::WeekStory::kFriday);

    void begin() { press(QStringLiteral("Start")); }
    template<typename... Place> void passTo(Place... place) { goTo(timeOf(m_script, place...)); }
    void passToEnd() { goTo(m_script.length()); }
    void wait(std::chrono::milliseconds length);
    void leave();
    /// Asks for the same again.
    void comeBack();
    void press(Qt::Key key);
    void press(const QString &button);
    void resize(QSize size);
    /// The offscreen platform has no full screen of that size.
    void fillScreen(QSize screen);
    /// The user goes to the wall.
    void goAway();
    void paint(const QString &name);
    [[nodiscard]] ProgramDay &day() { return m_day; }

private:
    void goTo(std::chrono::milliseconds moment);

    const Album &m_album;
    core::Slot m_slot;
    ProgramDay m_day;
    core::SessionScript m_script;
    std::chrono::milliseconds m_passed{0};
};

} // namespace unhunch::test
