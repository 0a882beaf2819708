#include "app/widgets/session/stage_view.h"

#include "app/widgets/theme/paint.h"
#include "core/figure/shot.h"

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

QString nameOf(core::Inset::From from)
{
    switch (from) {
    case core::Inset::From::Side:
        return StageView::tr("Side");
    case core::Inset::From::Behind:
        return StageView::tr("Behind");
    case core::Inset::From::Above:
        return StageView::tr("Above");
    }
    return {};
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
    if (scene.poses != m_scene.poses) {
        m_picture.reset();
        m_inset.reset();
    }
    m_scene = scene;
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

core::FigureMoment StageView::moment() const
{
    if (m_scene.mistake)
        return {.motion = core::FigureMotion::Hold, .side = m_scene.moment.side};
    return m_scene.still ? core::keyMomentOf(m_scene.moment) : m_scene.moment;
}

FigurePicture::Extras StageView::extras() const
{
    return {.side = m_scene.moment.side, .mistake = m_scene.mistake};
}

bool StageView::showsInset() const
{
    const core::FigureMotion motion = moment().motion;
    return m_scene.inset && m_scene.poses->inset && motion != core::FigureMotion::Rest
           && motion != core::FigureMotion::Switch;
}

FigurePicture &StageView::refreshed(std::unique_ptr<FigurePicture> &picture, QSize size,
                                    double corner)
{
    const FigurePicture::Look look{.colors = m_colors,
                                   .size = size,
                                   .devicePixelRatio = densityOf(*this),
                                   .cornerRadius = corner * m_uiScale,
                                   .outlined = true};
    if (!picture || picture->look() != look)
        picture = std::make_unique<FigurePicture>(*m_scene.poses, look);
    return *picture;
}

void StageView::paintInset(QPainter &painter, const core::FigureFrame &frame)
{
    FigurePicture::Extras quiet = extras();
    quiet.guides = false;
    quiet.rings = false;
    painter.save();
    painter.translate(insetRect().topLeft());
    painter.setClipRect(QRect(QPoint(0, 0), insetRect().size()));
    refreshed(m_inset, insetRect().size(), kInsetCorner)
        .paint(painter, frame, core::insetShotFor(*m_scene.poses, quiet.side), quiet);
    QFont label = font();
    label.setPixelSize(int(std::lround(kLabelPixels * m_uiScale)));
    label.setWeight(QFont::DemiBold);
    painter.setFont(label);
    painter.setPen(m_colors.label);
    painter.drawText(QPointF(12 * m_uiScale, 22 * m_uiScale), nameOf(m_scene.poses->inset->from));
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

    const core::FigureFrame frame = core::frameFor(*m_scene.poses, moment());
    core::Shot shot = frame.shot;
    if (m_scene.fullFigure)
        shot.framing = m_scene.poses->restFraming;
    refreshed(m_picture, size(), kCorner).paint(painter, frame, shot, extras());
    if (showsInset())
        paintInset(painter, frame);
    else
        m_inset.reset();
    if (m_scene.paused)
        paintVeil(painter);
}

/// Painting the figure itself translucent would show its overlapping parts.
void StageView::paintVeil(QPainter &painter)
{
    QColor veil = m_colors.wall;
    veil.setAlphaF(float(kVeil));
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(rect(), kCorner * m_uiScale, kCorner * m_uiScale);
}

} // namespace unhunch
