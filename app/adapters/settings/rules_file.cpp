#include "app/adapters/settings/rules_file.h"

#include "core/schedule/rules_text.h"

#include <QFile>

namespace unhunch {

namespace {

constexpr qint64 kLargest = 65'536;

core::Error error(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

} // namespace

core::Result<core::Rules> readRules(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::Rules{};
    if (!file.open(QIODevice::ReadOnly))
        return error(path, file.errorString());
    const QByteArray text = file.read(kLargest + 1);
    if (text.size() > kLargest)
        return error(path, QStringLiteral("the file is too large for rules"));
    auto rules = core::rulesFromText({text.constData(), static_cast<std::size_t>(text.size())});
    if (!rules)
        return error(path, QString::fromStdString(rules.error().message));
    return rules;
}

} // namespace unhunch
