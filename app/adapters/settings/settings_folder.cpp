#include "app/adapters/settings/settings_folder.h"

#include "app/adapters/settings/settings_files.h"
#include "core/schedule/rules_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsFolder)
};

constexpr std::array kNames{"rules.json", "session.json", "holds.json", "looks.json"};

/// Nothing but what differs from the defaults.
template<typename Part> QByteArray textOf(const Part &part)
{
    const auto members = core::json::without(membersOf(part), membersOf(Part{}));
    return QByteArray::fromStdString(core::json::objectText(members) + '\n');
}

std::array<QByteArray, 4> textsOf(const core::Settings &settings)
{
    return {textOf(settings.rules), textOf(settings.session), textOf(settings.holds),
            textOf(settings.looks)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Error cannot(const QString &path, const QString &why)
{
    return {Words::tr("%1 cannot be saved: %2.").arg(path, why).toStdString()};
}

} // namespace

SettingsFolder::SettingsFolder(QString folder)
    : m_folder(std::move(folder))
{}

QString SettingsFolder::pathOf(std::size_t part) const
{
    return m_folder + u'/' + QLatin1String(kNames.at(part));
}

core::Settings SettingsFolder::load()
{
    core::Settings settings;
    const auto take = [this](std::size_t part, auto &place, const auto &read) {
        m_onDisk.at(part) = contentOf(pathOf(part));
        m_troubles.at(part).clear();
        if (read)
            place = *read;
        else
            m_troubles.at(part) = QString::fromStdString(read.error().message);
    };
    take(0, settings.rules, readRules(pathOf(0)));
    take(1, settings.session, readSessionSettings(pathOf(1)));
    take(2, settings.holds, readHoldSettings(pathOf(2)));
    take(3, settings.looks, readLookSettings(pathOf(3)));
    m_texts = textsOf(settings);
    return settings;
}

QStringList SettingsFolder::troubles() const
{
    QStringList troubles;
    for (const QString &one : m_troubles)
        if (!one.isEmpty())
            troubles << one;
    return troubles;
}

bool SettingsFolder::changedOutside() const
{
    for (std::size_t part = 0; part < kParts; ++part)
        if (contentOf(pathOf(part)) != m_onDisk.at(part))
            return true;
    return false;
}

core::Result<core::Success> SettingsFolder::save(const core::Settings &settings)
{
    const auto texts = textsOf(settings);
    for (std::size_t part = 0; part < kParts; ++part) {
        if (texts.at(part) == m_texts.at(part))
            continue;
        if (auto saved = write(part, texts.at(part)); !saved)
            return saved;
    }
    return core::Success{};
}

core::Result<core::Success> SettingsFolder::write(std::size_t part, const QByteArray &text)
{
    if (!m_troubles.at(part).isEmpty())
        return cannot(pathOf(part), Words::tr("what is in it is not understood and is left as it "
                                              "is"));
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(part));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return cannot(pathOf(part), file.errorString());
    m_onDisk.at(part) = text;
    m_texts.at(part) = text;
    return core::Success{};
}

core::Result<core::Success> SettingsFolder::putTroublesAside()
{
    for (std::size_t part = 0; part < kParts; ++part) {
        if (m_troubles.at(part).isEmpty())
            continue;
        QString aside;
        for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
            aside = pathOf(part) + QStringLiteral(".not-understood-%1").arg(n);
        QFile file(pathOf(part));
        if (!file.rename(aside))
            return core::Error{Words::tr("%1 cannot be renamed: %2.")
                                   .arg(pathOf(part), file.errorString())
                                   .toStdString()};
        m_troubles.at(part).clear();
        m_onDisk.at(part).clear();
    }
    return core::Success{};
}

} // namespace unhunch
