#include "app/widgets/session/preview_row.h"

#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace unhunch {
namespace {

constexpr int kHeight = 68;
constexpr int kWidth = 320;
constexpr int kStill = 52;
constexpr int kInset = 8;
constexpr qreal kHoverTint = .03;
constexpr qreal kPressTint = .07;
constexpr qreal kLeftOutShare = .45; ///< of the still, over the ground

} // namespace

PreviewRow::PreviewRow(ThemeManager &themes, QWidget *parent)
    : Control(themes, parent)
    , m_level(new PlainLabel(themes, TextRole::Caption, Ink::Muted, {}, this))
    , m_lower(new IconButton(themes, Icon::Minus, tr("One level easier"), this))
    , m_raise(new IconButton(themes, Icon::Plus, tr("One level harder"), this))
    , m_swap(new IconButton(themes, Icon::Swap, {}, this))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(kInset, 0, kInset, 0);
    row->setSpacing(space::kXs);
    row->addStretch();
    row->addWidget(m_level);
    for (IconButton *const button : {m_lower, m_raise, m_swap}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_lower, &IconButton::clicked, this, [this] { Q_EMIT levelChangeRequested(-1); });
    connect(m_raise, &IconButton::clicked, this, [this] { Q_EMIT levelChangeRequested(1); });
    connect(m_swap, &IconButton::clicked, this, &PreviewRow::swapRequested);
}

void PreviewRow::setItem(const PreviewItem &item)
{
    setText(item.name);
    setAccessibleName(item.name);
    setAccessibleDescription(item.detail + u' ' + item.level);
    m_level->setText(item.level);
    m_level->setVisible(!item.level.isEmpty());
    m_lower->setVisible(!item.level.isEmpty());
    m_raise->setVisible(!item.level.isEmpty());
    m_lower->setEnabled(item.canLower);
    m_raise->setEnabled(item.canRaise);
    m_swap->setGlyph(Icon::Swap, item.swapText);
    m_swap->setVisible(!item.swapText.isEmpty());
    m_item = item;
    update();
}

void PreviewRow::setStill(const QPixmap &still)
{
    m_still = still;
    update();
}

QSize PreviewRow::stillSize() const
{
    return {kStill, kStill};
}

QSize PreviewRow::sizeHint() const
{
    return {kWidth, themes().scaled(kHeight)};
}

qreal PreviewRow::cornerRadius() const
{
    return radius::kThumb;
}

void PreviewRow::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QColor ground = isChecked() ? t.accentSoft : t.surface;
    drawPanel(
        painter, rect(), cornerRadius(),
        blend(ground, mix(ground, t.text, kHoverTint), mix(ground, t.text, kPressTint), t.sunken),
        isChecked() ? t.accent : t.outline, isChecked() ? stroke::kSelected : stroke::kBorder);

    const auto shown = [this](const QRect &place) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    const QRectF still = shown({kInset, (height() - kStill) / 2, kStill, kStill});
    drawStill(painter, still, m_still, m_item.leftOut ? kLeftOutShare : 1);

    const QWidget *const first = m_level->isVisible() ? static_cast<QWidget *>(m_level) : m_swap;
    const QRect used = first->isVisible() ? first->geometry() : QRect{};
    const int begin = 2 * kInset + kStill + space::kXs;
    int end = width() - kInset;
    if (used.isValid())
        end = isRightToLeft() ? width() - used.right() : used.left();
    paintWords(painter, shown({begin, 0, end - begin - space::kSm, height()}));
}

void PreviewRow::paintWords(QPainter &painter, const QRectF &room) const
{
    const Theme &t = theme();
    const auto across =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) & Qt::AlignHorizontal_Mask;
    const qreal nameLine = themes().line(TextRole::Strong);
    const qreal detailLine = themes().line(TextRole::Small);
    const auto draw = [&](qreal top, qreal line, TextRole role, const QColor &ink,
                          const QString &text) {
        painter.setFont(themes().font(role));
        painter.setPen(ink);
        const QString fitting =
            QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(QRectF{room.left(), top, room.width(), line},
                         int(across | Qt::AlignVCenter), fitting);
    };
    const qreal top = room.top() + (room.height() - nameLine - detailLine) / 2;
    draw(top, nameLine, TextRole::Strong, m_item.leftOut ? t.textMuted : t.text, m_item.name);
    const QString detail =
        m_item.length.isEmpty()
            ? m_item.detail
            : tr("%1 · %2", "12 reps · 1 min 5").arg(m_item.detail, m_item.length);
    draw(top + nameLine, detailLine, TextRole::Small, isChecked() ? t.onAccentSoft : t.textMuted,
         detail);
}

} // namespace unhunch
