#pragma once

#include "app/adapters/storage/read_storage.h"
#include "app/cli/terminal.h"
#include "core/ports/clock.h"
#include "core/ports/reminder_store.h"
#include "core/ports/session_log.h"
#include "core/ports/zone.h"
#include "core/ports/zone_source.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unhunch {

/// Why a command ends, in a sentence.
struct Failure {
    ExitCode code{ExitCode::Failed};
    std::string why{};
};
template<typename T> using Attempt = std::variant<T, Failure>;

/// Why there is nothing to read; for any trouble but None.
[[nodiscard]] Failure failureOf(ReadTrouble trouble);

/// The engine as it is at this moment.
struct Present {
    core::State state{};
    core::Rules rules{};
    bool running{false}; ///< otherwise it is as if whoever asks had just started the program
};

/// What was done, and decided, on some logical days.
struct Done {
    std::vector<core::LoggedSession> sessions{};
    std::vector<core::Decision> decisions{};
};

/// What the program knows and did: it is asked over the bus if it runs, else its file is read.
class History
{
public:
    /// Without a bus only the file is read. `rules` is the file of the user's rules.
    History(std::optional<QDBusConnection> bus, QString folder, QString rules,
            const core::ZoneSource &zones);

    /// A trace of what the engine was told in the last `length` of its time; empty if nothing was.
    [[nodiscard]] Attempt<QByteArray> recording(std::chrono::milliseconds length) const;
    /// The decisions of the last `length`: before now if the program runs, else before it last did.
    [[nodiscard]] Attempt<std::vector<core::Decision>> decisions(std::chrono::seconds length,
                                                                 core::UtcTime now) const;
    /// The same for the logical days first..last, with the guided sessions.
    [[nodiscard]] Attempt<Done> done(core::LogicalDay first, core::LogicalDay last) const;
    [[nodiscard]] Attempt<Present> present(const core::Clock &clock, const core::Zone &zone) const;

private:
    using Reader = std::function<QByteArray(const ReadableStorage &)>;

    /// What the running program says; none if it does not run.
    [[nodiscard]] std::optional<Attempt<QByteArray>> ask(const QString &method,
                                                         const QVariantList &arguments) const;
    [[nodiscard]] Attempt<QByteArray> readFile(const Reader &reader) const;
    [[nodiscard]] Attempt<Present> presentInFile(const core::Clock &clock,
                                                 const core::Zone &zone) const;

    std::optional<QDBusConnection> m_bus;
    QString m_folder;
    QString m_rules;
    const core::ZoneSource &m_zones;
};

} // namespace unhunch
