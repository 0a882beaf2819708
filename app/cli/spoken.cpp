#include "app/cli/spoken.h"

#include <QCoreApplication>

namespace unhunch {

std::string translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

} // namespace unhunch
