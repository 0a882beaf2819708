#pragma once

#include "core/progress/answer.h"
#include "core/result.h"

#include <vector>

namespace unhunch::core {

/// Where it is kept what the user answered to what the program asks now and then.
class AnswerLog
{
public:
    virtual ~AnswerLog() = default;

    /// Durable when it returns success. Of a day, question and subject the last answer counts.
    virtual Result<Success> save(const Answer &answer) = 0;
    /// All, in the order of their days.
    [[nodiscard]] virtual std::vector<Answer> answers() const = 0;
};

} // namespace unhunch::core
