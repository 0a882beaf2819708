#include "app/presentation/figure_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace unhunch {

namespace {

core::PictureSize pictureSize(QSize size)
{
    return {double(size.width()), double(size.height())};
}

} // namespace

FigurePicture::FigurePicture(core::PoseSet set, Look look)
    : m_set(std::move(set))
    , m_look(look)
    , m_camera(m_look.view, m_look.framing, pictureSize(m_look.size))
    , m_painter(m_look.colors)
    , m_room(blank())
{
    paintRoom();
}

QPixmap FigurePicture::blank() const
{
    QPixmap pixmap(m_look.size * m_look.devicePixelRatio);
    pixmap.setDevicePixelRatio(m_look.devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

void FigurePicture::paintRoom()
{
    QPainter painter(&m_room);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paintRoom(painter, core::drawRoom(m_set, m_camera), m_look.size);
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

const QPixmap &FigurePicture::guides(core::GuideDirection direction)
{
    std::optional<QPixmap> &layer = m_guides.at(std::size_t(direction));
    if (!layer) {
        layer = blank();
        QPainter painter(&*layer);
        painter.setRenderHint(QPainter::Antialiasing);
        m_painter.paintGuides(painter, core::drawGuides(m_set, direction, m_camera));
    }
    return *layer;
}

void FigurePicture::paint(QPainter &painter, const core::FigureFrame &frame)
{
    painter.drawPixmap(QPointF(0, 0), m_room);
    m_painter.paintFigure(painter, core::drawFigure(m_set, frame, m_camera), m_camera.scale());
    if (frame.guide != core::GuideDirection::None)
        painter.drawPixmap(QPointF(0, 0), guides(frame.guide));
}

} // namespace unhunch
