#pragma once

#include "core/progress/questions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

/// One answer that a question offers.
struct Choice {
    core::Reply reply{core::Reply::Same};
    QString words{};
    std::string about{}; ///< what the answer is about, where the question leaves it open
};

/// A question of the day with its answers.
struct QuestionView {
    QString text{};
    std::vector<Choice> choices{};

    [[nodiscard]] QStringList actions() const;
};

/// `steadyWeeks` are told on day 21.
[[nodiscard]] QuestionView presentQuestion(const core::Asked &asked, int steadyWeeks);

/// What is said to an answer: asked first, spoken second, in three tones.
[[nodiscard]] QString presentReply(const core::Answer &answer);

/// What is offered at a plateau, by its name.
[[nodiscard]] QString offerName(const std::string &offer);

} // namespace unhunch
