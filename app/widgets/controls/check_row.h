#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// A statement with a box to tick, as wide as its place.
class CheckRow : public Control
{
    Q_OBJECT

public:
    explicit CheckRow(ThemeManager &themes, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unhunch
