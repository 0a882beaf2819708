#include "app/widgets/reminder/answer_row.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace unhunch {

namespace {

constexpr int kTile = 32;
constexpr int kTileRadius = 10;
constexpr int kGlyph = 18;
constexpr int kGap = 14;
constexpr int kEnd = 4;
constexpr int kHoverReach = 6; // the hovered ground reaches a little beyond the tile
constexpr qreal kHoverTint = .05;
constexpr qreal kPressTint = .1;

} // namespace

AnswerRow::AnswerRow(ThemeManager &themes, Tint tint, Icon icon, const QString &text,
                     QWidget *parent)
    : Control(themes, parent)
    , m_tint(tint)
    , m_icon(icon)
{
    setText(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void AnswerRow::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QSize AnswerRow::sizeHint() const
{
    const qreal words = QFontMetricsF(themes().font(TextRole::Label)).horizontalAdvance(text())
                        + QFontMetricsF(themes().font(TextRole::Caption)).horizontalAdvance(m_note);
    return {qCeil(words + themes().scaled(kTile + 2 * kGap + kEnd) + 2 * kHoverReach),
            themes().scaled(height::kForm)};
}

qreal AnswerRow::cornerRadius() const
{
    return radius::kControl;
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    drawPanel(painter, rect(), cornerRadius(),
              blend(withAlpha(t.text, 0), withAlpha(t.text, kHoverTint),
                    withAlpha(t.text, kPressTint), withAlpha(t.text, 0)),
              Qt::transparent, 0);

    const int tile = themes().scaled(kTile);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(kHoverReach, 0, -kHoverReach - kEnd, 0));
    const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                           {tile, tile}, room);
    const bool rest = m_tint == Tint::Rest;
    drawPanel(painter, mark, themes().scaled(kTileRadius), rest ? t.restSoft : t.accentSoft,
              Qt::transparent, 0);
    drawIcon(painter, mark, m_icon, rest ? t.rest : t.onAccentSoft, themes().scaled(kGlyph));

    const int used = tile + themes().scaled(kGap);
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(used, 0, 0, 0));
    const auto side = [this](Qt::Alignment alignment) {
        return QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter;
    };
    painter.setPen(t.text);
    painter.setFont(themes().font(TextRole::Label));
    painter.drawText(QRectF(words), static_cast<int>(side(Qt::AlignLeft)), text());
    painter.setPen(t.textMuted);
    painter.setFont(themes().font(TextRole::Caption));
    painter.drawText(QRectF(words), static_cast<int>(side(Qt::AlignRight)), m_note);
}

} // namespace unhunch
