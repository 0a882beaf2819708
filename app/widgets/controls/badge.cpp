#include "app/widgets/controls/badge.h"

#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace unhunch {

namespace {

constexpr qreal kPadding = 9;
constexpr qreal kHeight = 24;
constexpr qreal kText = 13;

QFont words(const ThemeManager &themes)
{
    return textFont(kText * themes.textScale(), QFont::DemiBold);
}

} // namespace

Badge::Badge(ThemeManager &themes, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_themes(themes)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_themes, &ThemeManager::changed, this, [this] { updateGeometry(); });
}

QSize Badge::sizeHint() const
{
    return {qCeil(QFontMetricsF(words(m_themes)).horizontalAdvance(text())
                  + 2 * m_themes.scaled(kPadding)),
            m_themes.scaled(kHeight)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), height() / 2.0, m_themes.theme().accentSoft, Qt::transparent, 0);
    painter.setPen(m_themes.theme().onAccentSoft);
    painter.setFont(words(m_themes));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace unhunch
