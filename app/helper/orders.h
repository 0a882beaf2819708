#pragma once

#include <QByteArray>

#include <functional>

namespace unhunch {

/// Does what a line says. Null if it could; else one word for what is missing.
using Obey = std::function<const char *(const QByteArray &line)>;

/// The life of a helper, a process of its own beside the program: lines come on standard input, and
/// each is answered on standard output with `ok`, or with `no` and the word for what is missing,
/// which is the end. The first `ok` is said unasked. Ends with its input, and leaves everything
/// as it is: taking apart what hangs on a server could hang too. Needs a QCoreApplication.
[[noreturn]] void followOrders(const Obey &obey);

/// Ends the helper, unasked: `what` is missing.
void giveUp(const char *what);

} // namespace unhunch
