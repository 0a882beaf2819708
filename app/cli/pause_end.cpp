#include "app/cli/pause_end.h"

#include "app/cli/length.h"
#include "app/cli/spoken.h"
#include "core/time/logical_day.h"

#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

namespace unhunch {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::floor;

namespace {

core::Error refusal()
{
    return {translate(
        "Commands",
        "A pause takes a length such as 1h, \"until 14:00\" or \"tomorrow\"; without any, it "
        "lasts until you resume.")};
}

std::optional<core::ClockTime> clockFromText(const std::string &text)
{
    const QTime time = QTime::fromString(QString::fromStdString(text), QStringLiteral("H:mm"));
    if (!time.isValid())
        return std::nullopt;
    return std::chrono::hours{time.hour()} + std::chrono::minutes{time.minute()};
}

core::UtcTime nextTime(core::ClockTime clock, core::UtcTime now, const core::Zone &zone)
{
    const auto today = floor<days>(core::localTime(now, zone));
    const core::UtcTime at = zone.resolve(today + clock);
    return at > now ? at : zone.resolve(today + days{1} + clock);
}

} // namespace

core::Result<PauseEnd> pauseEnd(std::span<const std::string> words, core::UtcTime now,
                                const core::Zone &zone)
{
    if (words.empty())
        return PauseEnd{UntilResumed{}};
    if (words.size() == 1 && words.front() == "tomorrow")
        return PauseEnd{UntilTomorrow{}};
    if (words.size() == 2 && words.front() == "until") {
        if (const auto clock = clockFromText(words.back()))
            return PauseEnd{nextTime(*clock, now, zone)};
        return refusal();
    }
    const auto length = words.size() == 1 ? lengthFromText(words.front()) : std::nullopt;
    if (!length || *length < 1min)
        return refusal();
    return PauseEnd{now + *length};
}

} // namespace unhunch
