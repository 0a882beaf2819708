#include "core/result.h"

#include <gtest/gtest.h>

namespace unhunch::core {

TEST(Result, IsTheValueOrTheReasonWhyThereIsNone)
{
    const Result<int> value = 7;
    const Result<int> failed = Error{"The disk is full."};

    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 7);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().message, "The disk is full.");
}

} // namespace unhunch::core
