#include "app/presentation/figure_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace unhunch {

namespace {

core::PictureSize pictureSize(QSize size)
{
    return {double(size.width()), double(size.height())};
}

/// In whole pixels, with room for their soft edges.
QRect placeOf(const std::vector<core::Shape> &shapes)
{
    QPolygonF corners;
    for (const core::Shape &shape : shapes)
        for (const core::Vec2 &corner : shape.outline)
            corners << QPointF(corner.x, corner.y);
    return corners.isEmpty() ? QRect()
                             : corners.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1);
}

} // namespace

FigurePicture::FigurePicture(const core::PoseSet &set, Look look)
    : m_set(&set)
    , m_look(look)
    , m_painter(m_look.colors)
    , m_camera(m_shot, pictureSize(m_look.size))
{}

QPixmap FigurePicture::blank(QSize size) const
{
    QPixmap pixmap(size * m_look.devicePixelRatio);
    pixmap.setDevicePixelRatio(m_look.devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

void FigurePicture::lookFrom(const core::Shot &shot, core::FigureSide side)
{
    if (!m_room.isNull() && shot == m_shot && side == m_side)
        return;
    m_shot = shot;
    m_side = side;
    m_camera = core::Camera(shot, pictureSize(m_look.size));
    m_guides = {};
    m_mistake.reset();
    m_room = blank(m_look.size);
    paintRoom();
}

void FigurePicture::paintRoom()
{
    QPainter painter(&m_room);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paintRoom(painter, core::drawRoom(*m_set, m_camera), m_look.size);
    if (m_look.cornerRadius <= 0)
        return;

    // Rounded once here, so that nothing has to be clipped while the figure moves.
    const QRectF all({}, QSizeF(m_look.size));
    QPainterPath corners;
    corners.addRect(all);
    corners.addRoundedRect(all, m_look.cornerRadius, m_look.cornerRadius);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(corners, Qt::black);
    if (!m_look.outlined)
        return;
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(m_look.colors.outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), m_look.cornerRadius - 0.5,
                            m_look.cornerRadius - 0.5);
}

const FigurePicture::Layer &FigurePicture::guides(core::GuideDirection direction)
{
    std::optional<Layer> &layer = m_guides.at(std::size_t(direction));
    if (!layer) {
        const auto shapes = core::drawGuides(*m_set, direction, m_side, m_camera);
        const QRect place = placeOf(shapes) & QRect({}, m_look.size);
        layer = Layer{blank(place.size()), place.topLeft()};
        if (place.isEmpty())
            return *layer;
        QPainter painter(&layer->picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-place.topLeft());
        m_painter.paintGuides(painter, shapes);
    }
    return *layer;
}

const QPixmap &FigurePicture::mistake()
{
    if (!m_mistake) {
        m_mistake = blank(m_look.size);
        QPainter painter(&*m_mistake);
        painter.setRenderHint(QPainter::Antialiasing);
        m_painter.paintMistake(painter, core::drawMistake(*m_set, m_side, m_camera),
                               m_camera.scale());
    }
    return *m_mistake;
}

void FigurePicture::paint(QPainter &painter, const core::FigureFrame &frame, const core::Shot &shot,
                          const Extras &extras)
{
    lookFrom(shot, extras.side);
    painter.drawPixmap(QPointF(0, 0), m_room);
    core::FigureDrawing drawing = core::drawFigure(*m_set, frame, m_camera);
    if (!extras.rings)
        drawing.rings.clear();
    m_painter.paintFigure(painter, drawing, m_camera.scale());
    if (extras.guides && frame.guide != core::GuideDirection::None)
        painter.drawPixmap(guides(frame.guide).at, guides(frame.guide).picture);
    if (extras.mistake)
        painter.drawPixmap(QPointF(0, 0), mistake());
}

} // namespace unhunch
