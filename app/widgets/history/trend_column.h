#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// One week of the trend as something to press; what stands in it the card paints. Arrow keys are
/// left to the card.
class TrendColumn : public Control
{
    Q_OBJECT

public:
    explicit TrendColumn(ThemeManager &themes, QWidget *parent = nullptr);

    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace unhunch
