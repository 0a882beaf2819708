#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// On or off; the knob's place tells it as well as the colour.
class Switch : public Control
{
    Q_OBJECT

public:
    explicit Switch(ThemeManager &themes, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override { return height() / 2.0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    [[nodiscard]] QRectF track() const;

    Transition m_knob;
};

} // namespace unhunch
