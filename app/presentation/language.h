#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace unhunch {

/// A language that the program has words for.
struct Language {
    QString code; ///< "de"
    QString name; ///< as its speakers call it

    bool operator==(const Language &) const = default;
};

/// English, which the sources are written in, then the others by their codes.
[[nodiscard]] std::vector<Language> languages();

/// The code of the language to speak: `chosen` if there are words for it, else the first of
/// `wishes` ("de-CH", "de", "en") that there are words for, else English.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &wishes);

/// How numbers, times and dates are written beside words of that language. `system` if it is of
/// that language; else the language's way in the system's territory; else the language's own.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/// While it lives, tr() and QLocale() speak a language. For English nothing is loaded. Needs the
/// application; widgets follow with their layout only if they are told its direction.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &code, const QLocale &system = QLocale::system());
    /// The words of a file made by lrelease, as tests have them.
    SpokenLanguage(const QString &words, const QString &code, const QLocale &system);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }

private:
    QLocale m_before{};
    Qt::LayoutDirection m_direction{Qt::LeftToRight};
    QTranslator m_ofQt{};
    QTranslator m_words{};
};

} // namespace unhunch
