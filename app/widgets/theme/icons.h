#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace unhunch {

/// Line icons on a 24 x 24 grid, drawn in one colour. Media symbols never mirror; Left and Right do
/// where they point along the reading direction (see mirrored()).
enum class Icon : std::uint8_t {
    Play,
    Pause,
    Skip,
    Back,
    Close,
    Clock,
    Sound,
    SoundOff,
    Full,
    ExitFull,
    Easier,
    Calendar,
    Check,
    Minus,
    Plus,
    Hourglass,
    Left,
    Right,
    Up,
    Down,
    Leaf,
    Info,
    Warning,
    Speech,
    SpeechCheck,
    Settings,
    Moon,
    Sun,
    Journey,
    Library,
    Swap,
    Trend,
    Ladder,
    More,
    Undo,
    Plan,
    Band,
    Roller,
    Mat,
    Wall,
    Doorway,
    Bar,
};
constexpr int kIconCount = 42;

/// The icon as a pixmap of `size` logical pixels, sharp at `dpr`; cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal dpr);

/// Draws the icon in the middle of `rect` at `size` logical pixels, on whole device pixels.
void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color, int size);

/// Left for Right and the other way round when the layout runs right to left.
[[nodiscard]] Icon mirrored(Icon icon, Qt::LayoutDirection direction);

} // namespace unhunch
