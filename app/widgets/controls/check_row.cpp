#include "app/widgets/controls/check_row.h"

#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kHeight = 46;
constexpr qreal kPadding = 16;
constexpr qreal kBox = 24;
constexpr int kCheck = 16;
constexpr qreal kBoxBorder = 1.5;
constexpr qreal kHoverTint = .04;
constexpr qreal kPressTint = .09;

} // namespace

CheckRow::CheckRow(ThemeManager &manager, QWidget *parent)
    : Control(manager, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CheckRow::sizeHint() const
{
    const qreal words = QFontMetricsF(themes().font(TextRole::Label)).horizontalAdvance(text());
    return {qCeil(words + themes().scaled(3 * kPadding + kBox)), themes().scaled(kHeight)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {themes().scaled(kHeight), themes().scaled(kHeight)};
}

qreal CheckRow::cornerRadius() const
{
    return radius::kLargeControl;
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : t.surface;
    drawPanel(
        painter, rect(), cornerRadius(),
        blend(ground, mix(ground, t.text, kHoverTint), mix(ground, t.text, kPressTint), t.sunken),
        isChecked() ? t.accent : t.outline, isChecked() ? stroke::kSelected : stroke::kBorder);
    const qreal side = themes().scaled(kBox);
    const qreal padding = themes().scaled(kPadding);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(mirrored ? width() - padding - side : padding, (height() - side) / 2, side,
                     side);
    drawPanel(painter, box, radius::kCheckBox, isChecked() ? t.accent : t.surface,
              isChecked() ? t.accent : t.outlineStrong, kBoxBorder);
    if (isChecked())
        drawIcon(painter, box, Icon::Check, t.onAccent, themes().scaled(kCheck));
    const qreal taken = 2 * padding + side;
    const QRectF words = mirrored ? QRectF(padding, 0, width() - taken - padding, height())
                                  : QRectF(taken, 0, width() - taken - padding, height());
    painter.setPen(isChecked() ? t.onAccentSoft : t.text);
    painter.setFont(themes().font(TextRole::Label));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace unhunch
