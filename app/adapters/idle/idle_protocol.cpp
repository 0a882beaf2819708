#include "app/adapters/idle/idle_protocol.h"

#include <ext-idle-notify-v1-client.h>
#include <idle-client.h>

namespace unhunch {

namespace {

struct Destroy {
    void operator()(wl_seat *seat) const { wl_seat_destroy(seat); }
    void operator()(ext_idle_notifier_v1 *notifier) const
    {
        ext_idle_notifier_v1_destroy(notifier);
    }
    void operator()(ext_idle_notification_v1 *notification) const
    {
        ext_idle_notification_v1_destroy(notification);
    }
    void operator()(org_kde_kwin_idle *idle) const { org_kde_kwin_idle_destroy(idle); }
    void operator()(org_kde_kwin_idle_timeout *timeout) const
    {
        org_kde_kwin_idle_timeout_release(timeout);
    }
};
template<typename Proxy> using Owned = std::unique_ptr<Proxy, Destroy>;

/// Both protocols tell the same two things of their watches.
template<typename Proxy, typename Events, auto Listen> class ProtocolTimer final : public IdleTimer
{
public:
    ProtocolTimer(Proxy *watch, Listener &listener)
        : m_watch(watch)
    {
        static constexpr Events kEvents{
            [](void *told, Proxy *) { static_cast<Listener *>(told)->onIdle(); },
            [](void *told, Proxy *) { static_cast<Listener *>(told)->onInput(); },
        };
        Listen(watch, &kEvents, &listener);
    }

private:
    Owned<Proxy> m_watch;
};

using ExtTimer = ProtocolTimer<ext_idle_notification_v1, ext_idle_notification_v1_listener,
                               ext_idle_notification_v1_add_listener>;
using KdeTimer = ProtocolTimer<org_kde_kwin_idle_timeout, org_kde_kwin_idle_timeout_listener,
                               org_kde_kwin_idle_timeout_add_listener>;

#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
constexpr std::uint32_t kExtVersion = 2;
#else
constexpr std::uint32_t kExtVersion = 1;
#endif

class ExtIdle final : public IdleProtocol
{
public:
    ExtIdle(ext_idle_notifier_v1 *notifier, wl_seat *seat)
        : m_notifier(notifier)
        , m_seat(seat)
    {}

    std::unique_ptr<IdleTimer> watch(std::uint32_t pauseMs, IdleTimer::Listener &listener) override
    {
        return std::make_unique<ExtTimer>(notification(pauseMs), listener);
    }

private:
    ext_idle_notification_v1 *notification(std::uint32_t pauseMs)
    {
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
        if (ext_idle_notifier_v1_get_version(m_notifier.get()) >= kExtVersion)
            return ext_idle_notifier_v1_get_input_idle_notification(m_notifier.get(), pauseMs,
                                                                    m_seat.get());
#endif
        return ext_idle_notifier_v1_get_idle_notification(m_notifier.get(), pauseMs, m_seat.get());
    }

    Owned<ext_idle_notifier_v1> m_notifier;
    Owned<wl_seat> m_seat;
};

class KdeIdle final : public IdleProtocol
{
public:
    KdeIdle(org_kde_kwin_idle *idle, wl_seat *seat)
        : m_idle(idle)
        , m_seat(seat)
    {}

    std::unique_ptr<IdleTimer> watch(std::uint32_t pauseMs, IdleTimer::Listener &listener) override
    {
        return std::make_unique<KdeTimer>(
            org_kde_kwin_idle_get_idle_timeout(m_idle.get(), m_seat.get(), pauseMs), listener);
    }

private:
    Owned<org_kde_kwin_idle> m_idle;
    Owned<wl_seat> m_seat;
};

} // namespace

std::unique_ptr<IdleProtocol> idleProtocolOf(WaylandConnection &connection)
{
    Owned<wl_seat> seat{connection.bind<wl_seat>(wl_seat_interface, 1)};
    if (!seat)
        return nullptr;
    if (auto *notifier =
            connection.bind<ext_idle_notifier_v1>(ext_idle_notifier_v1_interface, kExtVersion))
        return std::make_unique<ExtIdle>(notifier, seat.release());
    if (auto *idle = connection.bind<org_kde_kwin_idle>(org_kde_kwin_idle_interface, 1))
        return std::make_unique<KdeIdle>(idle, seat.release());
    return nullptr;
}

} // namespace unhunch
