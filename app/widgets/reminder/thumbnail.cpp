#include "app/widgets/reminder/thumbnail.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

namespace {

constexpr int kWidth = 104;
constexpr int kHeight = 116;

} // namespace

Thumbnail::Thumbnail(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Thumbnail::setPixmap(const QPixmap &pixmap)
{
    m_pixmap = pixmap;
    update();
}

QSize Thumbnail::sizeHint() const
{
    return {m_themes.scaled(kWidth), m_themes.scaled(kHeight)};
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius::kThumb, radius::kThumb);
    painter.fillPath(shape, theme.figure.wall);
    if (!m_pixmap.isNull()) {
        painter.setClipPath(shape);
        painter.drawPixmap(rect(), m_pixmap);
        painter.setClipping(false);
    }
    drawPanel(painter, rect(), radius::kThumb, Qt::transparent, theme.outline);
}

} // namespace unhunch
