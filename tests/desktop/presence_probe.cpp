// Tells what this desktop tells of the input, one line each, until it is ended:
// "settled yes|no", "began", "stopped MS" with the last input in milliseconds of CLOCK_MONOTONIC.
// A number of seconds on the standard input is the next threshold; the first is an argument.
#include "app/adapters/clock/system_clock.h"
#include "app/adapters/idle/desktop_presence.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QSocketNotifier>

#include <iostream>
#include <string>
#include <unistd.h>

namespace {

void tell(const unhunch::core::Event &event)
{
    if (std::holds_alternative<unhunch::core::InputBegan>(event))
        std::cout << "began" << std::endl;
    if (const auto *stopped = std::get_if<unhunch::core::InputStopped>(&event))
        std::cout << "stopped " << stopped->lastInput.time_since_epoch().count() << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const unhunch::SystemClock clock;
    unhunch::DesktopPresence presence(clock, QDBusConnection::sessionBus());
    const auto watch = [&presence](const std::string &seconds) {
        presence.watchIdle(std::chrono::seconds{std::stoi(seconds)});
    };
    QObject::connect(&presence, &unhunch::DesktopPresence::settled, &presence, [](bool known) {
        std::cout << "settled " << (known ? "yes" : "no") << std::endl;
    });
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &presence, [&] {
        std::string line;
        if (!std::getline(std::cin, line))
            QCoreApplication::quit();
        else
            watch(line);
    });
    watch(argv[1]);
    presence.start(tell);
    return QCoreApplication::exec();
}
