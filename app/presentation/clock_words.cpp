#include "app/presentation/clock_words.h"

#include <QRegularExpression>
#include <QTime>

namespace unhunch {

namespace {

constexpr int kNoon = 12;
constexpr int kHours = 24;
constexpr int kMinutes = 60;

std::optional<core::ClockTime> clockOf(int hour, int minute)
{
    if (hour >= kHours || minute >= kMinutes)
        return {};
    return std::chrono::hours{hour} + std::chrono::minutes{minute};
}

} // namespace

QString clockWords(core::ClockTime at, const QLocale &locale)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(at.count()) * kMinutes);
    // The C locale's short format has seconds, which nobody wants to read here.
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return locale.toString(time, QLocale::ShortFormat);
}

std::optional<core::ClockTime> clockFromWords(const QString &text, const QLocale &locale)
{
    const QTime time = locale.toTime(text.trimmed(), QLocale::ShortFormat);
    if (time.isValid())
        return clockOf(time.hour(), time.minute());
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour == 0 || hour > kNoon))
        return {};
    if (!half.isEmpty())
        hour = hour % kNoon + (half == u'p' ? kNoon : 0);
    return clockOf(hour, match.captured(2).toInt());
}

} // namespace unhunch
