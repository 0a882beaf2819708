#pragma once

#include "app/widgets/theme/theme_manager.h"
#include "app/widgets/theme/transition.h"

#include <QAbstractButton>
#include <QPointer>

class QFocusFrame;

namespace unhunch {

/// What all our buttons share: hover and press fade on the frame clock, the focus ring appears
/// outside and only for keyboard focus, and sizes follow the text size.
class Control : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(qreal cornerRadius READ cornerRadius)

public:
    explicit Control(ThemeManager &themes, QWidget *parent = nullptr);
    ~Control() override;

    /// The radius of what is painted; the focus ring runs around it.
    [[nodiscard]] virtual qreal cornerRadius() const = 0;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] ThemeManager &themes() const { return m_themes; }
    [[nodiscard]] const Theme &theme() const { return m_themes.theme(); }
    /// The colour on its way between its three states; `disabled` when nothing can be pressed.
    [[nodiscard]] QColor blend(const QColor &rest, const QColor &hover, const QColor &pressed,
                               const QColor &disabled) const;

    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ThemeManager &m_themes;
    Transition m_hover;
    Transition m_press;
    QPointer<QFocusFrame> m_ring;
    bool m_byKeyboard{false};    ///< how the focus came
    bool m_pressedBefore{false}; ///< since the pointer came
};

/// The ground of a bordered control that cannot be pressed.
[[nodiscard]] QColor disabledGround(const Theme &theme);
/// Text on a disabled control: paler, yet at least 3:1.
[[nodiscard]] QColor disabledInk(const Theme &theme, const QColor &ground);
/// Buttons grow rounder with their height, up to 14.
[[nodiscard]] qreal buttonRadius(qreal height);

} // namespace unhunch
