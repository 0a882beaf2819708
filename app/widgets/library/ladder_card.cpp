#include "app/widgets/library/ladder_card.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QStyle>

namespace unhunch {

namespace {

constexpr int kRow = 36;
constexpr int kPadding = 8;
constexpr int kInset = 12;
constexpr int kWidth = 320;

} // namespace

LadderCard::LadderCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderCard::setRungs(const std::vector<RungView> &rungs)
{
    m_rungs = rungs;
    QStringList lines;
    for (const RungView &one : rungs)
        lines << tr("%1: %2, %3", "Level 1: 6 reps, our own").arg(one.level, one.dose, one.source);
    setAccessibleName(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize LadderCard::sizeHint() const
{
    return {kWidth, int(m_rungs.size()) * rowHeight() + 2 * kPadding};
}

int LadderCard::rowHeight() const
{
    return m_themes.scaled(kRow);
}

void LadderCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect card = rect();
    drawPanel(painter, card, radius::kGroup, theme.surface, theme.outline);
    const auto shown = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    int top = card.top() + kPadding;
    for (const RungView &one : m_rungs) {
        const QRect row(card.left() + kPadding, top, card.width() - 2 * kPadding, rowHeight());
        if (one.isCurrent)
            drawPanel(painter, row, radius::kCell, theme.accentSoft, Qt::transparent, 0);
        const QRect words = row.adjusted(kInset, 0, -kInset, 0);
        painter.setFont(m_themes.font(TextRole::Caption));
        const int wide =
            qCeil(QFontMetricsF(painter.font()).horizontalAdvance(one.source)) + kInset;
        painter.setPen(one.isCurrent ? theme.onAccentSoft : theme.textFaint);
        painter.drawText(shown(QRect(words.right() - wide, row.top(), wide, row.height())),
                         Qt::AlignVCenter | Qt::AlignTrailing, one.source);
        painter.setFont(m_themes.font(one.isCurrent ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(one.isCurrent ? theme.onAccentSoft : theme.text);
        const QString line = tr("%1: %2", "Level 1: 6 reps").arg(one.level, one.dose);
        const QRect room(words.left(), row.top(), words.width() - wide, row.height());
        painter.drawText(
            shown(room), Qt::AlignVCenter | Qt::AlignLeading,
            QFontMetricsF(painter.font()).elidedText(line, Qt::ElideRight, room.width()));
        top += rowHeight();
    }
}

} // namespace unhunch
