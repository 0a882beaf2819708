#include "app/presentation/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

namespace unhunch {

namespace {

QString folder()
{
    return QStringLiteral(":/translations");
}

QString english()
{
    return QStringLiteral("en");
}

QString fileOf(const QString &code)
{
    return QStringLiteral("%1/unhunch_%2.qm").arg(folder(), code);
}

bool isSpoken(const QString &code)
{
    return code == english() || QFile::exists(fileOf(code));
}

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

bool writesTimesWithoutAmPm(const QLocale &locale)
{
    return !locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> all{{english(), QStringLiteral("English")}};
    const QString start = QStringLiteral("unhunch_");
    for (const QString &file : QDir(folder()).entryList({start + u'*'}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(start.size()).section(u'.', 0, 0);
        all.push_back({code, ownName(code)});
    }
    return all;
}

QString languageFor(const QString &chosen, const QStringList &wishes)
{
    QStringList codes{chosen};
    for (const QString &wish : wishes)
        codes += wish.section(u'-', 0, 0).section(u'_', 0, 0);
    const auto spoken = std::ranges::find_if(codes, isSpoken);
    return spoken == codes.end() ? english() : *spoken;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const bool systemSpeaksNone = system.language() == QLocale::C;
    if (system.language() == own.language() || (systemSpeaksNone && language == english()))
        return system;
    const QLocale there(own.language(), system.territory());
    if (there.territory() == system.territory())
        return there;
    if (language == english() && writesTimesWithoutAmPm(system))
        return {QLocale::English, QLocale::Europe};
    return own;
}

SpokenLanguage::SpokenLanguage(const QString &code, const QLocale &system)
    : SpokenLanguage(code == english() ? QString() : fileOf(code), code, system)
{}

SpokenLanguage::SpokenLanguage(const QString &words, const QString &code, const QLocale &system)
    : m_direction(QLocale(code).textDirection())
{
    QLocale::setDefault(localeFor(code, system));
    if (words.isEmpty())
        return;
    // What Qt itself says, in the menu of a text field for one; the distribution may have it.
    if (m_ofQt.load(QStringLiteral("qtbase_") + code,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_words.load(words))
        QCoreApplication::installTranslator(&m_words);
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_ofQt);
    QLocale::setDefault(m_before);
}

} // namespace unhunch
