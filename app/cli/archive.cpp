#include "app/cli/archive.h"

#include "app/adapters/session_bus/remote_call.h"
#include "app/adapters/storage/erase_history.h"
#include "app/adapters/storage/read_storage.h"
#include "app/adapters/storage/storage.h"
#include "app/cli/remote.h"

#include <QCoreApplication>
#include <QDir>

#include <thread>
#include <utility>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr int kTries = 100;
constexpr std::chrono::milliseconds kBetweenTries{100};

Failure failed(const core::Error &error)
{
    return {ExitCode::Failed, error.message};
}

/// Where a copy of the history was made; gone with it.
class Copy
{
public:
    explicit Copy(QString folder)
        : m_folder(std::move(folder))
    {}
    ~Copy() { QDir(m_folder).removeRecursively(); }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    Copy(Copy &&) = delete;
    Copy &operator=(Copy &&) = delete;

private:
    QString m_folder;
};

} // namespace

Archive::Archive(std::optional<QDBusConnection> bus, QString folder)
    : m_bus(std::move(bus))
    , m_folder(std::move(folder))
{}

std::optional<Failure> Archive::read(const Reader &reader) const
{
    const Answer answer = ask(QStringLiteral("Snapshot"));
    if (!answer)
        return readFolder(m_folder, reader);
    if (const auto *failure = std::get_if<Failure>(&*answer))
        return *failure;
    const auto &folder = std::get<QString>(*answer);
    const Copy copy(folder);
    return readFolder(folder, reader);
}

Attempt<AddedCounts> Archive::importFile(const QString &path, ImportMode mode) const
{
    if (const Answer answer = ask(QStringLiteral("Import"), {path, mode == ImportMode::DryRun})) {
        if (const auto *failure = std::get_if<Failure>(&*answer))
            return *failure;
        return countsFromText(std::get<QString>(*answer));
    }
    AddedCounts counts;
    const auto failure = change([&](Transfer &transfer) -> std::optional<Failure> {
        const auto added = transfer.fromJson(path, mode);
        if (!added)
            return failed(added.error());
        counts = countsOf(*added);
        return std::nullopt;
    });
    if (failure)
        return *failure;
    return counts;
}

std::optional<Failure> Archive::undoImport() const
{
    if (const Answer answer = ask(QStringLiteral("UndoImport"))) {
        const auto *failure = std::get_if<Failure>(&*answer);
        return failure ? std::optional{*failure} : std::nullopt;
    }
    return change([](Transfer &transfer) -> std::optional<Failure> {
        const auto undone = transfer.undoImport();
        return undone ? std::nullopt : std::optional{failed(undone.error())};
    });
}

Attempt<QStringList> Archive::erase() const
{
    const Answer answer = ask(QStringLiteral("Quit"));
    const auto *failure = answer ? std::get_if<Failure>(&*answer) : nullptr;
    if (failure)
        return *failure;
    auto erased = eraseHistory(m_folder);
    for (int i = 0; i < kTries && answer && !erased; ++i) {
        std::this_thread::sleep_for(kBetweenTries); // it saves what it knows before it ends
        erased = eraseHistory(m_folder);
    }
    if (!erased)
        return failed(erased.error());
    return *erased;
}

Archive::Answer Archive::ask(const QString &method, const QVariantList &arguments) const
{
    if (!m_bus)
        return std::nullopt;
    const RemoteReply reply = callOwner(*m_bus, method, arguments, kLongPatience);
    if (reply.outcome == RemoteOutcome::NoBus || reply.outcome == RemoteOutcome::NotRunning)
        return std::nullopt;
    if (const auto failure = failureOf(reply))
        return *failure;
    return reply.text;
}

std::optional<Failure> Archive::readFolder(const QString &folder, const Reader &reader) const
{
    const ReadableStorage storage = readStorage(folder);
    if (storage.trouble == ReadTrouble::Absent)
        return Failure{ExitCode::Failed, Words::tr("Nothing is recorded yet.").toStdString()};
    if (storage.trouble != ReadTrouble::None)
        return failureOf(storage.trouble);
    const auto written = reader(storage);
    return written ? std::nullopt : std::optional{failed(written.error())};
}

std::optional<Failure>
Archive::change(const std::function<std::optional<Failure>(Transfer &)> &change) const
{
    const Storage storage = openStorage(m_folder);
    if (!storage.journal)
        return Failure{ExitCode::Failed, storage.notice.message};
    Transfer transfer(*storage.database, m_folder, storage.journal.get());
    return change(transfer);
}

} // namespace unhunch
