#include "app/widgets/main/nav_item.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr int kIconSize = 22;
constexpr qreal kIconCenter = 23;
constexpr qreal kTextLeft = 46;
constexpr qreal kHoverTint = 0.05;
constexpr qreal kPressTint = 0.10;

} // namespace

NavItem::NavItem(ThemeManager &themes, Icon icon, const QString &title, QWidget *parent)
    : Control(themes, parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

QSize NavItem::sizeHint() const
{
    return {themes().scaled(height::kSettings), themes().scaled(height::kSettings)};
}

qreal NavItem::cornerRadius() const
{
    return radius::kCell;
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme &t = theme();
    const QColor none = withAlpha(t.text, 0);
    const QColor fill = isChecked() ? t.accentSoft
                                    : blend(none, withAlpha(t.text, kHoverTint),
                                            withAlpha(t.text, kPressTint), none);
    drawPanel(painter, rect(), cornerRadius(), fill, Qt::transparent, 0);

    const QColor ink = isChecked() ? t.onAccentSoft : t.textMuted;
    const qreal center = m_narrow          ? width() / 2.0
                         : isRightToLeft() ? width() - kIconCenter
                                           : kIconCenter;
    const QRectF icon(center - kIconSize / 2.0, 0, kIconSize, height());
    drawIcon(painter, icon, m_icon, ink, kIconSize);
    if (m_narrow)
        return;
    painter.setPen(ink);
    painter.setFont(themes().font(isChecked() ? TextRole::Strong : TextRole::Label));
    const QRectF words = isRightToLeft() ? QRectF(0, 0, width() - kTextLeft, height())
                                         : QRectF(kTextLeft, 0, width() - kTextLeft, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace unhunch
