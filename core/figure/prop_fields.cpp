#include "core/figure/pose_set_fields.h"

namespace unhunch::core {

using json::Value;

PropKind propKind(const Value &value)
{
    using enum PropKind;
    static constexpr std::array<Named<PropKind>, 11> kProps{{
        {"wall", Wall},
        {"floor", Floor},
        {"mat", Mat},
        {"box", Box},
        {"chair", Chair},
        {"roller", Roller},
        {"ball", PropKind::Ball},
        {"bar", Bar},
        {"doorway", Doorway},
        {"towel", Towel},
        {"band", Band},
    }};
    return oneOf(kProps, text(value), value.at(), "prop");
}

Prop prop(const Value &value)
{
    static constexpr std::array<std::string_view, 6> kFields{"kind",  "at",   "size",
                                                             "moves", "from", "to"};
    refuseUnknown(value, kFields, "a prop");
    Prop result{.kind = propKind(required(value, "kind"))};
    if (result.kind == PropKind::Band) {
        result.from = landmark(required(value, "from"));
        result.to = landmark(required(value, "to"));
        return result;
    }
    result.moves = flag(value, "moves");
    result.at = vector(required(value, "at"));
    if (const Value *size = value.find("size"))
        result.size = vector(*size);
    return result;
}

std::vector<ContactSpec> contacts(const Value &value)
{
    static constexpr std::array<std::string_view, 4> kFields{"parts", "on", "during", "ring"};
    using enum FigureMotion;
    refuseUnknown(value, kFields, "a contact");
    ContactSpec spec;
    spec.on = propKind(required(value, "on"));
    spec.ring = flag(value, "ring");
    spec.during = {Ready, Work, Hold, Return, BreathIn, BreathOut};
    if (const Value *during = value.find("during")) {
        spec.during.clear();
        for (const Value &name : during->items())
            spec.during.push_back(motion(text(name), name.at()));
    }
    std::vector<ContactSpec> specs;
    for (const Value &part : required(value, "parts").items()) {
        spec.part = landmark(part);
        specs.push_back(spec);
    }
    return specs;
}

} // namespace unhunch::core
