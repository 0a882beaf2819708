#include "app/widgets/theme/theme.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace unhunch {

namespace {

// WCAG 2: relative luminance of an sRGB colour, and the contrast of two.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
    double least;
};

constexpr double kBody = 7;
constexpr double kCaption = 4.5;
constexpr double kShape = 3;

std::vector<Pair> bodyPairs(const Theme &t)
{
    return {
        {"text on bg", t.text, t.bg, kBody},
        {"text on surface", t.text, t.surface, kBody},
        {"text on raised", t.text, t.raised, kBody},
        {"text on holdSoft", t.text, t.holdSoft, kBody},
        {"textMuted on bg", t.textMuted, t.bg, kBody},
        {"textMuted on surface", t.textMuted, t.surface, kBody},
        {"textMuted on raised", t.textMuted, t.raised, kBody},
        {"onAccentSoft on accentSoft", t.onAccentSoft, t.accentSoft, kBody},
    };
}

std::vector<Pair> captionPairs(const Theme &t)
{
    return {
        {"textFaint on bg", t.textFaint, t.bg, kCaption},
        {"textFaint on surface", t.textFaint, t.surface, kCaption},
        {"textFaint on sunken", t.textFaint, t.sunken, kCaption},
        {"textMuted on trackOff", t.textMuted, t.trackOff, kCaption},
        {"onAccent on accent", t.onAccent, t.accent, kCaption},
        {"onAccent on hover", t.onAccent, t.accentHover, kCaption},
        {"onAccent on pressed", t.onAccent, t.accentPressed, kCaption},
        {"accent on bg", t.accent, t.bg, kCaption},
        {"accent on accentSoft", t.accent, t.accentSoft, kCaption},
        {"accent on holdSoft", t.accent, t.holdSoft, kCaption},
        {"hold on surface", t.hold, t.surface, kCaption},
        {"hold on holdSoft", t.hold, t.holdSoft, kCaption},
        {"rest on surface", t.rest, t.surface, kCaption},
        {"rest on restSoft", t.rest, t.restSoft, kCaption},
        {"breath on surface", t.breath, t.surface, kCaption},
        {"breath on breathSoft", t.breath, t.breathSoft, kCaption},
        {"danger on surface", t.danger, t.surface, kCaption},
        {"danger on raised", t.danger, t.raised, kCaption},
        {"danger on dangerSoft", t.danger, t.dangerSoft, kCaption},
    };
}

std::vector<Pair> shapePairs(const Theme &t)
{
    return {
        {"outlineStrong on surface", t.outlineStrong, t.surface, kShape},
        {"outlineStrong on bg", t.outlineStrong, t.bg, kShape},
        {"outlineStrong on raised", t.outlineStrong, t.raised, kShape},
        {"focus on bg", t.focus, t.bg, kShape},
        {"focus on surface", t.focus, t.surface, kShape},
        {"accent on trackOff", t.accent, t.trackOff, kShape},
        {"hold on trackOff", t.hold, t.trackOff, kShape},
        {"rest on trackOff", t.rest, t.trackOff, kShape},
        {"breath on trackOff", t.breath, t.trackOff, kShape},
        {"barUnder on surface", t.barUnder, t.surface, kShape},
        {"skin on wall", t.figure.skin, t.figure.wall, kShape},
        {"top on wall", t.figure.top, t.figure.wall, kShape},
        {"trousers on wall", t.figure.trousers, t.figure.wall, kShape},
        {"active on wall", t.figure.active, t.figure.wall, kShape},
        {"active on stage", t.figure.active, t.figure.stage, kShape},
    };
}

/// Whether captions have to be as strong as other text, and every line as a control's border.
std::vector<Pair> moreContrastPairs(const Theme &t)
{
    return {
        {"textFaint on bg", t.textFaint, t.bg, kBody},
        {"textFaint on surface", t.textFaint, t.surface, kBody},
        {"outline on surface", t.outline, t.surface, kShape},
        {"outline on bg", t.outline, t.bg, kShape},
        {"hairline on raised", t.hairline, t.raised, kShape},
    };
}

struct Look {
    const char *name;
    bool dark;
    bool moreContrast;
};

class ContrastTest : public testing::TestWithParam<Look>
{
protected:
    const Theme m_plain = GetParam().dark ? darkTheme() : lightTheme();
    const Theme m_theme = GetParam().moreContrast ? withMoreContrast(m_plain) : m_plain;

    static void expectAll(const std::vector<Pair> &pairs)
    {
        for (const Pair &pair : pairs)
            EXPECT_GE(contrast(pair.ink, pair.ground), pair.least) << pair.name;
    }
};

TEST_P(ContrastTest, BodyTextReachesSevenToOne)
{
    expectAll(bodyPairs(m_theme));
}

TEST_P(ContrastTest, CaptionsAndButtonTextReachFourAndAHalfToOne)
{
    expectAll(captionPairs(m_theme));
}

TEST_P(ContrastTest, BordersRingsAndTheFigureReachThreeToOne)
{
    expectAll(shapePairs(m_theme));
}

TEST_P(ContrastTest, WithMoreOfItNothingIsPale)
{
    if (GetParam().moreContrast)
        expectAll(moreContrastPairs(m_theme));
}

INSTANTIATE_TEST_SUITE_P(AllThemes, ContrastTest,
                         testing::Values(Look{"Light", false, false}, Look{"Dark", true, false},
                                         Look{"LightMore", false, true},
                                         Look{"DarkMore", true, true}),
                         [](const auto &one) { return one.param.name; });

TEST(ContrastFormulaTest, BlackOnWhiteIsTwentyOneToOne)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace

} // namespace unhunch
