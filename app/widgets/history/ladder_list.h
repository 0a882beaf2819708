#pragma once

#include "app/presentation/ladders_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

class LadderRow;

/// Every exercise with its ladder, below each other on one card.
class LadderList : public QWidget
{
    Q_OBJECT

public:
    explicit LadderList(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const LaddersView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    std::vector<LadderRow *> m_rows;
};

} // namespace unhunch
