#include "app/adapters/settings/language_setting.h"
#include "app/adapters/storage/erase_history.h"
#include "app/adapters/storage/file_seal.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/composition.h"
#include "app/presentation/language.h"
#include "app/start/parts.h"
#include "app/widgets/tray/tray_painter.h"

#include <QApplication>

#include <array>
#include <iostream>
#include <memory>

using namespace unhunch;

int unhunchDesktop(int count, char **words, const SoleLock *lock)
{
    const auto options = parseOptions(wordsOf(count, words));
    if (!options)
        return EXIT_FAILURE;
    // Qt's own options stay out of reach of whoever writes the command line.
    int one = 1;
    std::array<char *, 2> cleaned{words[0], nullptr};
    QApplication app(one, cleaned.data());
    QApplication::setApplicationName(QStringLiteral("unhunch"));
    QApplication::setApplicationVersion(QStringLiteral(UNHUNCH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.unhunch.Unhunch"));
    QApplication::setQuitOnLastWindowClosed(false);
    const core::Result<QString> chosen = readLanguage(languagePath());
    if (!chosen)
        std::cerr << chosen.error().message << '\n';
    const SpokenLanguage language(
        languageFor(chosen ? *chosen : QString(), QLocale::system().uiLanguages()));
    QApplication::setLayoutDirection(language.direction());
    QApplication::setWindowIcon(trayIcon(TrayState::Resting, 0));
    auto composition = std::make_unique<Composition>(*options, lock);
    switch (composition->start()) {
    case Claim::OtherShown:
        return EXIT_SUCCESS;
    case Claim::OtherUnreached:
        std::cerr << qPrintable(QCoreApplication::translate(
            "Commands", "Unhunch is running already, but it could not be reached."))
                  << '\n';
        return static_cast<int>(ExitCode::Unreached);
    case Claim::Owner:
    case Claim::OwnerWithoutBus:
        break;
    }
    const int status = QApplication::exec();
    const auto [folder, erases, hasDatabase] = composition->aftermath();
    composition.reset();
    if (erases)
        (void)eraseFiles(folder);
    else if (hasDatabase)
        seal(folder);
    return status;
}
