#include "core/figure/pose_channel.h"
#include "core/figure/pose_set_fields.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using json::Member;
using json::Value;

Anchor anchor(const Value &value)
{
    static constexpr std::array<std::string_view, 3> kFields{"part", "at", "on"};
    refuseUnknown(value, kFields, "an anchor");
    Anchor result{.part = landmark(required(value, "part"))};
    if (const Value *on = value.find("on"))
        result.on = propKind(*on);
    else
        result.at = vector(required(value, "at"));
    return result;
}

/// `joint` is the name of the one that bends: elbow or knee.
Reach reach(const Value &value, std::string_view joint)
{
    const std::array<std::string_view, 4> fields{"on", "at", "along", joint};
    static constexpr std::array<Named<Place>, 6> kPlaces{{
        {"room", Place::Room},
        {"pelvis", Place::Pelvis},
        {"belly", Place::Belly},
        {"chest", Place::Chest},
        {"head", Place::Head},
        {"shoulder", Place::Shoulder},
    }};
    refuseUnknown(value, fields, "a reach");
    Reach result;
    if (const Value *on = value.find("on"))
        result.on = oneOf(kPlaces, text(*on), on->at(), "place to reach from");
    result.at = vector(required(value, "at"));
    result.bend = vector(required(value, joint));
    if (const Value *along = value.find("along"))
        result.along = vector(*along);
    return result;
}

using Limb = std::optional<Reach> Reaches::*;

struct LimbPair {
    std::string_view both;
    Named<Limb> left;
    Named<Limb> right;
    std::string_view joint;
};

constexpr std::array kPairs{
    LimbPair{
        "hands", {"left-hand", &Reaches::leftHand}, {"right-hand", &Reaches::rightHand}, "elbow"},
    LimbPair{
        "feet", {"left-foot", &Reaches::leftFoot}, {"right-foot", &Reaches::rightFoot}, "knee"},
};

/// "hands" and "feet" speak of both sides, written for the left one; null lets go.
bool setReach(Reaches &reaches, const Member &member)
{
    for (const LimbPair &pair : kPairs) {
        const bool both = member.key == pair.both;
        if (!both && member.key != pair.left.name && member.key != pair.right.name)
            continue;
        std::optional<Reach> wanted;
        if (!member.value.isNull())
            wanted = reach(member.value, pair.joint);
        if (both || member.key == pair.left.name)
            reaches.*pair.left.value = wanted;
        if (both) {
            Reaches left;
            left.*pair.left.value = wanted;
            reaches.*pair.right.value = mirrored(left).*pair.right.value;
        } else if (member.key == pair.right.name) {
            reaches.*pair.right.value = wanted;
        }
        return true;
    }
    return false;
}

double *channelOf(Pose &pose, std::string_view name)
{
    const auto channels = poseChannels();
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [name](const PoseChannel &c) { return c.name == name; });
    return found == channels.end() ? nullptr : &found->in(pose);
}

/// "arms.x" and "legs.x" speak of both sides, "thorax.x" of both its halves.
std::vector<std::string> channelsOf(const std::string &key)
{
    for (const std::string both : {"arms.", "legs."})
        if (key.starts_with(both)) {
            const std::string rest = both.substr(0, 3) + key.substr(both.size() - 1);
            return {"left-" + rest, "right-" + rest};
        }
    if (const std::string thorax = "thorax"; key.starts_with(thorax + "."))
        return {"ribs" + key.substr(thorax.size()), "chest" + key.substr(thorax.size())};
    return {key};
}

void setField(Pose &pose, const Member &member)
{
    for (const std::string &name : channelsOf(member.key)) {
        double *const channel = channelOf(pose, name);
        if (!channel)
            throw FieldFault{member.at, "\"" + member.key + "\" is no channel of a pose"};
        *channel = number(member.value);
    }
}

} // namespace

KeyPose keyPose(const Value &value, const NamedPoses &known)
{
    KeyPose key;
    if (const Value *from = value.find("from")) {
        const auto base = known.find(text(*from));
        if (base == known.end())
            fail(*from, "there is no pose of that name above");
        key = base->second;
    }
    for (const Member &member : members(value)) {
        if (member.key == "from")
            continue;
        if (member.key != "anchor") {
            if (!setReach(key.reaches, member))
                setField(key.pose, member);
        } else if (member.value.isNull()) {
            key.anchor.reset();
        } else {
            key.anchor = anchor(member.value);
        }
    }
    return key;
}

} // namespace unhunch::core
