#include "app/widgets/history/ladder_row.h"

#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kHeight = 72;
constexpr int kLeastWidth = 480;
constexpr qreal kLine = 20;
constexpr qreal kStepWidth = 16;
constexpr qreal kStepGap = 5;
constexpr qreal kLowest = 9;
constexpr qreal kHighest = 38;
constexpr std::size_t kMostSteps = 9;
constexpr qreal kStepRadius = 4;
constexpr qreal kLevelWidth = 120;
constexpr qreal kGap = 16;

} // namespace

LadderRow::LadderRow(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderRow::setView(const LadderView &view)
{
    m_view = view;
    setAccessibleName(view.sentence);
    setAccessibleDescription(view.changes.join(u". "));
    setToolTip(view.changes.join(u'\n'));
    update();
}

QSize LadderRow::sizeHint() const
{
    return {m_themes.scaled(kLeastWidth), m_themes.scaled(kHeight)};
}

QSize LadderRow::minimumSizeHint() const
{
    return sizeHint();
}

qreal LadderRow::stepsWidth() const
{
    return static_cast<qreal>(kMostSteps) * (kStepWidth + kStepGap) - kStepGap;
}

void LadderRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    paintSteps(painter);
}

void LadderRow::paintWords(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const qreal level = kLevelWidth * m_themes.textScale();
    const qreal room = width() - stepsWidth() - level - 2 * kGap;
    const auto placed = [this](QRectF box) {
        if (isRightToLeft())
            box.moveLeft(width() - box.right());
        return box;
    };
    const qreal pitch = kLine * m_themes.textScale();
    const int lines = m_view.news.isEmpty() ? 2 : 3;
    qreal top = (height() - lines * pitch) / 2;
    const auto line = [&](QString text, TextRole role, const QColor &ink, const QString &less) {
        painter.setFont(m_themes.font(role));
        if (painter.fontMetrics().horizontalAdvance(text) > room)
            text = less;
        painter.setPen(ink);
        painter.drawText(placed({0, top, room, pitch}), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room)));
        top += pitch;
    };
    line(m_view.name, TextRole::Strong, theme.text, m_view.name);
    line(m_view.dose, TextRole::Small, theme.textMuted, m_view.now);
    line(m_view.news, TextRole::Caption, theme.textFaint, m_view.news);

    painter.setFont(m_themes.font(TextRole::SmallStrong));
    painter.setPen(theme.textMuted);
    painter.drawText(placed({width() - stepsWidth() - kGap - level, 0, level, qreal(height())}),
                     Qt::AlignVCenter | Qt::AlignTrailing, m_view.level);
}

void LadderRow::paintSteps(QPainter &painter) const
{
    const std::size_t count = std::min(m_view.rungs.size(), kMostSteps);
    const qreal bottom = (height() + kHighest) / 2;
    const qreal rise = (kHighest - kLowest) / static_cast<qreal>(kMostSteps - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const qreal left = width() - stepsWidth() + static_cast<qreal>(i) * (kStepWidth + kStepGap);
        const qreal high = kLowest + static_cast<qreal>(i) * rise;
        QRectF step(left, bottom - high, kStepWidth, high);
        if (isRightToLeft())
            step.moveLeft(width() - step.right());
        paintStep(painter, step, m_view.rungs.at(i));
    }
}

void LadderRow::paintStep(QPainter &painter, const QRectF &step, RungState state) const
{
    const Theme &theme = m_themes.theme();
    switch (state) {
    case RungState::Climbed:
        return drawPanel(painter, step, kStepRadius, theme.accent, Qt::transparent, 0);
    case RungState::Ahead:
        return drawPanel(painter, step, kStepRadius, theme.trackOff, Qt::transparent, 0);
    case RungState::ByChoice:
        return drawPanel(painter, step, kStepRadius, Qt::transparent, theme.outline, 1.5);
    }
}

} // namespace unhunch
