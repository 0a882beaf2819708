#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace unhunch {

/// A text of the catalogue in the user's language.
[[nodiscard]] inline QString catalogueText(const std::string &source)
{
    return source.empty() ? QString() : QCoreApplication::translate("catalogue", source.c_str());
}

/// A name out of it, in the middle of a sentence: English writes it small there, and only English
/// is without a translation.
[[nodiscard]] inline QString withinSentence(const std::string &name)
{
    const QString text = catalogueText(name);
    return text == QString::fromStdString(name) ? text.toLower() : text;
}

} // namespace unhunch
