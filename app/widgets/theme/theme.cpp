#include "app/widgets/theme/theme.h"

namespace unhunch {

namespace {

constexpr QColor rgb(unsigned value)
{
    return {static_cast<int>(value >> 16U & 0xFFU), static_cast<int>(value >> 8U & 0xFFU),
            static_cast<int>(value & 0xFFU)};
}

// Warm paper, deep ink, one pine green.
constexpr Theme kLight{
    .dark = false,
    .bg = rgb(0xF5F4F0),
    .surface = rgb(0xFFFFFF),
    .raised = rgb(0xFFFFFF),
    .sunken = rgb(0xECEAE4),
    .outline = rgb(0xE0DDD5),
    .outlineStrong = rgb(0x85877E),
    .text = rgb(0x181C1A),
    .textMuted = rgb(0x48504B),
    .textFaint = rgb(0x616864),
    .accent = rgb(0x0A6B5D),
    .accentHover = rgb(0x085B4F),
    .accentPressed = rgb(0x064A40),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xD9EFE9),
    .onAccentSoft = rgb(0x07483E),
    .hold = rgb(0x9A4A06),
    .holdSoft = rgb(0xFCE8D2),
    .rest = rgb(0x2A5AA0),
    .restSoft = rgb(0xE1EAF8),
    .breath = rgb(0x6545A4),
    .breathSoft = rgb(0xEBE4F8),
    .danger = rgb(0xB3261E),
    .dangerSoft = rgb(0xFBE3E0),
    .focus = rgb(0x1F6FEB),
    .trackOff = rgb(0xDCDAD2),
    .barUnder = rgb(0x54978E),
    .shadow = rgb(0x14201C),
    .hairline = QColor(0, 0, 0, 18),
    .figure = {.stage = rgb(0xDDE6E0),
               .air = rgb(0xF7F9F7),
               .wall = rgb(0xEFF3F0),
               .wallLine = rgb(0xCDD7D0),
               .floor = rgb(0xCFD9D2),
               .floorLine = rgb(0xB9C5BD),
               .skin = rgb(0xA5846A),
               .skinShade = rgb(0x8F7058),
               .top = rgb(0x35777E),
               .trousers = rgb(0x33434B),
               .shoes = rgb(0x8C979C),
               .hair = rgb(0x2F2B28),
               .active = rgb(0xD4552B),
               .band = rgb(0x9A4A06),
               .prop = rgb(0xB4A48E),
               .mat = rgb(0x9DB8AE),
               .contact = rgb(0x0A6B5D),
               .mistake = rgb(0xB3261E),
               .ink = rgb(0x14281F),
               .outline = rgb(0xE0DDD5),
               .label = rgb(0x48504B),
               .dark = false},
};

// Green-black and mint.
constexpr Theme kDark{
    .dark = true,
    .bg = rgb(0x0F1412),
    .surface = rgb(0x181E1C),
    .raised = rgb(0x212926),
    .sunken = rgb(0x0A0E0C),
    .outline = rgb(0x2B3430),
    .outlineStrong = rgb(0x74817B),
    .text = rgb(0xEEF1EE),
    .textMuted = rgb(0xB4BEB8),
    .textFaint = rgb(0x8F9A94),
    .accent = rgb(0x5BD2BB),
    .accentHover = rgb(0x77DECA),
    .accentPressed = rgb(0x46BBA5),
    .onAccent = rgb(0x03211B),
    .accentSoft = rgb(0x163A33),
    .onAccentSoft = rgb(0xA5EBDC),
    .hold = rgb(0xF3B564),
    .holdSoft = rgb(0x3B2A12),
    .rest = rgb(0x8DB8F5),
    .restSoft = rgb(0x182C49),
    .breath = rgb(0xC1A8F6),
    .breathSoft = rgb(0x2C2247),
    .danger = rgb(0xF28D84),
    .dangerSoft = rgb(0x42201D),
    .focus = rgb(0x6CB0FF),
    .trackOff = rgb(0x2D3733),
    .barUnder = rgb(0x449383),
    .shadow = rgb(0x000000),
    .hairline = QColor(255, 255, 255, 26),
    .figure = {.stage = rgb(0x1B2421),
               .air = rgb(0x18201D),
               .wall = rgb(0x26312D),
               .wallLine = rgb(0x36433E),
               .floor = rgb(0x202A26),
               .floorLine = rgb(0x33403A),
               .skin = rgb(0xC9A98C),
               .skinShade = rgb(0xA98B70),
               .top = rgb(0x4FA3A8),
               .trousers = rgb(0x748A95),
               .shoes = rgb(0xDDE3E0),
               .hair = rgb(0x9A7B63),
               .active = rgb(0xFF8A65),
               .band = rgb(0xF3B564),
               .prop = rgb(0x6E6759),
               .mat = rgb(0x3C5A50),
               .contact = rgb(0x5BD2BB),
               .mistake = rgb(0xF28D84),
               .ink = rgb(0x000000),
               .outline = rgb(0x2B3430),
               .label = rgb(0xB4BEB8),
               .dark = true},
};

} // namespace

const Theme &lightTheme()
{
    return kLight;
}

const Theme &darkTheme()
{
    return kDark;
}

Theme withMoreContrast(Theme theme)
{
    theme.moreContrast = true;
    theme.outline = theme.outlineStrong;
    theme.hairline = theme.outlineStrong;
    theme.textFaint = theme.textMuted;
    theme.figure.outline = theme.outlineStrong;
    return theme;
}

} // namespace unhunch
