#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/history/legend.h"
#include "app/widgets/history/week_geometry.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <array>

namespace unhunch {

class Button;
class PlainLabel;
class WeekCell;

/// The week as a table of days and slots with the minutes below. One Tab stop: arrow keys move
/// between the cells.
class WeekCard : public QWidget
{
    Q_OBJECT

public:
    explicit WeekCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const WeekView &view);
    [[nodiscard]] WeekCell &cell(std::size_t day, std::size_t row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void detailRequested(WeekCell *cell);
    void startRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place {
        int day{0};
        int row{0};
    };

    void makeCells();
    void placeChildren();
    void moveTo(Place place);
    [[nodiscard]] WeekGeometry geometryOf(const Legend &legend) const;
    [[nodiscard]] Legend legend() const;
    [[nodiscard]] qreal labelWidth() const;
    void paintLabels(QPainter &painter, const WeekGeometry &geometry) const;

    ThemeManager &m_themes;
    WeekView m_view;
    std::array<std::array<WeekCell *, core::kWeekSlots.size()>, 7> m_cells{};
    PlainLabel *m_invitation;
    Button *m_start;
    Place m_current{};
};

} // namespace unhunch
