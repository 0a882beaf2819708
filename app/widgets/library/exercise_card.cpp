#include "app/widgets/library/exercise_card.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <utility>

namespace unhunch {

namespace {

constexpr int kLeastWidth = 190;
constexpr int kInset = 9;
constexpr int kStillHeight = 140;
constexpr int kTextInset = 19;
constexpr int kGap = 12;
constexpr int kBelow = 16;
constexpr qreal kMarkHeight = 24;
constexpr qreal kMarkPadding = 10;
constexpr qreal kHoverTint = .03;
constexpr qreal kPressTint = .07;
constexpr qreal kQuietShare = .5; ///< of the still, over the ground

} // namespace

ExerciseCard::ExerciseCard(ThemeManager &themes, StillMaker stills, QWidget *parent)
    : Control(themes, parent)
    , m_stills(std::move(stills))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] { m_still = {}; });
}

void ExerciseCard::setView(const ExerciseCardView &view)
{
    if (view.id != m_view.id)
        m_still = {};
    m_view = view;
    setText(view.name);
    setAccessibleName(view.name);
    QStringList said{view.place, view.dose, view.mark};
    said.removeAll(QString());
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QSize ExerciseCard::sizeHint() const
{
    const qreal words = themes().line(TextRole::Strong) + themes().line(TextRole::Small)
                        + themes().line(TextRole::SmallStrong);
    return {themes().scaled(kLeastWidth), qCeil(kInset + kStillHeight + kGap + words + kBelow)};
}

qreal ExerciseCard::cornerRadius() const
{
    return radius::kCard;
}

void ExerciseCard::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawPanel(painter, rect(), cornerRadius(),
              blend(t.surface, mix(t.surface, t.text, kHoverTint),
                    mix(t.surface, t.text, kPressTint), t.sunken),
              t.outline);
    paintStill(painter, QRectF(kInset, kInset, width() - 2 * kInset, kStillHeight));

    painter.setLayoutDirection(layoutDirection());
    qreal top = kInset + kStillHeight + kGap;
    const qreal room = width() - 2 * kTextInset;
    const auto draw = [&](TextRole role, const QColor &ink, const QString &text) {
        painter.setFont(themes().font(role));
        painter.setPen(ink);
        const qreal line = themes().line(role);
        painter.drawText(QRectF(kTextInset, top, room, line), Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room));
        top += line;
    };
    draw(TextRole::Strong, m_view.isQuiet ? t.textMuted : t.text, m_view.name);
    draw(TextRole::Small, t.textMuted, m_view.place);
    draw(TextRole::SmallStrong, m_view.isQuiet ? t.textMuted : t.accent, m_view.dose);
    if (!m_view.mark.isEmpty())
        paintMark(painter, QRectF(kInset, kInset, width() - 2 * kInset, kMarkHeight));
}

void ExerciseCard::paintStill(QPainter &painter, const QRectF &place)
{
    const QSize size = place.size().toSize();
    const qreal ratio = densityOf(*this);
    if (m_still.isNull() || m_stillSize != size || m_still.devicePixelRatio() != ratio) {
        m_still = m_stills(m_view.id, size, ratio);
        m_stillSize = size;
    }
    drawStill(painter, place, m_still, m_view.isQuiet ? kQuietShare : 1);
}

/// A chip in the upper corner of the still.
void ExerciseCard::paintMark(QPainter &painter, const QRectF &place) const
{
    const Theme &t = theme();
    painter.setFont(themes().font(TextRole::Caption));
    const qreal wide =
        QFontMetricsF(painter.font()).horizontalAdvance(m_view.mark) + 2 * kMarkPadding;
    const qreal left =
        isRightToLeft() ? place.left() + space::kSm : place.right() - wide - space::kSm;
    const QRectF chip(left, place.top() + space::kSm, wide, kMarkHeight);
    drawPanel(painter, chip, kMarkHeight / 2, t.raised, t.outlineStrong);
    painter.setPen(t.text);
    painter.drawText(chip, Qt::AlignCenter, m_view.mark);
}

} // namespace unhunch
