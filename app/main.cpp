#include "app/cli/command_line.h"
#include "app/cli/options.h"
#include "app/composition.h"
#include "app/widgets/tray/tray_painter.h"

#include <QApplication>

#include <array>
#include <iostream>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace {

constexpr int status(unhunch::ExitCode code)
{
    return static_cast<int>(code);
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
        return status(unhunch::ExitCode::Unreached);
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
    const unhunch::Terminal terminal{std::cout, std::cerr};
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i)
        words.emplace_back(argv[i]);
    if (const auto code = unhunch::runCommandLine(words, argv[0], terminal))
        return status(*code);

    QStringList arguments;
    for (const std::string &word : words)
        arguments << QString::fromLocal8Bit(QByteArray::fromStdString(word));
    const auto options = unhunch::parseOptions(arguments);
    if (!options)
        return status(fail(terminal, unhunch::ExitCode::Refused, options.error().message));
    switch (options->what) {
    case unhunch::Options::Do::Help:
        std::cout << unhunch::usage();
        return EXIT_SUCCESS;
    case unhunch::Options::Do::Version:
        std::cout << "unhunch " UNHUNCH_VERSION "\n";
        return EXIT_SUCCESS;
    case unhunch::Options::Do::Run:
        return runInTray(*options, argv[0]);
    }
    return status(unhunch::ExitCode::Refused);
}
