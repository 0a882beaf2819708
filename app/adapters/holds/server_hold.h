#pragma once

#include "app/adapters/holds/server_door.h"
#include "app/adapters/process/plugins.h"
#include "core/ports/presence.h"
#include "core/ports/watch.h"
#include "core/reminder/hold_settings.h"

#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace unhunch {

/// A hold that a server of the session knows of, and how to ask for it.
template<typename Seen> struct ServerQuestion {
    /// The name of the program that holds reminders back, for people; none if none does.
    using Holder = std::optional<std::string> (*)(const Seen &, const core::HoldSettings &);

    core::HoldKind kind{};
    ServerPlace server{};
    QString plugin{}; ///< a core::WatchFactory<Seen>
    Holder holder{};
};

/// Tells the hold, with the program's name. The plugin is loaded once there is a server; without
/// either it is silent.
template<typename Seen> class ServerHold final : public core::EventSource
{
public:
    /// `folders`: where the plugin may be.
    ServerHold(ServerQuestion<Seen> question, core::HoldSettings settings, QStringList folders)
        : m_question(std::move(question))
        , m_settings(std::move(settings))
        , m_folders(std::move(folders))
        , m_door(m_question.server, [this] { connectToServer(); })
    {}

    void start(Sink sink) override
    {
        m_sink = std::move(sink);
        m_door.start();
    }

private:
    void connectToServer()
    {
        if (!m_factory)
            m_factory = pluginIn<core::WatchFactory<Seen>>(m_folders, m_question.plugin);
        if (!m_factory)
            return;
        m_watch = m_factory->create();
        // Later, for a watch cannot be thrown away while it tells.
        const auto lost = [this] { QTimer::singleShot(0, &m_door, [this] { onLost(); }); };
        m_watch->start([this](const Seen &seen) { onTold(seen); }, lost);
    }

    void onTold(const Seen &seen)
    {
        m_door.onAnswer();
        setHolder(m_question.holder(seen, m_settings));
    }

    void onLost()
    {
        if (!std::exchange(m_watch, nullptr))
            return;
        setHolder({});
        m_door.onLost();
    }

    void setHolder(const std::optional<std::string> &holder)
    {
        if (std::exchange(m_holder, holder) == holder)
            return;
        if (holder)
            m_sink(core::HoldBegan{m_question.kind, *holder});
        else
            m_sink(core::HoldEnded{m_question.kind});
    }

    const ServerQuestion<Seen> m_question;
    const core::HoldSettings m_settings;
    const QStringList m_folders;
    ServerDoor m_door;
    core::WatchFactory<Seen> *m_factory{nullptr}; ///< owned by the plugin, which stays loaded
    std::unique_ptr<core::Watch<Seen>> m_watch{};
    Sink m_sink{};
    std::optional<std::string> m_holder{};
};

} // namespace unhunch
