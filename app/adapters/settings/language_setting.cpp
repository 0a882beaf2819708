#include "app/adapters/settings/language_setting.h"

#include "core/json/json.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace unhunch {

namespace {

constexpr qint64 kLargest = 4096;

core::Error error(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

core::Error unwanted(const QString &path)
{
    return error(path, QStringLiteral(R"(an object such as {"language": "de"} is wanted)"));
}

} // namespace

QString languagePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/unhunch/language.json");
}

core::Result<QString> readLanguage(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return error(path, file.errorString());
    const auto parsed = core::json::parse(file.read(kLargest).toStdString());
    const auto *object = std::get_if<core::json::Value>(&parsed);
    if (object == nullptr || !object->isObject() || object->members().size() != 1)
        return unwanted(path);
    const core::json::Member &member = object->members().front();
    const std::string *code = member.value.string();
    if (member.key != "language" || code == nullptr)
        return unwanted(path);
    return QString::fromStdString(*code);
}

core::Result<core::Success> writeLanguage(const QString &path, const QString &code)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const std::string text = R"({"language": )" + core::json::quote(code.toStdString()) + "}\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) < 0 || !file.commit())
        return error(path, file.errorString());
    return core::Success{};
}

} // namespace unhunch
