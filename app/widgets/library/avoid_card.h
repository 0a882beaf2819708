#pragma once

#include "app/presentation/library_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

namespace unhunch {

/// What is better left alone, and why.
class AvoidCard : public QWidget
{
    Q_OBJECT

public:
    AvoidCard(ThemeManager &themes, const std::vector<AvoidView> &avoid, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
};

} // namespace unhunch
