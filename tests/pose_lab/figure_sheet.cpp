#include "tests/pose_lab/figure_sheet.h"

#include "app/presentation/figure_picture.h"
#include "core/figure/figure_frame.h"
#include "core/figure/shot.h"

#include <QPainter>

namespace unhunch::test {

namespace {

using core::FigureMoment;
using enum core::FigureMotion;
using enum core::FigureSide;

constexpr int kColumns = 4;
constexpr FigureMoment::Seconds kSwitchLength{8};

/// Adds cells seen as the session shows them.
class Collection
{
public:
    explicit Collection(const core::PoseSet &set)
        : m_set(set)
    {}

    void add(const QString &name, const FigureMoment &moment)
    {
        m_shots.push_back({name, moment, core::shotFor(m_set, moment), false});
    }
    void addInset(const QString &name, const FigureMoment &moment)
    {
        if (m_set.inset)
            m_shots.push_back({name, moment, core::insetShotFor(m_set, moment.side), false});
    }
    void addMistake(const core::Shot &shot)
    {
        if (m_set.mistake)
            m_shots.push_back({QStringLiteral("mistake"), {.motion = Hold}, shot, true});
    }
    std::vector<FigureShot> take() { return std::move(m_shots); }

private:
    const core::PoseSet &m_set;
    std::vector<FigureShot> m_shots{};
};

void addSides(Collection &cells)
{
    cells.add(QStringLiteral("middle"), {.motion = Middle});
    cells.add(QStringLiteral("hold, other side"), {.motion = Hold, .side = Right});
    for (const double progress : {0.3, 0.5, 0.7})
        cells.add(QStringLiteral("switch %1").arg(progress),
                  {.motion = Switch,
                   .progress = progress,
                   .side = Left,
                   .length = kSwitchLength,
                   .before = core::FigureStance{Hold, Right}});
}

} // namespace

std::vector<FigureShot> keyShotsOf(const core::PoseSet &set)
{
    Collection cells(set);
    cells.add(QStringLiteral("ready"), {.motion = Ready});
    if (set.paths.at(Work).poses.size() > 1) {
        cells.add(QStringLiteral("work 0.5"), {.motion = Work, .progress = 0.5});
        cells.add(QStringLiteral("hold"), {.motion = Hold});
        cells.add(QStringLiteral("return 0.4"), {.motion = Return, .progress = 0.4});
    }
    if (set.paths.at(Work).poses.size() == 1 || set.active.belly || set.travel != core::Vec3{}) {
        cells.add(QStringLiteral("breath in"), {.motion = BreathIn, .progress = 1});
        cells.add(QStringLiteral("breath out"), {.motion = BreathOut, .progress = 1});
    }
    if (set.travel != core::Vec3{}) {
        cells.add(QStringLiteral("move"), {.motion = Move, .segment = 0.5});
        cells.add(QStringLiteral("last segment"),
                  {.motion = BreathOut, .progress = 1, .segment = 1});
    }
    if (set.sided)
        addSides(cells);
    cells.add(QStringLiteral("rest"), {.motion = Rest});
    cells.addInset(QStringLiteral("inset, ready"), {.motion = Ready});
    cells.addInset(QStringLiteral("inset, hold"), {.motion = Hold});
    cells.addMistake({set.view, set.framing});
    if (set.inset)
        cells.addMistake(set.inset->shot);
    return cells.take();
}

QImage figureSheet(const core::PoseSet &set, const std::vector<FigureShot> &shots,
                   const FigureColors &colors, int side)
{
    const int count = int(shots.size());
    const int columns = std::min(kColumns, count);
    const int rows = (count + columns - 1) / columns;
    constexpr int kLine = 4;
    QImage sheet((side + kLine) * columns, (side + kLine) * rows, QImage::Format_RGB32);
    sheet.fill(colors.outline);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    FigurePicture picture(set, {.colors = colors, .size = {side, side}});
    for (int i = 0; i < count; ++i) {
        const FigureShot &cell = shots[std::size_t(i)];
        painter.save();
        painter.translate((i % columns) * (side + kLine), (i / columns) * (side + kLine));
        painter.setClipRect(0, 0, side, side);
        picture.paint(painter, core::frameFor(set, cell.moment), cell.shot,
                      {.side = cell.moment.side, .mistake = cell.mistake});
        painter.setPen(colors.label);
        painter.drawText(QPointF(10, 20), cell.name);
        painter.restore();
    }
    return sheet;
}

} // namespace unhunch::test
