#include "app/presentation/journey_words.h"
#include "tests/app/session_fixture.h"

#include <gtest/gtest.h>
#include <set>

namespace unhunch {
namespace {

using core::Question;
using core::Reply;

TEST(JourneyWordsTest, EveryDayOfTheJourneyHasItsQuestionAndThreeTones)
{
    std::set<QString> said;
    for (const core::Milestone &one : catalogue().plan.milestones) {
        const QuestionView view = presentQuestion({Question::Milestone, one.id}, 3);
        EXPECT_FALSE(view.text.isEmpty()) << one.id;
        EXPECT_EQ(view.choices.size(), 3U);
        for (const Choice &choice : view.choices) {
            const QString tone = presentReply({{}, Question::Milestone, one.id, choice.reply});
            EXPECT_FALSE(tone.isEmpty());
            said.insert(tone);
        }
    }
    EXPECT_GE(said.size(), 14U) << "they are not all the same";
}

TEST(JourneyWordsTest, TheThreeWeeksAreCounted)
{
    EXPECT_TRUE(presentQuestion({Question::Milestone, "three-weeks"}, 3)
                    .text.startsWith(u"3 of 3 steady weeks."));
}

TEST(JourneyWordsTest, WhatIsOfferedIsNamedAndMayBeLeft)
{
    const QuestionView view = presentQuestion({Question::Offer, "eccentric-row"}, 4);
    EXPECT_TRUE(view.text.contains(u"Slow rows"));
    EXPECT_EQ(view.actions(), (QStringList{"Try it", "No, thank you"}));
}

TEST(JourneyWordsTest, NothingIsPromised)
{
    for (const core::Milestone &one : catalogue().plan.milestones)
        for (const Reply reply : {Reply::Better, Reply::Same, Reply::Worse}) {
            const QString tone = presentReply({{}, Question::Milestone, one.id, reply});
            EXPECT_FALSE(tone.contains(u'!'));
            EXPECT_FALSE(tone.contains(u"you should"));
            EXPECT_LE(tone.size(), 130) << tone.toStdString();
        }
}

} // namespace
} // namespace unhunch
