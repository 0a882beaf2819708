#include "app/adapters/storage/codes.h"

namespace unhunch {

QLatin1String codeOf(core::Exclusion exclusion)
{
    using enum core::Exclusion;
    switch (exclusion) {
    case Overhead:
        return QLatin1String("overhead");
    case Hanging:
        return QLatin1String("hanging");
    case Floor:
        return QLatin1String("floor");
    }
    return {};
}

QLatin1String codeOf(core::Question question)
{
    using enum core::Question;
    switch (question) {
    case HowIsItGoing:
        return QLatin1String("how-is-it-going");
    case Milestone:
        return QLatin1String("milestone");
    case Offer:
        return QLatin1String("offer");
    case Maintenance:
        return QLatin1String("maintenance");
    }
    return {};
}

QLatin1String codeOf(core::Reply reply)
{
    using enum core::Reply;
    switch (reply) {
    case Better:
        return QLatin1String("better");
    case Same:
        return QLatin1String("same");
    case Worse:
        return QLatin1String("worse");
    case Yes:
        return QLatin1String("yes");
    case No:
        return QLatin1String("no");
    }
    return {};
}

} // namespace unhunch
