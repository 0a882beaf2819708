#pragma once

#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/remote.h"
#include "app/cli/terminal.h"

namespace unhunch {

// What the running program is told to do. Each answers with a line of how things stand then.

/// `unhunch start [ROUTINE]`: opens a guided session.
[[nodiscard]] CommandSpec startSpec();
[[nodiscard]] ExitCode start(const Arguments &arguments, const Remote &remote,
                             const Terminal &terminal);

/// `unhunch snooze [LENGTH]`: what is due asks again later.
[[nodiscard]] CommandSpec snoozeSpec();
[[nodiscard]] ExitCode snooze(const Arguments &arguments, const Remote &remote,
                              const Terminal &terminal);

/// `unhunch skip [REASON]`: not this one.
[[nodiscard]] CommandSpec skipSpec();
[[nodiscard]] ExitCode skip(const Arguments &arguments, const Remote &remote,
                            const Terminal &terminal);

/// `unhunch did-it`: what is due was done already.
[[nodiscard]] CommandSpec didItSpec();
[[nodiscard]] ExitCode didIt(const Remote &remote, const Terminal &terminal);

/// `unhunch pause [1h | until 14:00 | tomorrow]`: no reminders until then.
[[nodiscard]] CommandSpec pauseSpec();
[[nodiscard]] ExitCode pause(const Arguments &arguments, const Remote &remote, const Here &here,
                             const Terminal &terminal);

/// `unhunch resume`: reminders come again.
[[nodiscard]] CommandSpec resumeSpec();
[[nodiscard]] ExitCode resume(const Remote &remote, const Terminal &terminal);

/// `unhunch done-for-today`: no more desk resets today.
[[nodiscard]] CommandSpec doneForTodaySpec();
[[nodiscard]] ExitCode doneForToday(const Remote &remote, const Terminal &terminal);

} // namespace unhunch
