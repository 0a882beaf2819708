#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QPixmap>
#include <QWidget>

namespace unhunch {

/// A still picture with round corners and a hairline; the bare wall until it has one.
class Thumbnail : public QWidget
{
    Q_OBJECT

public:
    explicit Thumbnail(ThemeManager &themes, QWidget *parent = nullptr);

    void setPixmap(const QPixmap &pixmap);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    QPixmap m_pixmap;
};

} // namespace unhunch
