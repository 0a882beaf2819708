#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// A pill to press, or with setCheckable() to choose: chosen, it carries a check mark as well as
/// its colour.
class Chip : public Control
{
    Q_OBJECT

public:
    Chip(ThemeManager &themes, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override { return height() / 2.0; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unhunch
