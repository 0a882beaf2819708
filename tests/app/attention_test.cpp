#include "app/widgets/session/attention.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <gtest/gtest.h>
#include <vector>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct AttentionTest : testing::Test {
    QWidget window;
    QWidget *page{new QWidget(&window)};
    Attention *attention{new Attention(page)};
    std::vector<bool> told{};

    AttentionTest()
    {
        QObject::connect(attention, &Attention::changed, page,
                         [this](bool here) { told.push_back(here); });
        window.show();
        QCoreApplication::processEvents();
    }

    /// Four seconds without a sign of life.
    void wait() const
    {
        for (auto *const timer : attention->findChildren<QTimer *>()) {
            EXPECT_EQ(timer->intervalAsDuration(), 4s);
            timer->stop();
            QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection,
                                      QGenericArgument(nullptr));
        }
    }
    void moveTo(QPoint place)
    {
        QTest::mouseMove(window.windowHandle(), place);
        QCoreApplication::processEvents();
    }
};

TEST_F(AttentionTest, WhoeverOpensThePageIsHereAndGoesAfterAWhile)
{
    EXPECT_TRUE(attention->isHere());
    wait();
    EXPECT_FALSE(attention->isHere());
    EXPECT_EQ(told, (std::vector{true, false}));
}

TEST_F(AttentionTest, TheMouseAndTheKeyboardBringThemBack)
{
    wait();
    moveTo({20, 20});
    EXPECT_TRUE(attention->isHere());
    wait();
    QTest::keyClick(window.windowHandle(), Qt::Key_A);
    EXPECT_TRUE(attention->isHere());
}

TEST_F(AttentionTest, AMouseAtRestIsNobody)
{
    moveTo({20, 20});
    wait();
    moveTo({20, 20});
    EXPECT_FALSE(attention->isHere());
}

} // namespace
} // namespace unhunch
