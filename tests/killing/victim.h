#pragma once

#include <QString>

namespace unhunch::test {

/// Leads one guided session after the other into the storage of `folder`, with a hasty user at the
/// keys, until somebody kills the process. Tells on standard output what the log was given.
int runVictim(const QString &folder, unsigned seed);

} // namespace unhunch::test
