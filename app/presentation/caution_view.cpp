#include "app/presentation/caution_view.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Caution)
};

} // namespace

CautionView presentCaution()
{
    return {Words::tr("When not to exercise"),
            Words::tr("If one of these is true today, leave the exercises and ask a doctor or a "
                      "physiotherapist first."),
            {Words::tr("You feel a sharp or stabbing pain."),
             Words::tr("An arm or a hand is numb, tingles or is weak."),
             Words::tr("Pain wakes you at night, or gets worse there."),
             Words::tr("You had a fall, an injury or an operation lately."),
             Words::tr("You are dizzy, feverish or unwell.")},
            Words::tr("Trouble breathing or chest pain: sit down, and call your local emergency "
                      "number now if it does not pass."),
            Words::tr("Tired muscles and a mild stretch are fine. A crack without pain is only a "
                      "sound.")};
}

} // namespace unhunch
