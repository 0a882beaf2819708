#include "app/adapters/zone/zone_files.h"
#include "app/cli/options.h"
#include "app/cli/simulate.h"
#include "app/composition.h"
#include "app/widgets/tray/tray_painter.h"

#include <QApplication>

#include <array>
#include <iostream>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace {

constexpr int kBadArguments = 2;
constexpr int kUnreached = 3;

int simulate(const QStringList &arguments)
{
    std::vector<std::string> texts;
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    return unhunch::runSimulate(texts, unhunch::ZoneFiles{}, std::cout, std::cerr);
}

int runInTray(const unhunch::Options &options, char *name)
{
    // Qt's own options stay out of reach of whoever writes the command line.
    int count = 1;
    std::array<char *, 2> cleaned{name, nullptr};
    QApplication app(count, cleaned.data());
    QApplication::setApplicationName(QStringLiteral("unhunch"));
    QApplication::setApplicationVersion(QStringLiteral(UNHUNCH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.unhunch.Unhunch"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(unhunch::trayIcon(unhunch::TrayState::Resting, 0));
    unhunch::Composition composition(options);
    switch (composition.start()) {
    case unhunch::Claim::OtherShown:
        return EXIT_SUCCESS;
    case unhunch::Claim::OtherUnreached:
        std::cerr << "Unhunch is running already, but it could not be reached.\n";
        return kUnreached;
    case unhunch::Claim::Owner:
    case unhunch::Claim::OwnerWithoutBus:
        break;
    }
    return QApplication::exec();
}

} // namespace

// Nothing here throws but a failed allocation, after which there is nothing left to do.
int main(int argc, char **argv) // NOLINT(bugprone-exception-escape)
{
    umask(S_IRWXG | S_IRWXO);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!arguments.isEmpty() && arguments.front() == u"simulate")
        return simulate(arguments.mid(1));

    const auto options = unhunch::parseOptions(arguments);
    if (!options) {
        std::cerr << options.error().message << '\n';
        return kBadArguments;
    }
    switch (options->what) {
    case unhunch::Options::Do::Help:
        std::cout << unhunch::usage().toStdString();
        return EXIT_SUCCESS;
    case unhunch::Options::Do::Version:
        std::cout << "unhunch " UNHUNCH_VERSION "\n";
        return EXIT_SUCCESS;
    case unhunch::Options::Do::Run:
        return runInTray(*options, argv[0]);
    }
    return kBadArguments;
}
