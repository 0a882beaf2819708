#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// One of the choices of a Segmented, whose track lies under it.
class Segment : public Control
{
    Q_OBJECT

public:
    Segment(ThemeManager &themes, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unhunch
