#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"

namespace unhunch {

/// A square button that shows only an icon. Its name is told by the tool tip and to screen readers.
class IconButton : public Control
{
    Q_OBJECT

public:
    IconButton(ThemeManager &themes, Icon icon, const QString &name, QWidget *parent = nullptr);

    void setGlyph(Icon icon, const QString &name); ///< both change together: play, pause
    void setGlyphSize(int pixels);                 ///< 20 unless told
    void setControlSize(int pixels);               ///< 40 unless told, the smallest target
    void setFramed(bool framed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_glyphSize{20};
    int m_size{40};
    bool m_framed{false};
};

} // namespace unhunch
