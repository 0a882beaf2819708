#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/theme.h"
#include "core/figure/pose_set_reader.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>

#include <cstdio>
#include <vector>

// Paints every pose set in its phases, light and dark, for people to look at:
// unhunch_pose_sheet FOLDER_OF_POSES OUT.png [ID]

namespace {

using namespace unhunch;

constexpr QSize kCell(633, 405);

struct Row {
    core::PoseSet set;
    const Theme *theme;
};

std::vector<core::FigureMoment> momentsOf(const core::PoseSet &set)
{
    using enum core::FigureMotion;
    std::vector<core::FigureMoment> moments{{.motion = Ready}};
    if (set.paths.at(Work).poses.size() > 1)
        moments.insert(moments.end(), {{.motion = Work, .progress = 0.5},
                                       {.motion = Hold},
                                       {.motion = Return, .progress = 0.4}});
    else
        moments.insert(moments.end(), {{.motion = BreathIn, .progress = 0.5},
                                       {.motion = BreathIn, .progress = 1},
                                       {.motion = BreathOut, .progress = 0.5}});
    moments.push_back({.motion = Rest});
    return moments;
}

void paintRow(QPainter &painter, const Row &row, int y)
{
    int x = 0;
    for (const core::FigureMoment &moment : momentsOf(row.set)) {
        StageView stage(row.theme->figure);
        stage.resize(kCell);
        stage.setScene({.poses = &row.set, .moment = moment});
        QPixmap picture(kCell);
        picture.fill(row.theme->bg);
        stage.render(&picture, {}, {}, QWidget::DrawChildren);
        painter.drawPixmap(x, y, picture);
        x += kCell.width() + 8;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (argc < 3)
        return 2;
    std::vector<Row> rows;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (argc > 3 && !name.startsWith(QString::fromLocal8Bit(argv[3])))
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        auto set = core::readPoseSet(file.readAll().toStdString());
        if (!set) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), set.error().message.c_str());
            return 1;
        }
        rows.push_back({*set, &lightTheme()});
        rows.push_back({*set, &darkTheme()});
    }
    QImage sheet((kCell.width() + 8) * 5, (kCell.height() + 8) * int(rows.size()),
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x808080));
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < rows.size(); ++i)
        paintRow(painter, rows[i], int(i) * (kCell.height() + 8));
    return sheet.save(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
}
