#include "app/widgets/theme/base_style.h"

#include "app/widgets/theme/fonts.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/style_paint.h"

#include <QFocusFrame>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kMenuSides = 28;  // both sides of a menu's words
constexpr int kMenuGlyphs = 34; // room for the check mark and the arrow of a submenu
constexpr int kScrollBar = 12;  // a bar of 8 with air around it
constexpr int kShortestHandle = 32;
constexpr int kLineEditPadding = 10;
constexpr int kTipPadding = 8;
constexpr qreal kTipRadius = 8;

bool isTip(const QWidget *widget)
{
    return widget && widget->inherits("QTipLabel");
}

// What is there from the start without being seen. The tray loads the fonts when its menu opens.
bool waitsInTheTray(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || widget->inherits("QSystemTrayIconSys");
}

} // namespace

BaseStyle::BaseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(lightTheme())
{}

void BaseStyle::setTheme(const Theme &theme, qreal textScale, bool translucent)
{
    m_theme = theme;
    m_textScale = textScale;
    m_translucent = translucent;
}

void BaseStyle::polish(QWidget *widget)
{
    if (!waitsInTheTray(widget))
        loadFonts();
    QProxyStyle::polish(widget);
    if (isTip(widget) || qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, m_translucent);
}

void BaseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const QRectF rect = option->rect;
    switch (element) {
    case PE_PanelMenu:
        paintMenuPanel(*painter, rect, m_theme, m_translucent);
        return;
    case PE_FrameMenu:
        return; // the panel has its edge
    case PE_PanelTipLabel:
        drawPanel(*painter, rect, m_translucent ? kTipRadius : 0, m_theme.text, Qt::transparent, 0);
        return;
    case PE_FrameFocusRect:
        drawPanel(*painter, rect, radius::kCheckBox, Qt::transparent, m_theme.focus,
                  stroke::kFocus);
        return;
    case PE_PanelLineEdit:
        paintLineEdit(*painter, *option, m_theme);
        return;
    case PE_FrameLineEdit:
        return; // painted with the panel
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BaseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    if (element == CE_MenuItem && item) {
        paintMenuItem(*painter, *item, m_theme, m_textScale);
    } else if (element == CE_MenuEmptyArea) {
        return;
    } else if (element == CE_FocusFrame && frame && frame->widget()) {
        const QRectF control =
            QRectF(option->rect).adjusted(kFocusReach, kFocusReach, -kFocusReach, -kFocusReach);
        drawFocusRing(*painter, control, frame->widget()->property("cornerRadius").toReal(),
                      m_theme);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void BaseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    paintScrollHandle(*painter, handle, *option, m_theme);
}

QRect BaseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return scrollBarPart(*bar, part, kShortestHandle);
}

QRect BaseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(kLineEditPadding, 0, -kLineEditPadding, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize BaseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && item) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), space::kSm + 1};
        const int tab = item->text.contains(u'\t') ? space::kCard : 0;
        return {contents.width() + tab + scaled(kMenuSides + kMenuGlyphs),
                scaled(height::kMenuRow)};
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit)
        size = {size.width() + 2 * kLineEditPadding,
                std::max(size.height(), scaled(height::kSettings))};
    return size;
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return kMenuPadding + (m_translucent ? kMenuShadowMargin : 0);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kFocusReach;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ToolTipLabelFrameWidth:
        return kTipPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace unhunch
