#pragma once

#include "album.h"

namespace unhunch::test {

// What there is to see of the program, each on a day of its own.

void paintReminders(const Album &album);
/// The desk reset from its first second to its last, and a moment of other exercises.
void paintSessions(const Album &album);
/// Only what shows best how sharp everything is.
void paintOneSession(const Album &album);
/// Full screen on a screen of that size in logical pixels, nobody at the desk.
void paintFarSession(const Album &album, const QString &screen, QSize pixels);
void paintHistory(const Album &album);
/// The exercises, what the user chooses, and what is asked.
void paintPlan(const Album &album);
/// The page of settings in all its states.
void paintSettings(const Album &album);
/// The first steps of a new user.
void paintFirstRun(const Album &album);
void paintTray(const Album &album);

} // namespace unhunch::test
