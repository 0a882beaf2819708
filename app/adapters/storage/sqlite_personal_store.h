#pragma once

#include "core/ports/answer_log.h"
#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"
#include "core/ports/progress_store.h"

namespace unhunch {

class Database;
class Writer;

/// What the user says of himself, in the database: choices, answers, how the day after was, and
/// what came of it for the levels. A write that fails waits in memory and is tried again, in order,
/// with the next write.
class SqlitePersonalStore final : public core::ChoiceStore,
                                  public core::CheckInLog,
                                  public core::AnswerLog,
                                  public core::ProgressStore
{
public:
    SqlitePersonalStore(Database &database, Writer &writer);

    [[nodiscard]] core::UserChoices choices() const override;
    core::Result<core::Success> save(const core::UserChoices &choices) override;

    core::Result<core::Success> save(const core::CheckIn &checkIn) override;
    [[nodiscard]] std::vector<core::CheckIn> checkIns(core::LogicalDay first,
                                                      core::LogicalDay last) const override;
    [[nodiscard]] std::optional<core::LogicalDay> lastNightPain() const override;

    core::Result<core::Success> save(const core::Answer &answer) override;
    [[nodiscard]] std::vector<core::Answer> answers() const override;

    [[nodiscard]] std::vector<core::LevelChange> levelChanges() const override;
    core::Result<core::Success> apply(std::span<const core::LevelChange> changes) override;
    [[nodiscard]] std::optional<core::UtcTime> signsCheckedAt() const override;
    core::Result<core::Success> saveSignsChecked(core::UtcTime at) override;

private:
    Database &m_database;
    Writer &m_writer;
};

} // namespace unhunch
