#include "app/widgets/theme/theme.h"
#include "core/figure/figure_frame.h"
#include "core/figure/pose_set_reader.h"
#include "tests/pose_lab/figure_sheet.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <limits>

// For authors of poses: a sheet of every key moment of each file, light and dark, and how well the
// body touches what it should.
// unhunch_pose_lab [--side PIXELS] FOLDER POSES.json...

namespace {

using namespace unhunch;

constexpr double kCentimetres = 175; ///< of somebody as tall as that
constexpr double kTouching = 1.0;    ///< centimetres

/// The widest and the tightest gap of every contact, through all motions that must keep it.
void printContacts(const core::PoseSet &set)
{
    for (const core::ContactSpec &contact : set.contacts) {
        double least = std::numeric_limits<double>::max();
        double most = std::numeric_limits<double>::lowest();
        for (const core::FigureMotion motion : contact.during)
            for (int tenth = 0; tenth <= 10; ++tenth) {
                const core::FigureFrame frame =
                    core::frameFor(set, {.motion = motion, .progress = tenth / 10.0});
                const double gap =
                    kCentimetres
                    * core::gapTo(frame.props, contact.on, frame.skeleton, contact.part);
                least = std::min(least, gap);
                most = std::max(most, gap);
            }
        const std::string name(core::landmarks()[std::size_t(contact.part)].name);
        std::printf("  %-16s %6.1f %6.1f cm%s\n", name.c_str(), least, most,
                    least < -kTouching || most > kTouching ? "  <--" : "");
    }
}

bool saveSheets(const core::PoseSet &set, const QDir &folder, int side)
{
    const auto save = [&](const char *look, const FigureColors &colors) {
        const QString name = QStringLiteral("%1-%2.png").arg(QString::fromStdString(set.id), look);
        return test::figureSheet(set, test::keyShotsOf(set), colors, side)
            .save(folder.filePath(name));
    };
    return save("light", lightTheme().figure) && save("dark", darkTheme().figure);
}

bool show(const QString &path, const QDir &folder, int side)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: cannot be read\n", qPrintable(path));
        return false;
    }
    const auto set = core::readPoseSet(file.readAll().toStdString());
    if (!set) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), set.error().message.c_str());
        return false;
    }
    std::printf("%s\n", set->id.c_str());
    printContacts(*set);
    return saveSheets(*set, folder, side);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    int side = 480;
    if (const auto at = arguments.indexOf(QStringLiteral("--side")); at >= 0) {
        side = arguments.value(at + 1).toInt();
        arguments.remove(at, 2);
    }
    if (arguments.size() < 2 || side <= 0) {
        std::fputs("usage: unhunch_pose_lab [--side PIXELS] FOLDER POSES.json...\n", stderr);
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    folder.mkpath(QStringLiteral("."));
    const auto shown = [&](const QString &path) { return show(path, folder, side); };
    return std::count_if(arguments.begin(), arguments.end(), shown) == arguments.size() ? 0 : 1;
}
