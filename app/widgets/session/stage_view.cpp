#include "app/widgets/session/stage_view.h"

#include "app/presentation/figure_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace unhunch {

namespace {

constexpr double kCorner = 28;
constexpr double kInsetCorner = 18;
constexpr double kInsetWidth = 0.31; ///< of the stage's height
constexpr double kInsetHeight = 0.50;
constexpr double kInsetMargin = 0.045;
constexpr double kLabelPixels = 14;
constexpr double kVeil = 0.55;

/// Key poses only: every motion is shown where it ends.
core::FigureMoment settled(core::FigureMoment moment)
{
    moment.progress = 1;
    moment.alive = {};
    moment.colouring = 1;
    return moment;
}

} // namespace

StageView::StageView(const FigureColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

StageView::~StageView() = default;

void StageView::setColors(const FigureColors &colors)
{
    m_colors = colors;
    update();
}

void StageView::setScene(const StageScene &scene)
{
    if (scene == m_scene)
        return;
    const bool otherSet = scene.poses != m_scene.poses || scene.moment.side != m_scene.moment.side;
    m_scene = scene;
    if (otherSet) {
        m_picture.reset();
        m_inset.reset();
        m_poses = scene.poses ? core::forSide(*scene.poses, scene.moment.side) : core::PoseSet{};
    }
    update();
}

void StageView::setDescription(const QString &name, const QString &steps)
{
    setAccessibleName(name);
    setAccessibleDescription(steps);
}

void StageView::setUiScale(double scale)
{
    m_uiScale = scale;
    update();
}

QRect StageView::insetRect() const
{
    const auto part = [this](double share) { return int(std::lround(share * height())); };
    const QSize size(part(kInsetWidth), part(kInsetHeight));
    const int margin = part(kInsetMargin);
    return {QPoint(width() - margin - size.width(), height() - margin - size.height()), size};
}

void StageView::refreshPictures()
{
    const auto keep = [this](std::unique_ptr<FigurePicture> &picture,
                             const FigurePicture::Look &look) {
        if (!picture || picture->look() != look)
            picture = std::make_unique<FigurePicture>(m_poses, look);
    };
    const core::Framing &framing =
        m_scene.fullFigure ? m_poses.restFraming : core::framingFor(m_poses, m_scene.moment.motion);
    keep(m_picture, {.view = m_poses.view,
                     .framing = framing,
                     .colors = m_colors,
                     .size = size(),
                     .devicePixelRatio = devicePixelRatioF(),
                     .cornerRadius = kCorner * m_uiScale,
                     .outlined = true});
    const bool teaches = m_scene.moment.motion != core::FigureMotion::Rest;
    if (m_scene.inset && m_poses.inset && teaches)
        keep(m_inset, {.view = *m_poses.inset,
                       .framing = m_poses.insetFraming,
                       .colors = m_colors,
                       .size = insetRect().size(),
                       .devicePixelRatio = devicePixelRatioF(),
                       .cornerRadius = kInsetCorner * m_uiScale,
                       .outlined = true});
    else
        m_inset.reset();
}

void StageView::paintInset(QPainter &painter, const core::FigureFrame &frame)
{
    core::FigureFrame quiet = frame;
    quiet.guide = core::GuideDirection::None;
    painter.save();
    painter.translate(insetRect().topLeft());
    m_inset->paint(painter, quiet);
    QFont label = font();
    label.setPixelSize(int(std::lround(kLabelPixels * m_uiScale)));
    label.setWeight(QFont::DemiBold);
    painter.setFont(label);
    painter.setPen(m_colors.label);
    painter.drawText(QPointF(12 * m_uiScale, 22 * m_uiScale), tr("Side"));
    painter.restore();
}

void StageView::paintEmptyRoom(QPainter &painter)
{
    painter.setPen(m_colors.outline);
    painter.setBrush(m_colors.wall);
    const QRectF room = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(room, kCorner * m_uiScale, kCorner * m_uiScale);
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_scene.poses || size().isEmpty())
        return paintEmptyRoom(painter);

    refreshPictures();
    const core::FigureFrame frame =
        core::frameFor(m_poses, m_scene.still ? settled(m_scene.moment) : m_scene.moment);
    m_picture->paint(painter, frame);
    if (m_inset)
        paintInset(painter, frame);
    if (m_scene.paused) {
        // A veil: painting the figure itself translucent would show its overlapping parts.
        QColor veil = m_colors.wall;
        veil.setAlphaF(float(kVeil));
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(rect(), kCorner * m_uiScale, kCorner * m_uiScale);
    }
}

} // namespace unhunch
