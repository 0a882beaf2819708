#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// A day of the week to choose or to leave; chosen, it carries a check mark under its word, so that
/// its width stays.
class DayChip : public Control
{
    Q_OBJECT

public:
    explicit DayChip(ThemeManager &themes, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unhunch
