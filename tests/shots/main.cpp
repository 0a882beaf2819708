#include "app/presentation/language.h"
#include "scenes.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <optional>
#include <utility>

// Paints every screen of the program, light and dark, for people to look at:
// unhunch_shots FOLDER [--language CODE] [--scale FACTOR]
// With a language (its code, or "pseudo") or a scale, every screen once; without, all densities.

namespace {

using namespace unhunch::test;
using unhunch::SpokenLanguage;
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
    paintSettings(album);
    paintFirstRun(album);
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
    if (part == u"settings")
        return paintSettings(album);
    if (part == u"first-run")
        return paintFirstRun(album);
    const auto screen = std::ranges::find_if(
        kScreens, [&part](const Screen &one) { return part == QLatin1String(one.name); });
    if (screen == kScreens.end())
        return paintDense(album);
    paintFarSession(album, part, screen->pixels);
}

/// What is asked for, once the options are taken away.
struct Asked {
    QString folder{};
    QString part{};
    QString language{QStringLiteral("en")};
    QString scale{};
};

std::optional<Asked> understand(QStringList words)
{
    Asked asked;
    words.removeFirst();
    for (const auto &[option, value] : {std::pair{QStringLiteral("--language"), &asked.language},
                                        {QStringLiteral("--scale"), &asked.scale}}) {
        const auto at = words.indexOf(option);
        if (at < 0)
            continue;
        if (at + 1 == words.size())
            return std::nullopt;
        *value = words.at(at + 1);
        words.remove(at, 2);
    }
    if (words.isEmpty() || words.size() > 2)
        return std::nullopt;
    asked.folder = words.value(0);
    asked.part = words.value(1);
    return asked;
}

SpokenLanguage speak(const QString &language)
{
    const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
    if (language == u"pseudo")
        return {QStringLiteral(UNHUNCH_PSEUDO_WORDS), QStringLiteral("en"), britain};
    return SpokenLanguage(language, language == u"en" ? britain : QLocale(language));
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
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto asked = understand(words);
    if (!asked) {
        std::fputs("usage: unhunch_shots FOLDER [--language CODE] [--scale FACTOR]\n", stderr);
        return 2;
    }
    if (!asked->scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", asked->scale.toUtf8());
    const QApplication app(argc, argv);
    qInstallMessageHandler(complain);
    const SpokenLanguage language = speak(asked->language);
    QApplication::setLayoutDirection(language.direction());
    try {
        QDir().mkpath(asked->folder);
        for (const ThemeChoice look : {ThemeChoice::Light, ThemeChoice::Dark})
            paint(Album(asked->folder, look), asked->part);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    if (!asked->part.isEmpty() || !asked->scale.isEmpty() || asked->language != u"en")
        return 0;
    int failed = paintAt(2, asked->folder, QStringLiteral("dense"));
    for (const auto &[name, pixels, millimetres] : kScreens)
        failed |=
            paintAt(millimetres / kOffscreenMillimetres, asked->folder, QString::fromLatin1(name));
    return failed;
}
