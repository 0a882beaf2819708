#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"

namespace unhunch {

/// A page in the sidebar; only its icon where the sidebar is narrow.
class NavItem : public Control
{
    Q_OBJECT

public:
    NavItem(ThemeManager &themes, Icon icon, const QString &title, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    bool m_narrow{false};
};

} // namespace unhunch
