#include "app/adapters/session_bus/control_object.h"

#include "app/adapters/session_bus/application_interface.h"
#include "app/adapters/session_bus/control_methods.h"
#include "app/adapters/session_bus/names.h"

#include <QDBusConnection>
#include <QFile>

namespace unhunch {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kCallsPerSecond = 20;

QString propertiesInterface()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

/// The interfaces of a description without the node around them.
QString interfacesIn(const QString &file)
{
    QFile description(file);
    if (!description.open(QIODevice::ReadOnly))
        return {};
    const QString xml = QString::fromUtf8(description.readAll());
    const auto begin = xml.indexOf(u"<interface");
    return xml.mid(begin, xml.lastIndexOf(u"</node>") - begin);
}

bool showsWindow(const QDBusMessage &message)
{
    return message.member() == u"ShowWindow" || message.member() == u"Activate";
}

} // namespace

QString ControlObject::introspect(const QString & /*path*/) const
{
    return interfacesIn(QStringLiteral(":/dbus/org.unhunch.Unhunch1.xml"))
           + interfacesIn(QStringLiteral(":/dbus/org.freedesktop.Application.xml"));
}

bool ControlObject::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString interface = message.interface();
    if (interface != session_bus::interface() && interface != applicationInterface()
        && interface != propertiesInterface())
        return false;
    const bool tooMuch = !withinRate();
    if (tooMuch && !showsWindow(message)) {
        connection.send(message.createErrorReply(QDBusError::LimitsExceeded,
                                                 QStringLiteral("More than 20 calls a second.")));
        return true;
    }
    const BusAnswer answer = answerTo(message);
    connection.send(answer.error ? message.createErrorReply(answer.error->name, answer.error->text)
                                 : message.createReply(answer.values));
    if (answer.afterwards && !tooMuch)
        answer.afterwards();
    return true;
}

BusAnswer ControlObject::answerTo(const QDBusMessage &message) const
{
    if (message.interface() == applicationInterface())
        return callApplication(message, m_orders);
    if (message.interface() == propertiesInterface())
        return property(message);
    return callMethod(message.member(), message.signature(), message.arguments(), m_orders,
                      m_answers);
}

BusAnswer ControlObject::property(const QDBusMessage &message) const
{
    const QVariantList arguments = message.arguments();
    const QString of = arguments.value(0).toString();
    if (!of.isEmpty() && of != session_bus::interface())
        return busError(QStringLiteral("UnknownInterface"),
                        QStringLiteral("There is no interface %1 here.").arg(of));
    const QVariantMap all = propertiesOf(standing());
    if (message.member() == u"GetAll" && message.signature() == u"s")
        return {{all}, {}, {}};
    const QString name = arguments.value(1).toString();
    if (!all.contains(name))
        return busError(QStringLiteral("UnknownProperty"),
                        QStringLiteral("There is no property %1.").arg(name));
    if (message.member() == u"Get" && message.signature() == u"ss")
        return {{QVariant::fromValue(QDBusVariant(all.value(name)))}, {}, {}};
    return busError(QStringLiteral("PropertyReadOnly"),
                    QStringLiteral("%1 can only be read.").arg(name));
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
