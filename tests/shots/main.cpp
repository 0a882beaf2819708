#include "scenes.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>

// Paints every screen of the program, light and dark, for people to look at:
// unhunch_shots FOLDER

namespace {

using namespace unhunch::test;
using unhunch::ThemeChoice;

/// Something to be looked at from 3 m.
struct Screen {
    const char *name;
    QSize pixels;       ///< logical
    double millimetres; ///< of one of them
};

constexpr std::array kScreens{
    Screen{"24-full-hd", {1920, 1080}, 0.277}, Screen{"27-quad-hd", {2560, 1440}, 0.233},
    Screen{"14-at-150", {1280, 720}, 0.242},   Screen{"15-at-125", {1536, 864}, 0.224},
    Screen{"13-at-200", {1280, 800}, 0.224},
};
/// What the offscreen platform says one of its pixels measures.
constexpr double kOffscreenMillimetres = 0.254;

void paintEverything(const Album &album)
{
    paintReminders(album);
    paintSessions(album);
    paintHistory(album);
    paintPlan(album);
    paintTray(album);
}

void paintDense(const Album &album)
{
    paintReminders(album);
    paintOneSession(album);
}

void paint(const Album &album, const QString &part)
{
    if (part.isEmpty())
        return paintEverything(album);
    const auto screen = std::ranges::find_if(
        kScreens, [&part](const Screen &one) { return part == QLatin1String(one.name); });
    if (screen == kScreens.end())
        return paintDense(album);
    paintFarSession(album, part, screen->pixels);
}

/// Qt reads the density once, so that every other one needs a process of its own.
int paintAt(double density, const QString &folder, const QString &part)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(density));
    return QProcess::execute(QApplication::applicationFilePath(), {folder, part});
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
    const QApplication app(argc, argv);
    qInstallMessageHandler(complain);
    if (argc < 2 || argc > 3) {
        std::fputs("usage: unhunch_shots FOLDER\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString part = QString::fromLocal8Bit(argc == 3 ? argv[2] : "");
    try {
        QDir().mkpath(folder);
        for (const ThemeChoice look : {ThemeChoice::Light, ThemeChoice::Dark})
            paint(Album(folder, look), part);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    if (!part.isEmpty())
        return 0;
    int failed = paintAt(2, folder, QStringLiteral("dense"));
    for (const auto &[name, pixels, millimetres] : kScreens)
        failed |= paintAt(millimetres / kOffscreenMillimetres, folder, QString::fromLatin1(name));
    return failed;
}
