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

} // namespace unhunch
