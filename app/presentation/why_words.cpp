#include "app/presentation/why_words.h"

#include "app/presentation/plan_words.h"
#include "app/presentation/status_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

} // namespace

QString whyWords(const core::Why &why, const Wording &wording)
{
    const QString name = slotName(why.slot);
    switch (why.answer) {
    case core::WhyAnswer::SwitchedOff:
        return Words::tr("%1 is switched off.").arg(name);
    case core::WhyAnswer::Owed:
        return why.owed ? owedWords(*why.owed, why.waiting, wording) + u'.' : QString();
    case core::WhyAnswer::Later:
        return why.upcoming ? planWords(*why.upcoming, why.window, wording) : QString();
    case core::WhyAnswer::OverToday:
        return why.record.fulfilled ? Words::tr("%1 is done for today.").arg(name)
                                    : Words::tr("%1 is over for today.").arg(name);
    case core::WhyAnswer::NotToday:
        return Words::tr("%1 does not come any more today.").arg(name);
    case core::WhyAnswer::OutsideHours:
        return Words::tr("%1 comes in working hours only.").arg(name);
    }
    return {};
}

} // namespace unhunch
