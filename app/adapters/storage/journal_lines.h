#pragma once

#include "app/adapters/storage/table_rows.h"
#include "core/ports/choice_store.h"
#include "core/ports/session_log.h"
#include "core/progress/answer.h"
#include "core/progress/check_in.h"
#include "core/progress/level_change.h"
#include "core/reminder/decision.h"

#include <QByteArray>

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace unhunch {

// The journal's lines: one JSON object each, ending with a newline.

[[nodiscard]] QByteArray sessionLine(const core::SessionEntry &session);
[[nodiscard]] QByteArray stepLine(const std::string &uuid, const core::StepEntry &step);
[[nodiscard]] QByteArray endLine(const core::SessionEntry &session);
[[nodiscard]] QByteArray decisionLine(const core::Decision &decision);
[[nodiscard]] QByteArray choicesLine(const core::UserChoices &choices);
[[nodiscard]] QByteArray checkInLine(const core::CheckIn &checkIn);
[[nodiscard]] QByteArray levelChangesLine(std::span<const core::LevelChange> changes);
[[nodiscard]] QByteArray signsCheckedLine(core::UtcTime at);
[[nodiscard]] QByteArray answerLine(const core::Answer &answer);

/// What became of rows that did not come into being here.
enum class RowsFate : std::uint8_t { Imported, TakenBack };
/// A line for each hundred of the rows.
[[nodiscard]] QByteArray rowsLines(const TableRows &table, RowsFate fate);

/// A session that began.
struct JournalledSession {
    core::SessionEntry session{};
};
struct JournalledStep {
    std::string uuid{};
    core::StepEntry step{};
};
/// How a session ended: uuid, outcome, active time, effort and stop sign are set.
struct JournalledEnd {
    core::SessionEntry session{};
};
/// The user said that a stop sign was looked at.
struct JournalledSignsChecked {
    core::UtcTime at{};
};
/// Rows of a table as it was named then.
struct JournalledRows {
    QString table{};
    QStringList columns{};
    std::vector<QVariantList> rows{};
    RowsFate fate{RowsFate::Imported};
};
/// std::monostate: a line that cannot be read, such as one that a power cut tore.
using JournalEntry =
    std::variant<std::monostate, JournalledSession, JournalledStep, JournalledEnd, core::Decision,
                 core::UserChoices, core::CheckIn, std::vector<core::LevelChange>,
                 JournalledSignsChecked, core::Answer, JournalledRows>;

[[nodiscard]] JournalEntry parseJournalLine(const QByteArray &line);

} // namespace unhunch
