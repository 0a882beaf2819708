#include "app/widgets/session/choice_tile.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

constexpr qreal kHeight = 64;
constexpr qreal kPadding = 20;
constexpr qreal kTightest = 4; ///< where room is scarce
constexpr qreal kHoverTint = .04;
constexpr qreal kPressTint = .09;

} // namespace

ChoiceTile::ChoiceTile(ThemeManager &themes, const QString &title, const QString &detail,
                       QWidget *parent)
    : Control(themes, parent)
    , m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceTile::setCentred(bool centred)
{
    m_centred = centred;
    update();
}

QSize ChoiceTile::sizeHint() const
{
    const qreal title = QFontMetricsF(themes().font(TextRole::Strong)).horizontalAdvance(text());
    const qreal detail =
        QFontMetricsF(themes().font(TextRole::Caption)).horizontalAdvance(m_detail);
    return {qCeil(std::max(title, detail) + 2 * themes().scaled(kPadding)),
            themes().scaled(kHeight)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {wanted.width() - 2 * qFloor(themes().scaled(kPadding) - kTightest), wanted.height()};
}

qreal ChoiceTile::cornerRadius() const
{
    return radius::kLargeControl;
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : t.surface;
    drawPanel(
        painter, rect(), cornerRadius(),
        blend(ground, mix(ground, t.text, kHoverTint), mix(ground, t.text, kPressTint), t.sunken),
        isChecked() ? t.accent : t.outlineStrong,
        isChecked() ? stroke::kSelected : stroke::kBorder);

    const qreal titleLine = themes().line(TextRole::Strong);
    const qreal detailLine = themes().line(TextRole::Caption);
    const qreal top = (height() - titleLine - detailLine) / 2;
    const qreal padding = width() < sizeHint().width() ? kTightest : themes().scaled(kPadding);
    const QRectF words = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    const Qt::Alignment across =
        m_centred
            ? Qt::AlignHCenter
            : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) & Qt::AlignHorizontal_Mask;

    painter.setFont(themes().font(TextRole::Strong));
    painter.setPen(isChecked() ? t.onAccentSoft : t.text);
    painter.drawText(QRectF{words.left(), top, words.width(), titleLine},
                     int(across | Qt::AlignVCenter), text());
    painter.setFont(themes().font(TextRole::Caption));
    painter.setPen(isChecked() ? t.onAccentSoft : t.textMuted);
    painter.drawText(QRectF{words.left(), top + titleLine, words.width(), detailLine},
                     int(across | Qt::AlignVCenter), m_detail);
}

} // namespace unhunch
