#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"

#include <cstdint>

namespace unhunch {

/// One half of a SplitButton; the frame around both belongs to the SplitButton.
class SplitHalf : public Control
{
    Q_OBJECT

public:
    enum class Place : std::uint8_t { First, Last };

    SplitHalf(ThemeManager &themes, Place place, Icon icon, const QString &text,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override { return buttonRadius(height()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
    Icon m_icon;
};

} // namespace unhunch
