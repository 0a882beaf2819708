#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

/// How far the seated time has come, as a small ring. Over the limit it is full and stays calm.
class SeatedRing : public QWidget
{
    Q_OBJECT

public:
    explicit SeatedRing(ThemeManager &themes, QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    double m_share{0};
};

} // namespace unhunch
