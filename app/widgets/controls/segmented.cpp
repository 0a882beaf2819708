#include "app/widgets/controls/segmented.h"

#include "app/widgets/controls/segment.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kPadding = 16;
constexpr int kInset = 4; ///< of what is painted of a segment, which is as high as the track
constexpr qreal kRadius = 9;
constexpr qreal kHoverTint = .05;
constexpr qreal kPressTint = .10;

} // namespace

Segment::Segment(ThemeManager &manager, QWidget *parent)
    : Control(manager, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const qreal words =
        QFontMetricsF(themes().font(TextRole::SmallStrong)).horizontalAdvance(text());
    return {std::max(qCeil(words) + 2 * themes().scaled(kPadding), themes().scaled(height::kForm)),
            themes().scaled(height::kSettings)};
}

qreal Segment::cornerRadius() const
{
    return radius::kControl;
}

void Segment::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QRectF place = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    const QColor chosen = t.dark ? mix(t.raised, t.outlineStrong, .35) : t.surface;
    if (isChecked() && isEnabled() && !t.dark)
        drawShadow(painter, place, kRadius, Elevation::Card, t);
    const QColor none = withAlpha(t.text, 0);
    drawPanel(painter, place, kRadius,
              isChecked()
                  ? (isEnabled() ? chosen : disabledGround(t))
                  : blend(none, withAlpha(t.text, kHoverTint), withAlpha(t.text, kPressTint), none),
              Qt::transparent, 0);
    painter.setPen(!isEnabled() ? disabledInk(t, t.sunken) : isChecked() ? t.text : t.textMuted);
    painter.setFont(themes().font(TextRole::SmallStrong));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Segmented::Segmented(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setOptions(const std::vector<Option> &options, int which)
{
    while (m_segments.size() < options.size()) {
        auto *const segment = new Segment(m_themes, this);
        const int place = static_cast<int>(m_segments.size());
        connect(segment, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_line->addWidget(segment);
        m_segments.push_back(segment);
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        Segment *const segment = m_segments[i];
        segment->setText(options[i].words);
        segment->setAccessibleName(options[i].name.isEmpty() ? options[i].words : options[i].name);
        if (static_cast<int>(i) == which)
            segment->setChecked(true);
        segment->updateGeometry();
    }
}

void Segmented::setSubject(const QString &subject)
{
    setAccessibleName(subject);
    for (Segment *const one : m_segments)
        one->setAccessibleDescription(subject);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), radius::kControl, m_themes.theme().sunken, Qt::transparent, 0);
}

} // namespace unhunch
