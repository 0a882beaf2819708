#include "app/presentation/dose_words.h"
#include "app/presentation/language.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/main/nav_item.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/theme/paint.h"

#include <QImage>
#include <QPainter>
#include <QWidget>

#include <functional>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// Where something was painted; empty if nothing was.
QRect inked(const QImage &image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

class RightToLeftTest : public testing::Test
{
protected:
    [[nodiscard]] static QRect painted(const std::function<void(QPainter &)> &paint)
    {
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(textFont(16, QFont::Normal));
        paint(painter);
        painter.end();
        return inked(image);
    }

    ThemeManager m_themes;
};

TEST_F(RightToLeftTest, APageIsNamedBesideItsPicture)
{
    NavItem item(m_themes, Icon::Leaf, QStringLiteral("Today"));
    item.resize(200, 40);
    const QRect there = inked(item.grab().toImage());
    item.setLayoutDirection(Qt::RightToLeft);
    const QRect mirrored = inked(item.grab().toImage());
    EXPECT_LT(there.left(), 20);
    EXPECT_LT(there.right(), 120);
    EXPECT_GT(mirrored.left(), 80);
    EXPECT_GT(mirrored.right(), 180);
}

TEST_F(RightToLeftTest, ANoticeStandsBesideItsPictureNotOnIt)
{
    NoticeStrip strip(m_themes);
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.setNotice(NoticeView{.text = QStringLiteral("Nothing more today"), .actions = {}});
    strip.resize(400, strip.sizeHint().height());
    strip.show();
    const auto *text = strip.findChild<PlainLabel *>();
    ASSERT_NE(text, nullptr);
    constexpr int kIconEnds = 400 - 16 - 20;
    EXPECT_LE(text->geometry().right(), kIconEnds);
}

TEST_F(RightToLeftTest, ANumberIsReadFromLeftToRight)
{
    const QString left = QStringLiteral("بقي 1:34");
    const QRect words = painted([&](QPainter &painter) {
        drawDigits(painter, QRectF(0, 0, 300, 40), Qt::AlignLeft | Qt::AlignTop, left);
    });
    const QRect number = painted([](QPainter &painter) {
        drawDigits(painter, QRectF(0, 0, 300, 40), Qt::AlignLeft | Qt::AlignTop,
                   QStringLiteral("1:34"));
    });
    EXPECT_NEAR(words.left(), number.left(), 1); // the number is the last, so on the left
    EXPECT_NEAR(words.width(), digitsWidth(textFont(16, QFont::Normal), left), 4);
}

TEST_F(RightToLeftTest, WordsOfATallerFontStandOnTheSameLine)
{
    const auto block = [](const QString &text) {
        return painted([&text](QPainter &painter) {
            drawTextBlock(painter, QRectF(0, 0, 300, 24), {text, 24, 1, Qt::AlignLeft});
        });
    };
    // Letters that stand on the line, in both scripts.
    EXPECT_NEAR(block(QStringLiteral("اا")).bottom(), block(QStringLiteral("HH")).bottom(), 1);
}

TEST_F(RightToLeftTest, AClockHasTheDigitsOfTheLocale)
{
    EXPECT_EQ(clockText(75s), "1:15");
    const SpokenLanguage arabic("ar", QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_EQ(clockText(65s), "١:٠٥");
}

} // namespace
} // namespace unhunch
