#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/controls/control.h"

namespace unhunch {

/// One slot of one day: its state, or for desk resets how many of how many with a pip for each.
/// Enter and click ask for the details; arrow keys are left to the week around it.
///
/// As large as its place in the table, for the badge reaches out of the mark; so the focus ring
/// runs around the mark, and the cell draws it itself.
class WeekCell : public Control
{
    Q_OBJECT

public:
    explicit WeekCell(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const WeekCellView &view, bool isToday);
    [[nodiscard]] const WeekCellView &view() const { return m_view; }

    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF target() const; ///< what lights up
    void paintCount(QPainter &painter) const;

    WeekCellView m_view;
    bool m_isToday{false};
    bool m_showsFocus{false};
};

/// What lies behind the column of today, and behind the others.
[[nodiscard]] QColor columnGround(const Theme &theme, bool isToday);

} // namespace unhunch
