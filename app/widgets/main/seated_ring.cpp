#include "app/widgets/main/seated_ring.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr int kSize = 34;
constexpr qreal kWidth = 5;

} // namespace

SeatedRing::SeatedRing(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeatedRing::setShare(double share)
{
    m_share = share;
    update();
}

QSize SeatedRing::sizeHint() const
{
    return {kSize, kSize};
}

void SeatedRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal kInset = kWidth / 2;
    const QRectF ring = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    const Theme &theme = m_themes.theme();
    painter.setPen(QPen(theme.trackOff, kWidth));
    painter.drawEllipse(ring);
    if (m_share <= 0)
        return;
    painter.setPen(QPen(theme.accent, kWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(m_share * 360 * 16));
}

} // namespace unhunch
