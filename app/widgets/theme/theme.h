#pragma once

#include "app/presentation/figure_colors.h"

#include <QColor>

namespace unhunch {

/// Every colour of the interface, by what it is for. Widgets read it when they paint; no colour is
/// written anywhere else. Text pairs reach 7:1, captions 4.5:1, control borders and rings 3:1.
struct Theme {
    bool dark{false};
    bool moreContrast{false}; ///< nothing is told by a shadow or a pale line

    QColor bg{};            ///< window
    QColor surface{};       ///< card, list row
    QColor raised{};        ///< pop-up, menu, secondary button
    QColor sunken{};        ///< track of a segmented control, tint of the sidebar
    QColor outline{};       ///< hairline; decoration only
    QColor outlineStrong{}; ///< border of every control
    QColor text{};
    QColor textMuted{};
    QColor textFaint{}; ///< captions only

    QColor accent{}; ///< primary button, progress, done; also the phase of repetitions
    QColor accentHover{};
    QColor accentPressed{};
    QColor onAccent{};
    QColor accentSoft{}; ///< selected row, chip, today
    QColor onAccentSoft{};

    QColor hold{}; ///< phase: hold; also caution
    QColor holdSoft{};
    QColor rest{}; ///< phase: rest
    QColor restSoft{};
    QColor breath{}; ///< phase: breath, switching sides
    QColor breathSoft{};
    QColor danger{};
    QColor dangerSoft{};

    QColor focus{};    ///< focus ring, always outside the control
    QColor trackOff{}; ///< empty part of rings and bars; decoration only
    QColor barUnder{}; ///< a bar that stays below its goal
    QColor shadow{};   ///< opaque; each shadow level brings its own alpha
    QColor hairline{}; ///< inner edge of pop-ups, translucent

    FigureColors figure{}; ///< the mannequin and its room

    bool operator==(const Theme &) const = default;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
/// For those who need it: every line as strong as a control's border, captions as strong as other
/// text, no shadows.
[[nodiscard]] Theme withMoreContrast(Theme theme);

} // namespace unhunch
