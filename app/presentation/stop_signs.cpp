#include "app/presentation/stop_signs.h"

#include <QCoreApplication>

namespace unhunch {
namespace {

constexpr std::string_view kSharpPain = "sharp-stabbing-pain";
constexpr std::string_view kNumbness = "numbness-tingling-arms";
constexpr std::string_view kNightPain = "pain-worse-at-night";
constexpr std::string_view kTroubleBreathing = "trouble-breathing";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StopSigns)
};

} // namespace

std::vector<StopSign> stopSigns()
{
    return {
        {std::string(kSharpPain), Words::tr("Sharp or stabbing pain"),
         Words::tr("Not the dull ache of muscles at work")},
        {std::string(kNumbness), Words::tr("Numbness or tingling"),
         Words::tr("In an arm or a hand")},
        {std::string(kNightPain), Words::tr("Pain that gets worse at night"),
         Words::tr("Lately, not only today")},
        {std::string(kTroubleBreathing), Words::tr("Trouble breathing or chest pain"),
         Words::tr("Also dizziness or faintness")},
    };
}

StopAdvice stopAdvice(std::string_view id)
{
    if (id == kTroubleBreathing) {
        return {true,
                {Words::tr("This may be an emergency"),
                 Words::tr("Sit down. Call your local emergency number now if your chest hurts, if "
                           "pain spreads to an arm, the jaw or the back, if you feel faint, or if "
                           "your breath does not settle within a minute or two."),
                 Words::tr("If it passes, speak to a doctor before you exercise again.")}};
    }
    if (id == kSharpPain || id == kNumbness || id == kNightPain) {
        return {
            false,
            {Words::tr("Leave exercise for today, and strength and hanging until someone qualified "
                       "has had a look."),
             Words::tr(
                 "Please speak to a doctor or a physiotherapist, soon if it stays or spreads.")}};
    }
    return {false, {Words::tr("Rest as long as you like. Your plan goes on when you do.")}};
}

StopAdvice nightPainAdvice()
{
    return stopAdvice(kNightPain);
}

} // namespace unhunch
