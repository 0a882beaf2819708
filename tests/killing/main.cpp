#include "account.h"
#include "app/adapters/storage/storage.h"
#include "victim.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <random>

// Kills guided sessions in the middle of everything and looks whether the log has what was
// finished: unhunch_kill_sessions [--times 200] [--seed 1]

namespace {

using namespace unhunch;

constexpr core::LogicalDay kDay{std::chrono::days{1}};
constexpr int kLongestLife = 2500; ///< ms; some 20 minutes of sessions

/// What a victim told of its last session.
struct Account {
    std::string uuid{};
    std::vector<std::string> kept{};      ///< steps that the log had taken
    std::optional<std::string> written{}; ///< the step that was being written at the end
    std::optional<int> outcome{};         ///< that the log had taken
    bool ending{false};                   ///< the end was being written
    bool beginning{false};                ///< the session was
    bool refused{false};
};

Account read(const QByteArray &told)
{
    Account account;
    for (const QByteArray &raw : told.split('\n')) {
        const std::string line = raw.toStdString();
        const auto rest = line.substr(std::min(line.find(' '), line.size() - 1) + 1);
        if (line.starts_with("session ")) {
            account = {};
            account.uuid = rest;
            account.beginning = true;
        } else if (line.starts_with("step ")) {
            account.written = rest;
        } else if (line.starts_with("end ")) {
            account.ending = true;
            account.outcome = std::stoi(rest);
        } else if (line == "kept") {
            if (account.written)
                account.kept.push_back(*std::exchange(account.written, std::nullopt));
            account.ending = account.beginning = false;
        } else if (line.starts_with("refused")) {
            account.refused = true;
        }
    }
    return account;
}

/// What is wrong with the log; empty for nothing.
std::string verdict(const Account &account, const std::vector<core::LoggedSession> &log)
{
    if (account.refused)
        return "the log refused something";
    const auto found = std::ranges::find_if(log, [&account](const core::LoggedSession &logged) {
        return logged.session.uuid == account.uuid;
    });
    if (found == log.end())
        return account.uuid.empty() || account.beginning ? "" : "the session is lost";

    std::vector<std::string> steps;
    std::ranges::transform(found->steps, std::back_inserter(steps), test::lineOf);
    auto more = account.kept;
    if (account.written)
        more.push_back(*account.written);
    if (steps != account.kept && steps != more)
        return "the steps are not those that were finished";

    const auto cut =
        steps.empty() ? core::SessionOutcome::NotBegun : core::SessionOutcome::Interrupted;
    const auto outcome = found->session.outcome;
    const bool ended = account.outcome && static_cast<int>(outcome) == *account.outcome;
    if (account.ending ? !ended && outcome != cut : account.outcome ? !ended : outcome != cut)
        return "the session has another end";
    return "";
}

class Killings
{
public:
    explicit Killings(unsigned seed)
        : m_random(seed)
    {}

    /// False when the log was wrong.
    bool killOne()
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto seed = QString::number(m_random());
        victim.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--victim"), m_folder.path(), QStringLiteral("--seed"), seed});
        victim.waitForReadyRead();
        victim.waitForFinished(static_cast<int>(m_random() % kLongestLife));
        victim.kill();
        victim.waitForFinished();
        const Account account = read(victim.readAllStandardOutput());

        const Storage storage = openStorage(m_folder.path());
        storage.sessions->closeUnfinishedSessions();
        const auto log = storage.sessions->between(kDay, kDay);
        const std::string wrong = verdict(account, log);
        if (!wrong.empty())
            std::printf("seed %s: %s (%zu steps)\n", qPrintable(seed), wrong.c_str(),
                        account.kept.size());
        ++m_moments[account.written        ? "while a step was written"
                    : account.ending       ? "while the end was written"
                    : account.beginning    ? "while it began"
                    : account.outcome      ? "between two sessions"
                    : account.kept.empty() ? "before the first step was finished"
                                           : "after some steps"];
        m_sessions = log.size();
        return wrong.empty();
    }

    void report(int times, int wrong) const
    {
        std::printf("%d kills, %zu sessions in the log, %d wrong\n", times, m_sessions, wrong);
        for (const auto &[moment, count] : m_moments)
            std::printf("%5d %s\n", count, moment.c_str());
    }

private:
    QTemporaryDir m_folder;
    std::mt19937 m_random;
    std::map<std::string, int> m_moments;
    std::size_t m_sessions{0};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QCommandLineOption times(QStringLiteral("times"), {}, QStringLiteral("n"),
                                   QStringLiteral("200"));
    const QCommandLineOption seed(QStringLiteral("seed"), {}, QStringLiteral("n"),
                                  QStringLiteral("1"));
    const QCommandLineOption victim(QStringLiteral("victim"), {}, QStringLiteral("folder"));
    QCommandLineParser line;
    line.addOptions({times, seed, victim});
    line.process(app);
    if (line.isSet(victim))
        return test::runVictim(line.value(victim), line.value(seed).toUInt());

    Killings killings(line.value(seed).toUInt());
    int wrong = 0;
    for (int i = 0; i < line.value(times).toInt(); ++i)
        wrong += killings.killOne() ? 0 : 1;
    killings.report(line.value(times).toInt(), wrong);
    return wrong == 0 ? 0 : 1;
}
