#include "app/widgets/theme/style_paint.h"

#include "app/widgets/theme/base_style.h"
#include "app/widgets/theme/fonts.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kMenuRadius = 14;
constexpr qreal kRowRadius = 8;
constexpr qreal kRowTint = .06;
constexpr int kWordsInset = 14;
constexpr int kGlyph = 18;
constexpr qreal kHandleInset = 2;
constexpr qreal kHandleAlpha = .5;
constexpr qreal kHandleAlphaHovered = .8;

void paintRow(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const bool chosen = item.checked;
    const bool under = item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled;
    if (!chosen && !under)
        return;
    const QColor ground = chosen ? theme.accentSoft : withAlpha(theme.text, 0);
    const QColor tint =
        chosen ? mix(ground, theme.text, kRowTint) : withAlpha(theme.text, kRowTint);
    drawPanel(painter, item.rect, kRowRadius, under ? tint : ground, Qt::transparent, 0);
}

// "Words\tShortcut" as QMenu gives them; the shortcut stands at the far side.
void paintWords(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &room)
{
    const QStringList parts = item.text.split(u'\t');
    const auto side = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(item.direction, alignment)
                                | Qt::AlignVCenter)
               | Qt::TextHideMnemonic | Qt::TextSingleLine;
    };
    painter.drawText(room, side(Qt::AlignLeft), parts.front());
    if (parts.size() > 1)
        painter.drawText(room, side(Qt::AlignRight), parts.back());
}

} // namespace

void paintMenuPanel(QPainter &painter, const QRectF &window, const Theme &theme, bool translucent)
{
    if (!translucent) {
        drawPanel(painter, window, 0, theme.raised, theme.outlineStrong);
        return;
    }
    const QRectF panel = window.adjusted(kMenuShadowMargin, kMenuShadowMargin, -kMenuShadowMargin,
                                         -kMenuShadowMargin);
    drawShadow(painter, panel, kMenuRadius, Elevation::Popup, theme);
    drawPanel(painter, panel, kMenuRadius, theme.raised, theme.hairline);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme,
                   qreal textScale)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(item.rect.left() + kWordsInset, item.rect.center().y(),
                                item.rect.width() - 2 * kWordsInset, 1),
                         theme.outline);
        return;
    }
    paintRow(painter, item, theme);
    const bool enabled = item.state & QStyle::State_Enabled;
    const QColor ink = !enabled ? theme.textFaint : item.checked ? theme.onAccentSoft : theme.text;
    const int inset = qRound(kWordsInset * textScale);
    const QRect words = item.rect.adjusted(inset, 0, -inset, 0);
    painter.setPen(ink);
    painter.setFont(uiFont(TextRole::Label, textScale));
    paintWords(painter, item, words);

    const int glyph = qRound(kGlyph * textScale);
    const QRect mark = QStyle::alignedRect(item.direction, Qt::AlignRight | Qt::AlignVCenter,
                                           {glyph, glyph}, words);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, mark, mirrored(Icon::Right, item.direction), ink, glyph);
    else if (item.checked)
        drawIcon(painter, mark, Icon::Check, ink, glyph);
}

void paintLineEdit(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const QColor edge = focused ? theme.focus : enabled ? theme.outlineStrong : theme.outline;
    drawPanel(painter, option.rect, radius::kControl, enabled ? theme.surface : theme.sunken, edge,
              focused ? stroke::kFocus : stroke::kBorder);
}

void paintScrollHandle(QPainter &painter, const QRectF &handle, const QStyleOption &option,
                       const Theme &theme)
{
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF bar = handle.adjusted(kHandleInset, kHandleInset, -kHandleInset, -kHandleInset);
    drawPanel(painter, bar, std::min(bar.width(), bar.height()) / 2,
              withAlpha(theme.outlineStrong, hovered ? kHandleAlphaHovered : kHandleAlpha),
              Qt::transparent, 0);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestHandle)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    if (range <= 0 && part == QStyle::SC_ScrollBarSlider)
        return {};
    const int handle = std::clamp(length * bar.pageStep / std::max(1, range + bar.pageStep),
                                  std::min(shortestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect room = flat ? QRect(from, 0, to - from, bar.rect.height())
                                : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, room);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + handle);
    case QStyle::SC_ScrollBarGroove:
        return piece(0, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length);
    default:
        return {};
    }
}

} // namespace unhunch
