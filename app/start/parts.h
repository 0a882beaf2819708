#pragma once

namespace unhunch {

class SoleLock;

// The program comes in parts beside the launcher, each loaded only by who needs it: the command
// line knows no window and no paper, a second start knows no Qt at all, and what can hang is a
// process of its own.

/// What the command line answers when it is asked to run the tray program.
inline constexpr int kRunInTray = -1;
/// What the tray program answers when it is to be started once more, hidden.
inline constexpr int kStartAnew = -2;

} // namespace unhunch

extern "C" {

/// In `unhunch_commands`: runs what the words ask for and returns the exit status, or kRunInTray.
int unhunchCommands(int count, char **words);
/// In `unhunch_commands`: has the running program show its window; an unhunch::ExitCode.
int unhunchShowWindow(char *name);
/// In `unhunch_desktop`: the tray program, until it ends; the exit status, or kStartAnew. No lock
/// in time-lapse.
int unhunchDesktop(int count, char **words, const unhunch::SoleLock *lock);

/// In `unhunch_sound` and `unhunch_voice`: plays or speaks what standard input says, until that
/// ends; the exit status. See app/helper.
int unhunchHelper(int count, char **words);

using UnhunchCommands = decltype(&unhunchCommands);
using UnhunchShowWindow = decltype(&unhunchShowWindow);
using UnhunchDesktop = decltype(&unhunchDesktop);
using UnhunchHelper = decltype(&unhunchHelper);
}
