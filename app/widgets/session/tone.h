#pragma once

#include "app/presentation/ring_view.h"
#include "app/widgets/theme/theme.h"

namespace unhunch {

/// The colour of a phase.
[[nodiscard]] inline QColor toneColor(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Work:
        return theme.accent;
    case Tone::Hold:
        return theme.hold;
    case Tone::Rest:
        return theme.rest;
    case Tone::Breath:
        return theme.breath;
    case Tone::Quiet:
        break;
    }
    return theme.textFaint;
}

} // namespace unhunch
