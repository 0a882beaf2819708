#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

/// The leaf in its rounded square; decoration beside the name.
class AppMark : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(ThemeManager &themes, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
};

} // namespace unhunch
