#pragma once

#include "app/widgets/theme/theme_manager.h"
#include "core/progress/occasion.h"

#include <QWidget>

namespace unhunch {

/// The mark of a state beside words that say the same.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    StateBadge(ThemeManager &themes, core::CellState state, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    core::CellState m_state;
};

} // namespace unhunch
