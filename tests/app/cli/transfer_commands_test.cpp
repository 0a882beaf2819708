#include "app/cli/delete.h"
#include "app/cli/export.h"
#include "app/cli/import.h"
#include "tests/app/cli/commands_fixture.h"
#include "tests/app/storage/entries.h"

#include <QDir>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

/// The program ran on a Monday; then its history is to leave it, or another to come in.
class TransferCommands : public test::CommandsTest
{
protected:
    void live()
    {
        start();
        work(92min);
        core::SessionEntry session = sessionEntry(1);
        ASSERT_TRUE(m_storage->sessions->begin(session));
        ASSERT_TRUE(m_storage->sessions->addStep(session.uuid, stepEntry(0)));
        ASSERT_TRUE(m_storage->sessions->finish(ended(session)));
        quit();
    }

    Said saysExport(const std::vector<std::string> &words)
    {
        return say(
            exportSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return exportHistory(arguments, Archive({}, m_folder.path()), rulesFile(), here(),
                                     m_printer, terminal);
            },
            words);
    }
    Said saysImport(const std::vector<std::string> &words, const QString &folder)
    {
        return say(
            importSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return importHistory(arguments, Archive({}, folder), terminal);
            },
            words);
    }
    Said saysDelete(const std::vector<std::string> &words)
    {
        return say(
            deleteSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return deleteHistory(arguments, Archive({}, m_folder.path()), terminal);
            },
            words);
    }
    [[nodiscard]] std::string out(const char *name) const
    {
        return m_out.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] QString other() const { return m_out.filePath(QStringLiteral("other")); }

    QTemporaryDir m_out{};
    std::vector<SummaryView> m_printed{};
    Printer m_printer{[this](const SummaryView &view) {
        m_printed.push_back(view);
        return std::optional{QByteArray("%PDF-")};
    }};
};

TEST_F(TransferCommands, JsonGoesToAFileOrToTheTerminal)
{
    live();
    const Said toFile = saysExport({"json", out("history.json")});
    EXPECT_EQ(toFile.code, ExitCode::Done) << toFile.err;
    EXPECT_THAT(toFile.out, IsEmpty());
    const Said shown = saysExport({"json", "-"});
    EXPECT_THAT(shown.out, StartsWith("{\n  \"format\": \"unhunch-history\""));
    QFile file(QString::fromStdString(out("history.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), shown.out);
}

TEST_F(TransferCommands, WhatWasExportedIsImportedOnceAndUndone)
{
    live();
    ASSERT_EQ(saysExport({"json", out("history.json")}).code, ExitCode::Done);
    const Said dry = saysImport({out("history.json"), "--dry-run"}, other());
    EXPECT_THAT(dry.out, StartsWith("It would add one session, ")) << dry.err;
    const Said added = saysImport({out("history.json")}, other());
    EXPECT_THAT(added.out, StartsWith("Added one session, "));
    EXPECT_EQ(saysImport({out("history.json")}, other()).out, "All of it is here already.\n");
    EXPECT_EQ(saysImport({"--undo"}, other()).out, "The last import is undone.\n");
    const Said again = saysImport({"--undo"}, other());
    EXPECT_EQ(again.code, ExitCode::Failed);
    EXPECT_EQ(again.err, "There is no import to undo.\n");
    EXPECT_THAT(saysImport({out("history.json")}, other()).out, StartsWith("Added one session, "));
}

TEST_F(TransferCommands, CsvIsAFolderOfTables)
{
    live();
    ASSERT_EQ(saysExport({"csv", out("tables")}).code, ExitCode::Done);
    EXPECT_THAT(QDir(QString::fromStdString(out("tables"))).entryList(QDir::Files), SizeIs(5));
    EXPECT_EQ(saysExport({"csv", "-"}).code, ExitCode::Refused);
}

TEST_F(TransferCommands, TheCalendarHasThePlansTimesAndNoDeskReset)
{
    writeRules("{\"slots\": {\"morning\": false}, \"bedtime\": \"23:00\"}");
    const Said said = saysExport({"calendar", "-"});
    EXPECT_EQ(said.code, ExitCode::Done) << said.err;
    EXPECT_THAT(said.out, HasSubstr("DTSTART:20260302T173000\r\n"));
    EXPECT_THAT(said.out, HasSubstr("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR\r\n"));
    EXPECT_THAT(said.out, HasSubstr("DTSTART:20260302T223000\r\n"));
    EXPECT_THAT(said.out, Not(HasSubstr("Morning")));
    EXPECT_THAT(said.out, Not(HasSubstr("reset")));
}

TEST_F(TransferCommands, TheSummaryIsOnePageOfWhatWasDone)
{
    live();
    const Said said = saysExport({"summary", "-"});
    EXPECT_EQ(said.out, "%PDF-") << said.err;
    ASSERT_THAT(m_printed, SizeIs(1));
    EXPECT_EQ(m_printed[0].period, "8 December – 8 March, written on 2 March 2026");
    ASSERT_THAT(m_printed[0].weeks.rows, SizeIs(13));
    EXPECT_EQ(m_printed[0].weeks.rows.back().at(1), "2");
    EXPECT_THAT(m_printed[0].exercises.rows, Not(IsEmpty()));

    m_printer = [](const SummaryView &) { return std::optional<QByteArray>{}; };
    EXPECT_EQ(saysExport({"summary", "-"}).err, "What prints is not installed.\n");
}

TEST_F(TransferCommands, NonsenseIsRefusedWithASentence)
{
    EXPECT_EQ(saysExport({"xml", "-"}).err,
              "There is no format \"xml\". There are json, csv, calendar, summary.\n");
    EXPECT_EQ(saysExport({"json"}).code, ExitCode::Refused);
    EXPECT_EQ(saysExport({}).code, ExitCode::Refused);
    EXPECT_EQ(saysImport({}, other()).code, ExitCode::Refused);
    EXPECT_EQ(saysImport({"a.json", "--undo"}, other()).code, ExitCode::Refused);
}

TEST_F(TransferCommands, WhatCannotBeWrittenOrReadIsTold)
{
    EXPECT_EQ(saysExport({"json", out("history.json")}).err, "Nothing is recorded yet.\n");
    live();
    const Said unwritable = saysExport({"json", out("none/history.json")});
    EXPECT_EQ(unwritable.code, ExitCode::Failed);
    EXPECT_THAT(unwritable.err, StartsWith(out("none/history.json") + " could not be written: "));
    const Said unreadable = saysImport({out("none.json")}, m_folder.path());
    EXPECT_EQ(unreadable.code, ExitCode::Failed);
    EXPECT_THAT(unreadable.err, StartsWith(out("none.json") + " cannot be read: "));
}

TEST_F(TransferCommands, DeletingTakesAWordAndThenTakesEverything)
{
    live();
    writeRules("{}");
    const auto left = [this] {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    const auto before = left();
    const Said asked = saysDelete({});
    EXPECT_EQ(asked.code, ExitCode::Refused);
    EXPECT_THAT(asked.err, HasSubstr("--everything"));
    EXPECT_EQ(left(), before);

    const Said said = saysDelete({"--everything"});
    EXPECT_EQ(said.code, ExitCode::Done) << said.err;
    EXPECT_THAT(said.out, HasSubstr("deleted " + m_folder.path().toStdString() + "/history.db\n"));
    EXPECT_EQ(left(), (QStringList{"rules.json", "unhunch.lock"}));
    EXPECT_EQ(saysDelete({"--everything"}).out, "There was nothing to delete.\n");
}

} // namespace
} // namespace unhunch
