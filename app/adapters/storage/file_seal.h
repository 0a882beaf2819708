#pragma once

#include <QString>

namespace unhunch {

// A program that ends properly leaves a seal: a number that comes out of every byte of its
// database. A start that gets the same number has read the whole file and knows that no bit of it
// has changed since it was sound. That takes a fiftieth of the time of checking what the bytes
// mean, which is done after everything else: a crash, a power cut, a change by somebody else, and
// every twentieth time anyway.

/// For the end, when the database is closed and its start found it sound.
void seal(const QString &folder);
/// For the start, before the database is opened. A seal that does not hold is taken away.
[[nodiscard]] bool isAsSealed(const QString &folder);

} // namespace unhunch
