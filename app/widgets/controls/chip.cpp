#include "app/widgets/controls/chip.h"

#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kPadding = 16;
constexpr int kCheck = 16;
constexpr qreal kCheckRoom = 20;
constexpr qreal kHoverTint = .06;
constexpr qreal kPressTint = .11;

} // namespace

Chip::Chip(ThemeManager &themes, const QString &text, QWidget *parent)
    : Control(themes, parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
}

QSize Chip::sizeHint() const
{
    const qreal words =
        QFontMetricsF(themes().font(TextRole::SmallStrong)).horizontalAdvance(text());
    const qreal room = isChecked() ? themes().scaled(kCheckRoom) : 0;
    return {qCeil(words + room + 2 * themes().scaled(kPadding)),
            themes().scaled(height::kSettings)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : t.raised;
    drawPanel(
        painter, rect(), cornerRadius(),
        blend(ground, mix(ground, t.text, kHoverTint), mix(ground, t.text, kPressTint), t.sunken),
        isChecked() ? t.accent : t.outlineStrong,
        isChecked() ? stroke::kSelected : stroke::kBorder);
    const QColor ink = isChecked() ? t.onAccentSoft : t.text;
    QRectF words = rect();
    if (isChecked()) {
        const int room = themes().scaled(kCheckRoom);
        const QRectF mark(themes().scaled(kPadding) - 2, 0, themes().scaled(kCheck), height());
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        drawIcon(painter,
                 rightToLeft ? QRectF(width() - mark.right(), 0, mark.width(), height()) : mark,
                 Icon::Check, ink, themes().scaled(kCheck));
        words.adjust(rightToLeft ? 0 : room, 0, rightToLeft ? -room : 0, 0);
    }
    painter.setPen(isEnabled() ? ink : disabledInk(t, t.sunken));
    painter.setFont(themes().font(TextRole::SmallStrong));
    painter.drawText(words, Qt::AlignCenter, text());
}

} // namespace unhunch
