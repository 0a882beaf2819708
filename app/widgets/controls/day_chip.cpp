#include "app/widgets/controls/day_chip.h"

#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr QSize kSize{50, 48};
constexpr qreal kPadding = 8;
constexpr int kCheck = 14;
constexpr qreal kWordsShare = .62; ///< of the height, above the check mark
constexpr qreal kHoverTint = .06;
constexpr qreal kPressTint = .11;

} // namespace

DayChip::DayChip(ThemeManager &manager, QWidget *parent)
    : Control(manager, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DayChip::sizeHint() const
{
    const qreal words =
        QFontMetricsF(themes().font(TextRole::SmallStrong)).horizontalAdvance(text());
    return {std::max(themes().scaled(kSize.width()), qCeil(words) + 2 * themes().scaled(kPadding)),
            themes().scaled(kSize.height())};
}

qreal DayChip::cornerRadius() const
{
    return radius::kControl;
}

void DayChip::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : t.raised;
    drawPanel(painter, rect(), cornerRadius(),
              blend(ground, mix(ground, t.text, kHoverTint), mix(ground, t.text, kPressTint),
                    disabledGround(t)),
              isChecked() ? t.accent : t.outlineStrong,
              isChecked() ? stroke::kSelected : stroke::kBorder);
    const QColor ink = isChecked() ? t.onAccentSoft : t.text;
    const QRectF words(0, isChecked() ? 3 : 0, width(),
                       isChecked() ? height() * kWordsShare - 3 : height());
    painter.setPen(ink);
    painter.setFont(themes().font(TextRole::SmallStrong));
    painter.drawText(words, Qt::AlignCenter, text());
    if (isChecked())
        drawIcon(painter, QRectF(0, words.bottom() - 2, width(), height() - words.bottom() - 4),
                 Icon::Check, ink, themes().scaled(kCheck));
}

} // namespace unhunch
