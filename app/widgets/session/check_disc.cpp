#include "app/widgets/session/check_disc.h"

#include "app/widgets/theme/theme_manager.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace unhunch {
namespace {

constexpr int kSize = 112;
constexpr qreal kRim = 8;
constexpr qreal kMark = 5;
// The mark's corners, from the middle of the disc.
constexpr std::array<QPointF, 3> kMarkPoints{{{-15, 1}, {-4, 12}, {16, -12}}};
/// The rim closes first; the mark follows.
constexpr qreal kRimShare = 0.55;

} // namespace

CheckDisc::CheckDisc(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_drawn(themes, *this, motion::kCelebrate, Curve::Decelerate)
{
    setFixedSize(kSize, kSize);
}

void CheckDisc::showEvent(QShowEvent *)
{
    m_drawn.moveTo(1.0);
}

void CheckDisc::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(kRim / 2, kRim / 2, -kRim / 2, -kRim / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(disc);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, kRim, Qt::SolidLine, Qt::FlatCap));
    const qreal rim = std::min(m_drawn.value() / kRimShare, 1.0);
    painter.drawArc(disc, 90 * 16, -qRound(rim * 360 * 16));

    const qreal mark = std::max((m_drawn.value() - kRimShare) / (1.0 - kRimShare), 0.0);
    if (mark <= 0)
        return;
    QPainterPath whole(rect().center() + kMarkPoints[0]);
    whole.lineTo(rect().center() + kMarkPoints[1]);
    whole.lineTo(rect().center() + kMarkPoints[2]);
    QPainterPath drawn(whole.pointAtPercent(0));
    constexpr int kPieces = 24;
    for (int i = 1; i <= kPieces; ++i)
        drawn.lineTo(whole.pointAtPercent(mark * i / kPieces));
    painter.setPen(QPen(theme.accent, kMark, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(drawn);
}

} // namespace unhunch
