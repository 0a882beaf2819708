#include "core/reminder/hold_claims.h"

namespace unhunch::core {

std::optional<Event> HoldClaims::take(std::size_t source, const Event &told)
{
    const auto *began = std::get_if<HoldBegan>(&told);
    const auto *ended = std::get_if<HoldEnded>(&told);
    if (!began && !ended)
        return {};
    const HoldKind kind = began ? began->kind : ended->kind;
    const auto before = holder(kind);
    if (began)
        m_claims.insert_or_assign({kind, source}, began->by);
    else
        m_claims.erase({kind, source});
    const auto now = holder(kind);
    if (now == before)
        return {};
    if (now)
        return HoldBegan{kind, *now};
    return HoldEnded{kind};
}

std::optional<std::string> HoldClaims::holder(HoldKind kind) const
{
    const auto first = m_claims.lower_bound({kind, 0});
    if (first == m_claims.end() || first->first.first != kind)
        return {};
    return first->second;
}

} // namespace unhunch::core
