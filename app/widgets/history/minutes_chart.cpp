#include "app/widgets/history/minutes_chart.h"

#include "app/widgets/history/bars.h"
#include "app/widgets/history/week_cell.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kBarWidth = 34;
constexpr qreal kBarRadius = 8;
constexpr qreal kLeastBar = 4;
constexpr qreal kHeadroom = 1.18; ///< for the number above the longest bar
constexpr int kLeastScale = 12;   ///< minutes; keeps the goal line below the top

class Chart
{
public:
    Chart(QPainter &painter, const WeekGeometry &geometry, const WeekView &view,
          const ThemeManager &themes)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_view(view)
        , m_themes(themes)
        , m_theme(themes.theme())
        , m_area(geometry.chart())
    {
        int longest = kLeastScale;
        for (const WeekDayView &day : view.days)
            longest = std::max(longest, day.minutes);
        m_perMinute = m_area.height() / (longest * kHeadroom);
        m_goalY = qRound(m_area.bottom() - view.goalMinutes * m_perMinute) + 0.5;
    }

    void paint() const
    {
        const qreal base = qRound(m_area.bottom()) + 0.5;
        drawAcross(m_painter, base, m_area, QPen(m_theme.outline, 1));
        drawAcross(m_painter, m_goalY, m_area, dashedLine(m_theme.outlineStrong));
        for (std::size_t day = 0; day < m_view.days.size(); ++day)
            bar(day);
        m_painter.setFont(m_themes.font(TextRole::Caption));
        m_painter.setPen(m_theme.textFaint);
        m_painter.drawText(m_geometry.goalLabel(m_goalY), Qt::AlignVCenter | Qt::AlignLeading,
                           m_view.goalLabel);
    }

private:
    void bar(std::size_t index) const
    {
        const WeekDayView &day = m_view.days.at(index);
        if (day.minutes == 0)
            return;
        const QRectF column = m_geometry.chartColumn(index);
        const qreal height = std::max(day.minutes * m_perMinute, kLeastBar);
        const QRectF bar(column.center().x() - kBarWidth / 2, m_area.bottom() - height, kBarWidth,
                         height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(day.reachesGoal ? m_theme.accent : m_theme.barUnder);
        m_painter.drawPath(roundedTopBar(bar, kBarRadius));
        if (bar.top() + kBarRadius < m_goalY)
            drawAcross(m_painter, m_goalY, bar.adjusted(-kLineInset, 0, kLineInset, 0),
                       dashedLine(withAlpha(m_theme.onAccent, kInBar)));
        number(day, bar);
    }

    void number(const WeekDayView &day, const QRectF &bar) const
    {
        QFont font = m_themes.font(TextRole::SmallStrong);
        font.setPixelSize(qRound(15 * m_themes.textScale()));
        m_painter.setFont(font);
        drawOnPlate(m_painter, bar, day.minutesLabel, m_themes.textScale(),
                    columnGround(m_theme, day.isToday), m_theme.text);
    }

    QPainter &m_painter;
    const WeekGeometry &m_geometry;
    const WeekView &m_view;
    const ThemeManager &m_themes;
    const Theme &m_theme;
    QRectF m_area;
    qreal m_perMinute{0};
    qreal m_goalY{0};
};

} // namespace

void paintMinutes(QPainter &painter, const WeekGeometry &geometry, const WeekView &view,
                  const ThemeManager &themes)
{
    Chart(painter, geometry, view, themes).paint();
}

} // namespace unhunch
