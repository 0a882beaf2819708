#pragma once

#include "app/adapters/storage/storage.h"
#include "app/adapters/zone/zone_files.h"
#include "app/cli/plan.h"
#include "app/cli/record.h"
#include "app/cli/run_command.h"
#include "app/cli/simulate.h"
#include "app/cli/week.h"
#include "app/cli/why.h"
#include "app/service/reminder_service.h"
#include "tests/support/hands.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace unhunch::test {

inline std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

/// A Monday morning at a desk in Berlin; somebody asks from a terminal.
class CommandsTest : public testing::Test
{
protected:
    CommandsTest()
    {
        using namespace std::chrono;
        m_clock.moment.utc = sys_days{2026y / March / 2} + 8h;
        m_rules.slots[core::Slot::Morning] = false;
    }

    /// The program starts; with `instance` it answers on the bus.
    void start()
    {
        m_storage = std::make_unique<Storage>(openStorage(m_folder.path()));
        m_service = std::make_unique<ReminderService>(
            ReminderService::Ports{m_clock, *m_zone, *m_storage->reminders, m_hands}, m_rules);
        m_service->start();
        m_service->handle(core::FirstRunFinished{});
    }
    void quit()
    {
        if (m_service)
            m_service->stop();
        m_service.reset();
        m_storage.reset();
    }
    void work(std::chrono::minutes length)
    {
        using namespace std::chrono_literals;
        for (auto worked = 0min; worked < length; worked += 1min) {
            m_hands.tell(core::InputBegan{});
            m_clock.run(1min);
            m_service->handle(core::WakeUpCame{});
        }
    }

    [[nodiscard]] Here here() const
    {
        return {m_clock, *m_zone, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    }
    [[nodiscard]] QString rulesFile() const
    {
        return m_folder.filePath(QStringLiteral("rules.json"));
    }
    [[nodiscard]] History history(std::optional<QDBusConnection> bus = {}) const
    {
        return {std::move(bus), m_folder.path(), rulesFile(), m_zones};
    }

    struct Said {
        ExitCode code{};
        std::string out{};
        std::string err{};
    };
    template<typename Run>
    static Said say(const CommandSpec &command, Run run, const std::vector<std::string> &words)
    {
        std::ostringstream out;
        std::ostringstream err;
        const Terminal terminal{out, err};
        const ExitCode code = runCommand(command, words, terminal, [&](const Arguments &arguments) {
            return run(arguments, terminal);
        });
        return {code, out.str(), err.str()};
    }
    Said saysRecord(const std::vector<std::string> &words = {},
                    std::optional<QDBusConnection> bus = {})
    {
        return say(
            recordSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return record(arguments, history(bus), terminal);
            },
            words);
    }
    Said saysWhy(const std::vector<std::string> &words = {},
                 std::optional<QDBusConnection> bus = {})
    {
        return say(
            whySpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return why(arguments, history(bus), here(), terminal);
            },
            words);
    }
    Said saysPlan(const std::vector<std::string> &words = {},
                  std::optional<QDBusConnection> bus = {})
    {
        return say(
            planSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return plan(arguments, history(bus), here(), terminal);
            },
            words);
    }
    Said saysHistory(const std::vector<std::string> &words = {},
                     std::optional<QDBusConnection> bus = {})
    {
        return say(
            historySpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return tellHistory(arguments, history(bus), here(), terminal);
            },
            words);
    }
    Said saysSimulate(const std::string &trace, std::vector<std::string> words = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("trace.jsonl"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(trace));
        file.close();
        words.insert(words.begin(), path.toStdString());
        return say(
            simulateSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return simulate(arguments, m_zones, terminal);
            },
            words);
    }
    void writeRules(const QByteArray &text)
    {
        QFile file(rulesFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder{};
    test::ManualClock m_clock{};
    ZoneFiles m_zones{};
    std::unique_ptr<core::Zone> m_zone{m_zones.find("Europe/Berlin")};
    core::Rules m_rules{};
    Hands m_hands{};
    std::unique_ptr<Storage> m_storage{};
    std::unique_ptr<ReminderService> m_service{};
};

} // namespace unhunch::test
