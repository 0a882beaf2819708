#include "app/adapters/session_bus/control_object.h"

#include "app/adapters/session_bus/names.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kCallsPerSecond = 20;
constexpr qsizetype kLongestId = 64;
constexpr qlonglong kLatestTime = 253'402'300'799'999; ///< the end of the year 9999, in ms

/// "Pause(i)"
QString callOf(const QDBusMessage &message)
{
    return message.member() + u'(' + message.signature() + u')';
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestId
           && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
              });
}

} // namespace

QString ControlObject::introspect(const QString & /*path*/) const
{
    return QStringLiteral(R"(  <interface name="org.unhunch.Unhunch1">
    <method name="ShowWindow"/>
    <method name="Start"><arg name="routine" type="s" direction="in"/></method>
    <method name="Pause"><arg name="minutes" type="i" direction="in"/></method>
    <method name="Resume"/>
    <method name="Quit"/>
    <method name="Status"><arg name="text" type="s" direction="out"/></method>
    <method name="Engine"><arg name="line" type="s" direction="out"/></method>
    <method name="Recording">
      <arg name="milliseconds" type="x" direction="in"/>
      <arg name="trace" type="s" direction="out"/>
    </method>
    <method name="Ledger">
      <arg name="sinceMilliseconds" type="x" direction="in"/>
      <arg name="lines" type="s" direction="out"/>
    </method>
  </interface>
)");
}

bool ControlObject::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != session_bus::interface())
        return false;
    if (!withinRate()) {
        connection.send(message.createErrorReply(QDBusError::LimitsExceeded,
                                                 QStringLiteral("More than 20 calls a second")));
        return true;
    }
    if (const std::optional<QString> answer = answerTo(message)) {
        connection.send(message.createReply(*answer));
        return true;
    }
    const std::optional<Action> action = actionFor(message);
    if (!action) {
        connection.send(message.createErrorReply(QDBusError::InvalidArgs,
                                                 QStringLiteral("No such method or argument")));
        return true;
    }
    connection.send(message.createReply());
    (*action)();
    return true;
}

std::optional<QString> ControlObject::answerTo(const QDBusMessage &message) const
{
    const QString call = callOf(message);
    if (call == u"Status()")
        return m_answers.status();
    if (call == u"Engine()")
        return m_answers.engine();
    const auto argument = message.arguments().value(0).toLongLong();
    if (argument < 0 || argument > kLatestTime)
        return std::nullopt;
    if (call == u"Recording(x)")
        return m_answers.recording(std::chrono::milliseconds{argument});
    if (call == u"Ledger(x)")
        return m_answers.ledger(core::UtcTime{std::chrono::milliseconds{argument}});
    return std::nullopt;
}

std::optional<ControlObject::Action> ControlObject::actionFor(const QDBusMessage &message)
{
    const QString call = callOf(message);
    if (call == u"ShowWindow()")
        return [this] { Q_EMIT showWindowRequested(); };
    if (call == u"Resume()")
        return [this] { Q_EMIT resumeRequested(); };
    if (call == u"Quit()")
        return [this] { Q_EMIT quitRequested(); };
    if (call == u"Start(s)") {
        const QString routine = message.arguments().constFirst().toString();
        if (isId(routine))
            return [this, routine] { Q_EMIT startRequested(routine); };
    }
    if (call == u"Pause(i)") {
        const std::chrono::minutes length{message.arguments().constFirst().toInt()};
        if (length >= 1min && length <= 24h)
            return [this, length] { Q_EMIT pauseRequested(length); };
    }
    return std::nullopt;
}

bool ControlObject::withinRate()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_recent.empty() && now - m_recent.front() >= 1s)
        m_recent.pop_front();
    if (m_recent.size() >= kCallsPerSecond)
        return false;
    m_recent.push_back(now);
    return true;
}

} // namespace unhunch
