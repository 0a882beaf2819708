#include "app/adapters/settings/language_setting.h"
#include "app/cli/command_line.h"
#include "app/cli/options.h"
#include "app/cli/paper.h"
#include "app/cli/remote.h"
#include "app/presentation/language.h"
#include "app/start/parts.h"

#include <QCoreApplication>
#include <QMessageLogContext>

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace unhunch;

namespace {

constexpr int status(ExitCode code)
{
    return static_cast<int>(code);
}

/// Whoever asked a question gets one sentence, not what Qt mutters meanwhile: its thread for the
/// bus may warn of types while a command that was quick ends already.
void keepQuiet(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << message.toStdString() << '\n';
}

} // namespace

int unhunchCommands(int count, char **words)
{
    qInstallMessageHandler(keepQuiet);
    int one = 1;
    std::array<char *, 2> name{words[0], nullptr};
    const std::vector<std::string> asked(words + 1, words + count);
    const auto app = applicationFor(asked, one, name.data());
    const auto chosen = readLanguage(languagePath());
    const SpokenLanguage language(
        languageFor(chosen ? *chosen : QString(), QLocale::system().uiLanguages()));
    const Terminal terminal{std::cout, std::cerr};
    if (const auto code = runCommandLine(asked, terminal))
        return status(*code);
    const auto options = parseOptions(wordsOf(count, words));
    if (!options)
        return status(fail(terminal, ExitCode::Refused, options.error().message));
    switch (options->what) {
    case Options::Do::Help:
        std::cout << usage();
        return EXIT_SUCCESS;
    case Options::Do::Version:
        std::cout << "unhunch " UNHUNCH_VERSION "\n";
        return EXIT_SUCCESS;
    case Options::Do::Run:
        break;
    }
    qInstallMessageHandler(nullptr);
    return kRunInTray;
}

int unhunchShowWindow(char *name)
{
    int one = 1;
    std::array<char *, 2> words{name, nullptr};
    const QCoreApplication app(one, words.data());
    const auto failure = failureOf(activateOwner(QDBusConnection::sessionBus()));
    return status(failure ? failure->code : ExitCode::Done);
}
