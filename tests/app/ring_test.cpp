#include "app/presentation/session_view.h"
#include "app/widgets/session/ring.h"
#include "app/widgets/theme/theme_manager.h"
#include "tests/app/session_fixture.h"

#include <QImage>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using core::PhaseKind;

/// What stands still of the ring is painted once and kept.
struct RingTest : testing::Test {
    ThemeManager themes;

    static RingView viewAt(PhaseKind kind, double progress, int nth)
    {
        static const auto script = scriptOf("desk-reset");
        return presentSession(script, catalogue(), glanceAt(script, kind, progress, nth), {}, {})
            .ring;
    }
    static QImage shown(Ring &ring, const RingView &view)
    {
        ring.resize(300, 300);
        ring.setView(view);
        QImage image(ring.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        ring.render(&image, {}, {}, QWidget::RenderFlags());
        return image;
    }
    QImage fresh(const RingView &view)
    {
        Ring ring(themes);
        return shown(ring, view);
    }
};

TEST_F(RingTest, LooksAsIfItHadAlwaysBeenThere)
{
    Ring ring(themes);
    const struct {
        PhaseKind kind;
        double progress;
        int nth;
    } moments[] = {{PhaseKind::Ready, 0.1, 0},    {PhaseKind::Ready, 0.9, 0},
                   {PhaseKind::Work, 0, 1},       {PhaseKind::Work, 0.03, 1},
                   {PhaseKind::Work, 0.6, 1},     {PhaseKind::Return, 0.99, 1},
                   {PhaseKind::Work, 0.02, 2},    {PhaseKind::BreathIn, 0.2, 0},
                   {PhaseKind::BreathIn, 0.8, 0}, {PhaseKind::BreathOut, 0.5, 4}};
    for (const auto &[kind, progress, nth] : moments) {
        const RingView view = viewAt(kind, progress, nth);
        EXPECT_EQ(shown(ring, view), fresh(view)) << int(kind) << " at " << progress;
    }
}

TEST_F(RingTest, FollowsTheThemeAndTheSizeOfItsWords)
{
    const RingView view = viewAt(PhaseKind::Work, 0.5, 1);
    Ring ring(themes);
    const QImage light = shown(ring, view);
    themes.setChoice(ThemeChoice::Dark);
    const QImage dark = shown(ring, view);
    EXPECT_NE(dark, light);
    EXPECT_EQ(dark, fresh(view));
    ring.setTextScale(1.27);
    EXPECT_NE(shown(ring, view), dark);
}

} // namespace
} // namespace unhunch
