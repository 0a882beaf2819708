#include "app/widgets/controls/badge.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/split_button.h"
#include "app/widgets/theme/paint.h"

#include <QAccessible>
#include <QFocusFrame>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

QString spokenName(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

// What Qt sends for the second press of a double click, wherever the first one fell.
void doubleClick(QWidget &widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, middle, widget.mapToGlobal(middle), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

class ControlsTest : public testing::Test
{
protected:
    ThemeManager m_themes;
};

TEST_F(ControlsTest, ALabelFitsOnOneLineInTheWidthItAsksFor)
{
    for (int role = 0; role <= static_cast<int>(TextRole::Title1); ++role) {
        for (const char *words : {"This week", "2 – 8 March", "Wall slides today", "A"}) {
            const auto kind = static_cast<TextRole>(role);
            const PlainLabel label(m_themes, kind, Ink::Text, QString::fromUtf8(words));
            const TextBlock block{label.text(), m_themes.line(kind)};
            EXPECT_EQ(textBlockHeight(block, m_themes.font(kind), label.sizeHint().width()),
                      block.lineHeight)
                << words << " in role " << role;
        }
    }
}

TEST_F(ControlsTest, ALabelTellsWhenItsWordsFindNoRoom)
{
    PlainLabel label(m_themes, TextRole::Body, Ink::Text, QStringLiteral("Until I resume"));
    label.resize(label.sizeHint());
    EXPECT_FALSE(label.isCut());
    label.resize(label.width() / 2, label.height());
    EXPECT_TRUE(label.isCut());
    label.setWrapped();
    label.resize(label.width(), label.heightForWidth(label.width()));
    EXPECT_FALSE(label.isCut());
}

TEST_F(ControlsTest, AButtonThatYieldsKeepsItsWords)
{
    Button button(m_themes, ButtonKind::Primary, QStringLiteral("Start"));
    button.setGlyph(Icon::Play);
    button.setKeyCap(QStringLiteral("Space"));
    button.setYielding();
    const QFont words = m_themes.font(TextRole::Strong);
    EXPECT_LT(button.minimumSizeHint().width(), button.sizeHint().width() - 40);
    EXPECT_GT(button.minimumSizeHint().width(),
              QFontMetricsF(words).horizontalAdvance(button.text()));
}

TEST(PaintTest, MarginsTurnWithTheDirection)
{
    const QMargins margins(40, 1, 8, 2);
    EXPECT_EQ(leading(margins, Qt::LeftToRight), margins);
    EXPECT_EQ(leading(margins, Qt::RightToLeft), QMargins(8, 1, 40, 2));
}

TEST_F(ControlsTest, EveryControlHasAnAccessibleName)
{
    Button button(m_themes, ButtonKind::Primary, QStringLiteral("Start"));
    IconButton cross(m_themes, Icon::Close, QStringLiteral("Close"));
    Chip chip(m_themes, QStringLiteral("In flow"));
    SplitButton split(m_themes, Icon::Clock, QStringLiteral("Snooze"),
                      QStringLiteral("Snooze for 5 minutes"), QStringLiteral("Other lengths"));
    EXPECT_EQ(spokenName(button), QStringLiteral("Start"));
    EXPECT_EQ(spokenName(cross), QStringLiteral("Close"));
    EXPECT_EQ(spokenName(chip), QStringLiteral("In flow"));
    EXPECT_EQ(spokenName(split.mainHalf()), QStringLiteral("Snooze for 5 minutes"));
    EXPECT_EQ(spokenName(split.moreHalf()), QStringLiteral("Other lengths"));
}

TEST_F(ControlsTest, ControlsGrowWithTheTextAndNeverCutTheirWords)
{
    Button button(m_themes, ButtonKind::Secondary, QStringLiteral("A rather long German label"));
    const QSize normal = button.sizeHint();
    m_themes.setTextScale(1.3);
    EXPECT_GT(button.sizeHint().width(), normal.width());
    EXPECT_EQ(button.sizeHint().height(), qRound(44 * 1.3));
    EXPECT_GT(button.sizeHint().width(),
              QFontMetricsF(m_themes.font(TextRole::Strong)).horizontalAdvance(button.text()));
}

TEST_F(ControlsTest, TheFocusRingShowsForTheKeyboardOnly)
{
    QWidget window;
    Button first(m_themes, ButtonKind::Primary, QStringLiteral("First"), &window);
    Button second(m_themes, ButtonKind::Primary, QStringLiteral("Second"), &window);
    second.move(0, 100);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first.setFocus(Qt::OtherFocusReason);
    second.setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(window.findChildren<QFocusFrame *>().isEmpty());
    first.setFocus(Qt::TabFocusReason);
    const auto rings = window.findChildren<QFocusFrame *>();
    ASSERT_EQ(rings.size(), 1);
    EXPECT_EQ(rings.front()->widget(), &first);
    second.setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(window.findChildren<QFocusFrame *>().isEmpty());
}

TEST_F(ControlsTest, TheSecondHalfOfADoubleClickThatBeganElsewhereAnswersNothing)
{
    Button button(m_themes, ButtonKind::Primary, QStringLiteral("Not now"));
    button.resize(button.sizeHint());
    button.show();
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    doubleClick(button);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(&button, Qt::LeftButton);
    doubleClick(button);
    EXPECT_EQ(clicked.count(), 2) << "two quick clicks that both began here are two";
}

TEST_F(ControlsTest, AChosenChipIsWiderByItsCheckMark)
{
    Chip chip(m_themes, QStringLiteral("Band"));
    chip.setCheckable(true);
    const int before = chip.sizeHint().width();
    chip.setChecked(true);
    EXPECT_EQ(chip.sizeHint().width(), before + 20);
}

TEST_F(ControlsTest, MarkupInALabelIsShownAsItIsWritten)
{
    const PlainLabel label(m_themes, TextRole::Body, Ink::Text, QStringLiteral("<h1>Firefox</h1>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST_F(ControlsTest, AWrappedLabelStopsAtItsLastLine)
{
    PlainLabel label(m_themes, TextRole::Small, Ink::Muted, {});
    label.setText(QStringLiteral("one two three four five six seven eight nine ten"));
    label.setWrapped();
    EXPECT_GT(label.heightForWidth(60), 60);
    label.setWrapped(3);
    EXPECT_EQ(label.heightForWidth(60), 60);
}

TEST_F(ControlsTest, ARunningClockKeepsItsWidth)
{
    const QFont clock = displayFont(40);
    EXPECT_DOUBLE_EQ(digitsWidth(clock, QStringLiteral("1:11")),
                     digitsWidth(clock, QStringLiteral("0:48")));
}

TEST_F(ControlsTest, AFlowBreaksIntoRowsAndMirrors)
{
    QWidget page;
    auto *flow = new FlowLayout(8, &page);
    std::vector<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes.push_back(new QWidget(&page));
        boxes.back()->setFixedSize(40, 20);
        flow->addWidget(boxes.back());
    }
    EXPECT_EQ(flow->heightForWidth(100), 48);
    EXPECT_EQ(flow->heightForWidth(136), 20);
    flow->setGeometry({0, 0, 100, 48});
    EXPECT_EQ(boxes[1]->pos(), QPoint(48, 0));
    EXPECT_EQ(boxes[2]->pos(), QPoint(0, 28));
    page.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry({0, 0, 100, 48});
    EXPECT_EQ(boxes[0]->pos(), QPoint(60, 0));
}

} // namespace

} // namespace unhunch
