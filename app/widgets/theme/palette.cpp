#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

namespace unhunch {

namespace {

constexpr qreal kDisabledShare = .62; // keeps disabled text at 3:1
constexpr qreal kShadowLight = 60 / 255.0;
constexpr qreal kShadowDark = 160 / 255.0;

void setEnabled(QPalette &palette, QPalette::ColorGroup group, const Theme &theme)
{
    palette.setColor(group, QPalette::Window, theme.bg);
    palette.setColor(group, QPalette::WindowText, theme.text);
    palette.setColor(group, QPalette::Text, theme.text);
    palette.setColor(group, QPalette::ButtonText, theme.text);
    palette.setColor(group, QPalette::Base, theme.surface);
    palette.setColor(group, QPalette::AlternateBase, theme.sunken);
    palette.setColor(group, QPalette::Button, theme.raised);
    palette.setColor(group, QPalette::Highlight, theme.accent);
    palette.setColor(group, QPalette::HighlightedText, theme.onAccent);
    palette.setColor(group, QPalette::Link, theme.accent);
    palette.setColor(group, QPalette::LinkVisited, theme.breath);
    palette.setColor(group, QPalette::PlaceholderText, theme.textFaint);
    palette.setColor(group, QPalette::ToolTipBase, theme.text);
    palette.setColor(group, QPalette::ToolTipText, theme.bg);
    palette.setColor(group, QPalette::BrightText, theme.danger);
    palette.setColor(group, QPalette::Light, theme.surface);
    palette.setColor(group, QPalette::Midlight, theme.sunken);
    palette.setColor(group, QPalette::Mid, theme.outline);
    palette.setColor(group, QPalette::Dark, theme.outlineStrong);
    palette.setColor(group, QPalette::Shadow,
                     withAlpha(theme.shadow, theme.dark ? kShadowDark : kShadowLight));
}

void setDisabled(QPalette &palette, const Theme &theme)
{
    constexpr auto kGroup = QPalette::Disabled;
    setEnabled(palette, kGroup, theme);
    palette.setColor(kGroup, QPalette::WindowText, mix(theme.bg, theme.text, kDisabledShare));
    palette.setColor(kGroup, QPalette::Text, mix(theme.surface, theme.text, kDisabledShare));
    palette.setColor(kGroup, QPalette::ButtonText, mix(theme.sunken, theme.text, kDisabledShare));
    palette.setColor(kGroup, QPalette::Button, theme.sunken);
    palette.setColor(kGroup, QPalette::Highlight, theme.sunken);
    palette.setColor(kGroup, QPalette::HighlightedText,
                     mix(theme.sunken, theme.text, kDisabledShare));
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    setEnabled(palette, QPalette::Active, theme);
    setEnabled(palette, QPalette::Inactive, theme);
    setDisabled(palette, theme);
    return palette;
}

} // namespace unhunch
