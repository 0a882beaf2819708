#include "app/desk/settings_transfer.h"

#include "core/settings/settings_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsTransfer)
};

constexpr qint64 kLargest = 262'144;

QString filter()
{
    return Words::tr("Settings (*.json)");
}

core::Error error(const QString &path, const QString &why)
{
    return {Words::tr("%1: %2.").arg(path, why).toStdString()};
}

} // namespace

core::Result<core::Success> writeSettings(const QString &path, const core::Settings &settings)
{
    const QByteArray text = QByteArray::fromStdString(core::toText(settings));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return error(path, file.errorString());
    return core::Success{};
}

core::Result<core::Settings> readSettings(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(path, file.errorString());
    const QByteArray text = file.read(kLargest + 1);
    if (text.size() > kLargest)
        return error(path, Words::tr("too large for settings"));
    auto settings = core::settingsFromText(text.toStdString());
    if (!settings)
        return error(path, QString::fromStdString(settings.error().message));
    return settings;
}

core::Result<bool> saveSettingsTo(QWidget *page, const core::Settings &settings)
{
    const QString path = QFileDialog::getSaveFileName(
        page, Words::tr("Save the settings"), QStringLiteral("unhunch-settings.json"), filter());
    if (path.isEmpty())
        return false;
    const auto written = writeSettings(path, settings);
    if (!written)
        return written.error();
    return true;
}

core::Result<std::optional<core::Settings>> settingsFromFile(QWidget *page)
{
    const QString path =
        QFileDialog::getOpenFileName(page, Words::tr("Take settings from a file"), {}, filter());
    if (path.isEmpty())
        return std::optional<core::Settings>{};
    auto settings = readSettings(path);
    if (!settings)
        return settings.error();
    return std::optional{*std::move(settings)};
}

void showFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace unhunch
