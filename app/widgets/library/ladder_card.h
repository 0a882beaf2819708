#pragma once

#include "app/presentation/exercise_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

namespace unhunch {

/// The levels of an exercise with their doses, and where each number comes from.
class LadderCard : public QWidget
{
    Q_OBJECT

public:
    explicit LadderCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setRungs(const std::vector<RungView> &rungs);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    ThemeManager &m_themes;
    std::vector<RungView> m_rungs{};
};

} // namespace unhunch
