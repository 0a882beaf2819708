#include "app/widgets/reminder/app_mark.h"

#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr int kSide = 22;
constexpr qreal kRoundness = .32; // of the side
constexpr qreal kLeaf = .68;

} // namespace

AppMark::AppMark(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AppMark::sizeHint() const
{
    return {m_themes.scaled(kSide), m_themes.scaled(kSide)};
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), width() * kRoundness, m_themes.theme().accent, Qt::transparent, 0);
    drawIcon(painter, rect(), Icon::Leaf, m_themes.theme().onAccent, qRound(width() * kLeaf));
}

} // namespace unhunch
