#include "app/cli/options.h"

#include <QCoreApplication>
#include <QDateTime>

namespace unhunch {

namespace {

constexpr double kSlowest = 1;
constexpr double kFastest = 1000;

using Arguments = QStringList::const_iterator;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

core::Error error(const QString &message)
{
    return {message.toStdString()};
}

/// The value after an option; moves on to it.
std::optional<QString> valueOf(Arguments &at, Arguments end)
{
    if (std::next(at) == end)
        return std::nullopt;
    return *++at;
}

core::Result<core::Success> readSpeed(const QString &text, Options &options)
{
    bool ok = false;
    const double speed = text.toDouble(&ok);
    if (!ok || speed < kSlowest || speed > kFastest)
        return error(Words::tr("--speed takes a number from 1 to 1000, not \"%1\".").arg(text));
    options.speed = speed;
    return core::Success{};
}

core::Result<core::Success> readFrom(const QString &text, Options &options)
{
    const QDateTime from = QDateTime::fromString(text, Qt::ISODate);
    if (!from.isValid())
        return error(
            Words::tr("--from takes a time such as 2026-03-02T09:00, not \"%1\".").arg(text));
    options.from = core::UtcTime{std::chrono::milliseconds{from.toMSecsSinceEpoch()}};
    return core::Success{};
}

core::Result<core::Success> readOne(Arguments &at, Arguments end, Options &options)
{
    const QString name = *at;
    if (name == u"--help" || name == u"-h") {
        options.what = Options::Do::Help;
    } else if (name == u"--version") {
        options.what = Options::Do::Version;
    } else if (name == u"--hidden") {
        options.hidden = true;
    } else if (name == u"--speed" || name == u"--from" || name == u"--folder") {
        const auto value = valueOf(at, end);
        if (!value)
            return error(Words::tr("%1 needs a value.").arg(name));
        if (name == u"--speed")
            return readSpeed(*value, options);
        if (name == u"--from")
            return readFrom(*value, options);
        options.folder = *value;
    } else {
        return error(Words::tr("Unknown option \"%1\"; unhunch --help lists them.").arg(name));
    }
    return core::Success{};
}

} // namespace

QStringList wordsOf(int count, char **words)
{
    QStringList all;
    for (int i = 1; i < count; ++i)
        all << QString::fromLocal8Bit(words[i]);
    return all;
}

core::Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        const auto read = readOne(at, arguments.end(), options);
        if (!read)
            return read.error();
    }
    if (!options.speed && (options.from || !options.folder.isEmpty()))
        return error(Words::tr("--from and --folder go with --speed."));
    return options;
}

} // namespace unhunch
