#include "app/helper/orders.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <tuple>
#include <unistd.h>

namespace unhunch {

namespace {

/// Standard output for answers alone: what libraries print there goes to standard error.
int answers()
{
    static const int own = [] {
        const int copy = dup(STDOUT_FILENO);
        dup2(STDERR_FILENO, STDOUT_FILENO);
        return copy;
    }();
    return own;
}

void say(const QByteArray &answer)
{
    const QByteArray line = answer + '\n';
    std::ignore = write(answers(), line.constData(), static_cast<std::size_t>(line.size()));
}

void follow(QByteArray &read, const Obey &obey)
{
    for (auto end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n')) {
        const QByteArray line = read.left(end);
        read.remove(0, end + 1);
        const char *const missing = obey(line);
        if (missing)
            return giveUp(missing);
        say("ok");
    }
}

} // namespace

void followOrders(const Obey &obey)
{
    QByteArray read;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        constexpr std::size_t kAtOnce = 4096;
        std::array<char, kAtOnce> buffer{};
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length <= 0)
            return QCoreApplication::quit();
        read.append(buffer.data(), length);
        follow(read, obey);
    });
    say("ok");
    _exit(QCoreApplication::exec());
}

void giveUp(const char *what)
{
    say(QByteArray("no ") + what);
    QCoreApplication::exit(EXIT_FAILURE);
}

} // namespace unhunch
