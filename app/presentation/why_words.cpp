#include "app/presentation/why_words.h"

#include "app/presentation/plan_words.h"
#include "app/presentation/status_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("why", text);
}

} // namespace

QString whyWords(const core::Why &why, const Wording &wording)
{
    const QString name = slotName(why.slot);
    switch (why.answer) {
    case core::WhyAnswer::SwitchedOff:
        return tr("%1 is switched off.").arg(name);
    case core::WhyAnswer::Owed:
        return why.owed ? owedWords(*why.owed, why.waiting, wording) + u'.' : QString();
    case core::WhyAnswer::Later:
        return why.upcoming ? planWords(*why.upcoming, why.window, wording) : QString();
    case core::WhyAnswer::OverToday:
        return why.record.fulfilled ? tr("%1 is done for today.").arg(name)
                                    : tr("%1 is over for today.").arg(name);
    case core::WhyAnswer::NotToday:
        return tr("%1 does not come any more today.").arg(name);
    case core::WhyAnswer::OutsideHours:
        return tr("%1 comes in working hours only.").arg(name);
    }
    return {};
}

} // namespace unhunch
