#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QPointer>
#include <QSlider>

class QFocusFrame;

namespace unhunch {

/// How loud, from 0 to 100.
class VolumeSlider : public QSlider
{
    Q_OBJECT
    Q_PROPERTY(qreal cornerRadius READ cornerRadius)

public:
    explicit VolumeSlider(ThemeManager &themes, QWidget *parent = nullptr);
    ~VolumeSlider() override;

    [[nodiscard]] qreal cornerRadius() const { return height() / 2.0; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow(const QMouseEvent &event);

    ThemeManager &m_themes;
    QPointer<QFocusFrame> m_ring{};
};

} // namespace unhunch
