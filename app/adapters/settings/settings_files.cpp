#include "app/adapters/settings/settings_files.h"

#include "core/schedule/rules_text.h"

#include <QFile>

namespace unhunch {

namespace {

constexpr qint64 kLargest = 65'536;

core::Error error(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

template<typename T, typename Understand>
core::Result<T> read(const QString &path, Understand understand)
{
    QFile file(path);
    if (!file.exists())
        return T{};
    if (!file.open(QIODevice::ReadOnly))
        return error(path, file.errorString());
    const QByteArray text = file.read(kLargest + 1);
    if (text.size() > kLargest)
        return error(path, QStringLiteral("the file is too large for settings"));
    core::Result<T> settings =
        understand({text.constData(), static_cast<std::size_t>(text.size())});
    if (!settings)
        return error(path, QString::fromStdString(settings.error().message));
    return settings;
}

} // namespace

core::Result<core::Rules> readRules(const QString &path)
{
    return read<core::Rules>(path, [](std::string_view text) { return core::rulesFromText(text); });
}

core::Result<core::SessionSettings> readSessionSettings(const QString &path)
{
    return read<core::SessionSettings>(path, core::sessionSettingsFromText);
}

core::Result<core::HoldSettings> readHoldSettings(const QString &path)
{
    return read<core::HoldSettings>(path, core::holdSettingsFromText);
}

core::Result<core::LookSettings> readLookSettings(const QString &path)
{
    return read<core::LookSettings>(path, core::lookSettingsFromText);
}

} // namespace unhunch
