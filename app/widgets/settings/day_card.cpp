#include "app/widgets/settings/day_card.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {

namespace {

constexpr QSize kSize{264, 440};
constexpr int kLeastHeight = 380;
constexpr qreal kInset = 20;
constexpr qreal kHeader = 60;
constexpr qreal kRailWidth = 6;
constexpr qreal kSpanWidth = 30;
constexpr qreal kClockWidth = 44;
constexpr qreal kRailCenter = kInset + kClockWidth + 8 + kSpanWidth / 2;
constexpr qreal kWordsLeft = kRailCenter + kSpanWidth / 2 + 12;
constexpr qreal kSlot = 8; ///< radius
constexpr qreal kReset = 4.5;
constexpr qreal kGap = 3;
constexpr qreal kBorder = 1.5;
constexpr qreal kBetween = 8; ///< entries
constexpr qreal kLeastSpan = 12;

qreal yOf(double at, const QRectF &rail)
{
    return rail.top() + at * rail.height();
}

} // namespace

DayCard::DayCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&themes, &ThemeManager::changed, this, &QWidget::updateGeometry);
}

QSize DayCard::sizeHint() const
{
    return {m_themes.scaled(kSize.width()), m_themes.scaled(kSize.height())};
}

QSize DayCard::minimumSizeHint() const
{
    return {m_themes.scaled(kSize.width()), kLeastHeight};
}

void DayCard::setView(const DayCardView &view)
{
    m_view = view;
    setAccessibleName(view.title);
    setAccessibleDescription(view.sentence);
    update();
}

QRectF DayCard::mirrored(QRectF place) const
{
    if (isRightToLeft())
        place.moveLeft(width() - place.right());
    return place;
}

std::vector<DayCard::Entry> DayCard::entries() const
{
    std::vector<Entry> all;
    double first = 1;
    double last = 0;
    for (const DayMark &mark : m_view.marks) {
        if (mark.reset) {
            first = std::min(first, mark.at);
            last = std::max(last, mark.at);
        } else {
            all.push_back({mark.at, mark.title, mark.length, mark.detail});
        }
    }
    if (!m_view.resets.isEmpty())
        all.push_back({(first + last) / 2, m_view.resets, {}, m_view.resetsDetail, 2});
    std::ranges::stable_sort(all, {}, &Entry::at);
    return all;
}

qreal DayCard::heightOf(const Entry &entry) const
{
    const qreal detail =
        entry.detail.isEmpty()
            ? 0
            : textBlockHeight({entry.detail, m_themes.line(TextRole::Caption), entry.lines},
                              m_themes.font(TextRole::Caption),
                              width() - m_themes.scaled(kWordsLeft) - kInset);
    return m_themes.line(TextRole::SmallStrong) + detail;
}

/// The upper edge of each entry: beside its mark, or as near as the others let it.
std::vector<qreal> DayCard::placesOf(const std::vector<Entry> &all, const QRectF &rail) const
{
    std::vector<qreal> tops;
    qreal free = rail.top() - kSlot;
    for (const Entry &one : all) {
        tops.push_back(
            std::max(free, yOf(one.at, rail) - m_themes.line(TextRole::SmallStrong) / 2));
        free = tops.back() + heightOf(one) + kBetween;
    }
    qreal end = height() - kInset / 2;
    for (std::size_t i = all.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], end - heightOf(all[i]));
        end = tops[i] - kBetween;
    }
    return tops;
}

std::vector<DayCard::Label> DayCard::clocks(const QRectF &rail) const
{
    std::vector<Label> all;
    for (const DayHours &one : m_view.hours) {
        all.push_back({yOf(one.from, rail), one.begin});
        all.push_back({yOf(one.to, rail), one.end});
    }
    for (const DayMark &one : m_view.marks)
        if (!one.clock.isEmpty())
            all.push_back({yOf(one.at, rail), one.clock});
    std::ranges::stable_sort(all, {}, &Label::y);
    const qreal line = m_themes.line(TextRole::Caption);
    std::vector<Label> kept;
    for (const Label &one : all)
        if (kept.empty() || one.y - kept.back().y >= line)
            kept.push_back(one);
    return kept;
}

void DayCard::paintRail(QPainter &painter, const QRectF &rail) const
{
    const Theme &t = m_themes.theme();
    drawPanel(painter, mirrored(rail), kRailWidth / 2, t.trackOff, Qt::transparent, 0);
    for (const DayHours &one : m_view.hours) {
        const qreal top = yOf(one.from, rail);
        const QRectF span(rail.center().x() - kSpanWidth / 2, top, kSpanWidth,
                          std::max(kLeastSpan, yOf(one.to, rail) - top));
        drawPanel(painter, mirrored(span), std::min(span.height(), 24.0) / 2, t.accentSoft,
                  t.accent, kBorder);
    }
    for (const DayMark &one : m_view.marks) {
        const QPointF center =
            mirrored(QRectF(rail.center().x(), yOf(one.at, rail), 0, 0)).center();
        const qreal size = one.reset ? kReset : kSlot;
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!one.reset) {
            painter.setBrush(t.surface);
            painter.drawEllipse(center, size + kGap, size + kGap);
        }
        painter.setBrush(t.accent);
        painter.drawEllipse(center, size, size);
    }
}

void DayCard::paintClocks(QPainter &painter, const QRectF &rail) const
{
    painter.setFont(m_themes.font(TextRole::Caption));
    painter.setPen(m_themes.theme().textMuted);
    const qreal line = m_themes.line(TextRole::Caption);
    const qreal right = rail.center().x() - kSpanWidth / 2 - 8;
    for (const Label &one : clocks(rail)) {
        const QRectF place = mirrored(QRectF(0, one.y - line / 2, right, line));
        drawDigits(painter, place,
                   Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
                   one.words);
    }
}

void DayCard::paintEntries(QPainter &painter, const QRectF &rail) const
{
    const Theme &t = m_themes.theme();
    const auto all = entries();
    const auto tops = placesOf(all, rail);
    const qreal left = m_themes.scaled(kWordsLeft);
    const qreal line = m_themes.line(TextRole::SmallStrong);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF row(left, tops[i], width() - left - kInset / 2, line);
        const QFont strong = m_themes.font(TextRole::SmallStrong);
        painter.setFont(strong);
        painter.setPen(t.text);
        painter.drawText(mirrored(row), side | Qt::AlignVCenter, all[i].title);
        const qreal used = QFontMetricsF(strong).horizontalAdvance(all[i].title) + kBetween;
        painter.setFont(m_themes.font(TextRole::Caption));
        painter.setPen(t.textMuted);
        if (!all[i].length.isEmpty())
            painter.drawText(mirrored(row.adjusted(used, 0, 0, 0)), side | Qt::AlignVCenter,
                             all[i].length);
        drawTextBlock(
            painter, mirrored(QRectF(left, row.bottom(), row.width(), 2 * line)),
            {all[i].detail, m_themes.line(TextRole::Caption), all[i].lines, side | Qt::AlignTop});
    }
}

void DayCard::paintEvent(QPaintEvent *)
{
    const Theme &t = m_themes.theme();
    QPainter painter(this);
    drawPanel(painter, QRectF(rect()), radius::kLargeCard, t.surface, t.outline);
    const QRectF header =
        mirrored(QRectF(kInset, kInset / 2, width() - 2 * kInset, m_themes.scaled(44)));
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(m_themes.font(TextRole::Strong));
    painter.setPen(t.text);
    painter.drawText(header, side | Qt::AlignVCenter, m_view.title);
    const qreal used = QFontMetricsF(painter.font()).horizontalAdvance(m_view.title) + kInset;
    painter.setFont(m_themes.font(TextRole::Caption));
    painter.setPen(t.textMuted);
    const QString caption = QFontMetricsF(painter.font())
                                .elidedText(m_view.caption, Qt::ElideRight, header.width() - used);
    painter.drawText(header, (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     caption);
    if (m_view.marks.empty() && m_view.hours.empty())
        return;
    const qreal top = m_themes.scaled(kHeader);
    const QRectF rail(m_themes.scaled(kRailCenter) - kRailWidth / 2, top, kRailWidth,
                      height() - top - kInset - m_themes.line(TextRole::Caption));
    paintRail(painter, rail);
    paintClocks(painter, rail);
    paintEntries(painter, rail);
}

} // namespace unhunch
