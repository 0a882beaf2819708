#include "app/widgets/history/trend_chart.h"

#include "app/widgets/history/bars.h"
#include "app/widgets/history/state_mark.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kWidestBar = 30;
constexpr qreal kBarShare = 0.56; ///< of a column
constexpr qreal kLeastBar = 4;
constexpr qreal kMinutesRadius = 7;
constexpr qreal kSittingsRadius = 5;
constexpr qreal kHeadroom = 1.14; ///< for the number above the longest bar
constexpr int kLeastMinutes = 60; ///< keeps the line below the top
constexpr int kLeastSittings = 4;
constexpr qreal kNumber = 22; ///< room for a number above a short bar
constexpr qreal kPipPitch = 14;
constexpr qreal kSittingTint = 0.55;

class TrendPainter
{
public:
    TrendPainter(QPainter &painter, const TrendGeometry &geometry, const TrendView &view,
                 const ThemeManager &themes)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_view(view)
        , m_themes(themes)
        , m_theme(themes.theme())
    {}

    qreal minutes() const
    {
        const QRectF area = m_geometry.minutes();
        int longest = kLeastMinutes;
        for (const TrendWeekView &week : m_view.weeks)
            longest = std::max(longest, week.minutes);
        const qreal perMinute = area.height() / (longest * kHeadroom);
        const qreal goal = qRound(area.bottom() - m_view.goalMinutes * perMinute) + 0.5;
        drawAcross(m_painter, qRound(area.bottom()) + 0.5, area, QPen(m_theme.outline, 1));
        drawAcross(m_painter, goal, area, dashedLine(m_theme.outlineStrong));
        for (std::size_t week = 0; week < m_view.weeks.size(); ++week) {
            const TrendWeekView &view = m_view.weeks.at(week);
            if (view.minutes == 0)
                continue;
            const QRectF bar = barIn(week, area, view.minutes * perMinute);
            fill(bar, view.reachesGoal ? m_theme.accent : m_theme.barUnder, kMinutesRadius);
            if (bar.top() + kMinutesRadius < goal)
                drawAcross(m_painter, goal, bar.adjusted(-kLineInset, 0, kLineInset, 0),
                           dashedLine(withAlpha(m_theme.onAccent, kInBar)));
            number(bar, view.minutesLabel, view.isCurrent, m_theme.text);
        }
        return goal;
    }

    void strength() const
    {
        const QRectF area = m_geometry.strength();
        const qreal pitch = kPipPitch * m_themes.textScale();
        for (std::size_t week = 0; week < m_view.weeks.size(); ++week) {
            QPointF center = m_geometry.part(week, area).center();
            const auto &marks = m_view.weeks.at(week).strength;
            center.ry() += (static_cast<qreal>(marks.size()) - 1) * pitch / 2;
            for (const core::CellState mark : marks) {
                drawDayDisc(m_painter, center, mark, m_theme);
                center.ry() -= pitch;
            }
        }
    }

    void sittings() const
    {
        const QRectF area = m_geometry.sittings();
        int most = kLeastSittings;
        for (const TrendWeekView &week : m_view.weeks)
            most = std::max(most, week.longSittings);
        const qreal each = (area.height() - kNumber * m_themes.textScale()) / most;
        drawAcross(m_painter, qRound(area.bottom()) + 0.5, area, QPen(m_theme.outline, 1));
        for (std::size_t week = 0; week < m_view.weeks.size(); ++week) {
            const TrendWeekView &view = m_view.weeks.at(week);
            const QRectF bar = barIn(week, area, view.longSittings * each);
            if (view.longSittings > 0)
                fill(bar, mix(m_theme.surface, m_theme.outlineStrong, kSittingTint),
                     kSittingsRadius);
            const bool none = view.longSittings == 0;
            number(none ? QRectF(bar.left(), area.bottom(), bar.width(), 0) : bar,
                   view.sittingsLabel, view.isCurrent, none ? m_theme.textFaint : m_theme.text);
        }
    }

private:
    [[nodiscard]] QRectF barIn(std::size_t week, const QRectF &area, qreal height) const
    {
        const QRectF column = m_geometry.part(week, area);
        const qreal width = std::min(kWidestBar, column.width() * kBarShare);
        const qreal high = std::max(height, kLeastBar);
        return {column.center().x() - width / 2, area.bottom() - high, width, high};
    }

    void fill(const QRectF &bar, const QColor &color, qreal radius) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPath(roundedTopBar(bar, std::min(radius, bar.height())));
    }

    void number(const QRectF &bar, const QString &text, bool isCurrent, const QColor &ink) const
    {
        m_painter.setFont(m_themes.font(TextRole::SmallStrong));
        drawOnPlate(m_painter, bar, text, m_themes.textScale(), columnGround(m_theme, isCurrent),
                    ink);
    }

    QPainter &m_painter;
    const TrendGeometry &m_geometry;
    const TrendView &m_view;
    const ThemeManager &m_themes;
    const Theme &m_theme;
};

} // namespace

qreal paintTrend(QPainter &painter, const TrendGeometry &geometry, const TrendView &view,
                 const ThemeManager &themes)
{
    const TrendPainter trend(painter, geometry, view, themes);
    const qreal goal = trend.minutes();
    trend.strength();
    trend.sittings();
    return goal;
}

} // namespace unhunch
