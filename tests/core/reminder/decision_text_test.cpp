#include "core/reminder/decision_text.h"

#include <gtest/gtest.h>

namespace unhunch::core {

TEST(DecisionTextTest, AReasonIsReadAsItIsWritten)
{
    EXPECT_EQ(reasonFromText(toText(Reason::NoSpace)), Reason::NoSpace);
    EXPECT_FALSE(reasonFromText("no-reason"));
}

} // namespace unhunch::core
