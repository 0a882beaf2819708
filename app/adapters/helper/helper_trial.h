#pragma once

#include <QByteArray>
#include <QStringList>

namespace unhunch {

/// Starts a helper, gives it `orders` (whole lines) and lets it end. Returns its word for what is
/// missing (`part` where there is no such helper), `answer` if it was not done in twenty seconds,
/// or nothing if all is well.
[[nodiscard]] QByteArray missingFor(const QStringList &command, const QByteArray &orders);

} // namespace unhunch
