#pragma once

#include "app/widgets/theme/fonts.h"
#include "app/widgets/theme/frame_clock.h"
#include "app/widgets/theme/theme.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

#include <chrono>
#include <cstdint>

namespace unhunch {

class BaseStyle;

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// The look of this process: one instance, made after QApplication and passed to every widget. It
/// gives the application its style, palette and font; a palette change repaints all windows, so
/// widgets that read theme() while painting need no connection to changed().
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// The font of a role at the user's text size.
    [[nodiscard]] QFont font(TextRole role) const { return uiFont(role, m_textScale); }
    [[nodiscard]] qreal line(TextRole role) const { return lineHeight(role, m_textScale); }
    /// A length that grows with the text: control heights, rows.
    [[nodiscard]] int scaled(qreal length) const { return qRound(length * m_textScale); }
    [[nodiscard]] qreal textScale() const { return m_textScale; }

    /// A movement's length: as given, or nothing when motion is reduced.
    [[nodiscard]] std::chrono::milliseconds length(std::chrono::milliseconds full) const;
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] FrameClock &clock() { return m_clock; }

    void setChoice(ThemeChoice choice);
    /// What the desktop says; asked elsewhere, for widgets do no I/O.
    void setSystemDark(bool dark);
    void setTextScale(qreal scale); ///< 1.00, 1.15 or 1.30
    void setReducedMotion(bool reduced);
    void setMoreContrast(bool more);
    /// Whether a compositor blends windows; without one pop-ups have no shadow and a hard edge.
    void setTranslucency(bool translucent);
    [[nodiscard]] bool translucency() const { return m_translucent; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] bool isDark() const;

    Theme m_theme;
    QPointer<BaseStyle> m_style;
    ThemeChoice m_choice{ThemeChoice::System};
    bool m_systemDark{false};
    bool m_reducedMotion{false};
    bool m_moreContrast{false};
    bool m_translucent{true};
    qreal m_textScale{1.0};
    FrameClock m_clock;
};

/// All three colour groups of the tokens, for what Qt paints itself.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

} // namespace unhunch
