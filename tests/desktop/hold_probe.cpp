// Tells what holds reminders back on this desktop, one line each, until it is ended:
// "held KIND PROGRAM" and "free KIND". "ready" comes when all sources have been asked.
#include "app/adapters/holds/hold_sources.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <array>
#include <iostream>
#include <string_view>

namespace {

std::string_view nameOf(unhunch::core::HoldKind kind)
{
    constexpr std::array<std::string_view, 5> kNames{"microphone", "camera", "screen-share",
                                                     "fullscreen", "dnd"};
    return kNames[static_cast<std::size_t>(kind)];
}

void tell(const unhunch::core::Event &event)
{
    if (const auto *began = std::get_if<unhunch::core::HoldBegan>(&event))
        std::cout << "held " << nameOf(began->kind) << ' ' << began->by << std::endl;
    if (const auto *ended = std::get_if<unhunch::core::HoldEnded>(&event))
        std::cout << "free " << nameOf(ended->kind) << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto sources = unhunch::holdSources({}, QDBusConnection::sessionBus(),
                                              {QStringLiteral(UNHUNCH_PLUGIN_DIR)});
    for (const auto &source : sources)
        source->start(tell);
    QTimer::singleShot(0, [] { std::cout << "ready" << std::endl; });
    return QCoreApplication::exec();
}
