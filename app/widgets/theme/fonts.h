#pragma once

#include <QFont>

#include <cstdint>

namespace unhunch {

/// What a piece of text is; each role has one size, line height and weight.
enum class TextRole : std::uint8_t {
    Caption,     ///< 13/18 medium: axis, legend, key cap
    Small,       ///< 14/20: reasons, table head
    SmallStrong, ///< 14/20 semi-bold: chips, numbers in tables
    Body,        ///< 15/22
    Label,       ///< 15/22 medium
    Strong,      ///< 15/22 semi-bold: buttons
    Lead,        ///< 17/26: instructions
    Title3,      ///< 22/28 display: pop-up, session header
    Title2,      ///< 28/34 display: page
    Title1,      ///< 36/42 display: stat numbers
};

/// Registers the bundled fonts with Qt, once; needs a QGuiApplication. Whatever measures or draws
/// text calls it, so that a program that only waits in the tray carries no font.
void loadFonts();
/// Gives back two megabytes: Qt lets go what it has read and shaped with any font. For when no
/// window is left; the next one loads them again.
void unloadFonts();

/// What uiFont() says of body text, without loading it.
[[nodiscard]] QFont applicationFont(qreal scale = 1.0);
/// `scale` is the user's text size (1.00, 1.15, 1.30).
[[nodiscard]] QFont uiFont(TextRole role, qreal scale = 1.0);
/// The distance from one baseline to the next, in logical pixels.
[[nodiscard]] qreal lineHeight(TextRole role, qreal scale = 1.0);

/// Text whose size is computed (rings, the far layout); tracking follows the size.
[[nodiscard]] QFont textFont(qreal pixels, QFont::Weight weight);
/// The same in the display cut, for 22 pixels and up.
[[nodiscard]] QFont displayFont(qreal pixels);

} // namespace unhunch
