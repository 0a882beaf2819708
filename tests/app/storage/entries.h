#pragma once

#include "core/ports/session_log.h"
#include "core/progress/level_change.h"
#include "core/record/recorded_event.h"
#include "core/reminder/decision.h"

#include <chrono>
#include <string>

namespace unhunch {

// Entries that differ in every field from the defaults, so that none can be forgotten unseen.

inline constexpr core::LogicalDay kMonday{
    std::chrono::local_days{std::chrono::year{2026} / std::chrono::March / 2}};
inline constexpr core::UtcTime kMorningOfMonday{
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::March / 2}
    + std::chrono::hours{7}};

inline std::string uuidOf(int n)
{
    std::string tail = std::to_string(n);
    tail.insert(0, 12 - tail.size(), '0');
    return "5f2b1c9e-8a7d-4e3f-9b6a-" + tail;
}

inline core::SessionEntry sessionEntry(int n, core::LogicalDay day = kMonday)
{
    core::SessionEntry session;
    session.uuid = uuidOf(n);
    session.routine = "desk-reset";
    session.occurrence = {day, core::Slot::AfterWork, 3};
    session.shortVersion = true;
    session.startedAt = kMorningOfMonday + (day - kMonday) + std::chrono::minutes{n};
    session.zone = "Australia/Lord_Howe";
    session.offset = std::chrono::minutes{630};
    return session;
}

inline core::SessionEntry ended(core::SessionEntry session)
{
    session.outcome = core::SessionOutcome::PartDone;
    session.active = std::chrono::milliseconds{123'456};
    session.effort = core::Effort::TooHard;
    session.stopSign = "numb fingers, \"tingling\" — Köln";
    return session;
}

inline core::LevelChange levelChange(const std::string &exercise, int from, int to,
                                     core::LevelReason reason)
{
    return {kMonday, exercise, from, to, reason, 3, kMonday - std::chrono::days{2}};
}

inline core::StepEntry stepEntry(int position)
{
    core::StepEntry step;
    step.position = position;
    step.exercise = "wall-slides";
    step.side = core::Side::Right;
    step.level = 2;
    step.target = {3, 36, 5, std::chrono::seconds{30}};
    step.actual = {2, 24, 4, std::chrono::seconds{21}};
    step.outcome = core::StepOutcome::PartDone;
    step.active = std::chrono::milliseconds{61'001};
    step.finishedAt = kMorningOfMonday + std::chrono::minutes{position};
    return step;
}

inline core::Decision decision(int n, core::LogicalDay day = kMonday)
{
    return {kMorningOfMonday + (day - kMonday) + std::chrono::minutes{n},
            {day, core::Slot::Bedtime, n},
            core::What::Held,
            core::Reason::ScreenShare,
            "Firefox",
            std::chrono::seconds{5400 + n}};
}

/// `n` minutes of the engine's time after its beginning.
inline core::RecordedEvent told(int n, bool begins = false)
{
    core::RecordedEvent event{kMorningOfMonday,
                              n,
                              core::Instant{std::chrono::minutes{n}},
                              kMorningOfMonday + std::chrono::minutes{n},
                              core::BootTime{std::chrono::minutes{100 + n}},
                              core::MonotonicTime{std::chrono::minutes{50 + n}},
                              "user",
                              "\"do\":\"pause\",\"by\":\"Köln\"",
                              1'772'438'400'250};
    if (begins)
        event.before = core::KnownBefore{"Europe/Berlin", "boot-1", "{\"rules\":1}", "{\"n\":2}"};
    return event;
}

} // namespace unhunch
