#pragma once

#include "app/widgets/theme/theme.h"

#include <QProxyStyle>

namespace unhunch {

/// Fusion with our menus, tool tips, scroll bars, line edits and focus ring. Everything else that
/// is seen is painted by our own controls.
class BaseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BaseStyle();

    void setTheme(const Theme &theme, qreal textScale, bool translucent);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;

private:
    [[nodiscard]] int scaled(int length) const { return qRound(length * m_textScale); }

    Theme m_theme;
    qreal m_textScale{1.0};
    bool m_translucent{true};
};

/// Transparent room around a menu for its shadow, while there is a compositor.
constexpr int kMenuShadowMargin = 24;
/// From a menu's edge to its rows.
constexpr int kMenuPadding = 6;

} // namespace unhunch
