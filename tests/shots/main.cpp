#include "scenes.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>

#include <cstdio>
#include <exception>

// Paints every screen of the program, light and dark, for people to look at:
// unhunch_shots FOLDER

namespace {

using namespace unhunch::test;
using unhunch::ThemeChoice;

void paintEverything(const Album &album)
{
    paintReminders(album);
    paintSessions(album);
    paintHistory(album);
    paintTray(album);
}

void paintDense(const Album &album)
{
    paintReminders(album);
    paintOneSession(album);
}

/// The offscreen platform has a word for all it cannot do: raise or fade a window, show a tray.
void complain(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support") && !message.contains(u"systemTray"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt reads the density once, so that of two needs a second process.
    const bool dense = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    const QApplication app(argc, argv);
    qInstallMessageHandler(complain);
    if (argc != 2) {
        std::fputs("usage: unhunch_shots FOLDER\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    try {
        QDir().mkpath(folder);
        for (const ThemeChoice look : {ThemeChoice::Light, ThemeChoice::Dark})
            (dense ? paintDense : paintEverything)(Album(folder, look));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    if (dense)
        return 0;
    qputenv("QT_SCALE_FACTOR", "2");
    return QProcess::execute(QApplication::applicationFilePath(), {folder});
}
