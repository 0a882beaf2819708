#include "app/adapters/appearance/portal_appearance.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// Waiting longer for the first window's colours would show as a slow start.
constexpr auto kPatience = 400ms;

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString settings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString gnome()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

QString colorScheme()
{
    return QStringLiteral("color-scheme");
}

QString reducedMotionKey()
{
    return QStringLiteral("reduced-motion");
}

QString contrast()
{
    return QStringLiteral("contrast");
}

QString animations()
{
    return QStringLiteral("enable-animations");
}

// Read, the older method, wraps its answer in one variant more than ReadOne does.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<bool> toDark(const QVariant &value)
{
    constexpr uint kPrefersDark = 1;
    constexpr uint kPrefersLight = 2;
    switch (value.toUInt()) {
    case kPrefersDark:
        return true;
    case kPrefersLight:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace

PortalAppearance::PortalAppearance(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    // Qt finds the slot below by the names of its types, and learns this name only when told.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(service(), path(), settings(), QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto *portal =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(portal, &QDBusServiceWatcher::serviceRegistered, this, &PortalAppearance::ask);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { setDark(m_dark); });
    m_patience.start(kPatience);
    ask();
}

std::optional<bool> PortalAppearance::reducedMotion() const
{
    if (!m_lessMotion && !m_noAnimations)
        return std::nullopt;
    return m_lessMotion.value_or(false) || m_noAnimations.value_or(false);
}

void PortalAppearance::ask()
{
    read(appearance(), colorScheme(), Method::ReadOne);
    read(appearance(), reducedMotionKey(), Method::ReadOne);
    read(gnome(), animations(), Method::ReadOne);
    read(appearance(), contrast(), Method::ReadOne);
}

void PortalAppearance::read(const QString &space, const QString &key, Method method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        service(), path(), settings(),
        method == Method::ReadOne ? QStringLiteral("ReadOne") : QStringLiteral("Read"));
    message << space << key;
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, space, key, method] {
        call->deleteLater();
        if (!call->isError())
            take(space, key, call->reply().arguments().value(0));
        else if (call->error().type() == QDBusError::UnknownMethod && method == Method::ReadOne)
            read(space, key, Method::Read);
        else
            take(space, key, {});
    });
}

void PortalAppearance::onSettingChanged(const QString &space, const QString &key,
                                        const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void PortalAppearance::take(const QString &space, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    if (space == appearance() && key == colorScheme()) {
        setDark(toDark(value));
        return;
    }
    if (space == appearance() && key == contrast()) {
        const auto more = value.isValid() ? std::optional(value.toUInt() == 1) : std::nullopt;
        if (std::exchange(m_moreContrast, more) != more)
            Q_EMIT moreContrastChanged(more);
        return;
    }
    const std::optional<bool> before = reducedMotion();
    if (space == appearance() && key == reducedMotionKey())
        m_lessMotion = value.isValid() ? std::optional(value.toUInt() == 1) : std::nullopt;
    else if (space == gnome() && key == animations())
        m_noAnimations = value.isValid() ? std::optional(!value.toBool()) : std::nullopt;
    if (reducedMotion() != before)
        Q_EMIT reducedMotionChanged(reducedMotion());
}

void PortalAppearance::setDark(std::optional<bool> dark)
{
    m_patience.stop();
    if (m_told && dark == m_dark)
        return;
    m_told = true;
    m_dark = dark;
    Q_EMIT darkChanged(dark);
}

} // namespace unhunch
