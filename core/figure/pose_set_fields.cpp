#include "core/figure/pose_set_fields.h"

#include "core/figure/pose_channel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::core {

namespace {

using json::Member;
using json::Value;

template<typename T> struct Named {
    std::string_view name;
    T value;
};

template<typename T, std::size_t N>
T oneOf(const std::array<Named<T>, N> &names, std::string_view name, json::Position at,
        const std::string &what)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [name](const Named<T> &entry) { return entry.name == name; });
    if (found == names.end())
        throw FieldFault{at, "\"" + std::string(name) + "\" is no " + what};
    return found->value;
}

constexpr std::array<Named<Joint>, 18> kJoints{{
    {"pelvis", Joint::Pelvis},
    {"belly", Joint::Belly},
    {"neck-base", Joint::NeckBase},
    {"head", Joint::Head},
    {"left-shoulder", Joint::LeftShoulder},
    {"left-elbow", Joint::LeftElbow},
    {"left-wrist", Joint::LeftWrist},
    {"left-hand", Joint::LeftHand},
    {"right-shoulder", Joint::RightShoulder},
    {"right-elbow", Joint::RightElbow},
    {"right-wrist", Joint::RightWrist},
    {"right-hand", Joint::RightHand},
    {"left-knee", Joint::LeftKnee},
    {"left-ankle", Joint::LeftAnkle},
    {"left-toe", Joint::LeftToe},
    {"right-knee", Joint::RightKnee},
    {"right-ankle", Joint::RightAnkle},
    {"right-toe", Joint::RightToe},
}};

constexpr std::array<Named<PropKind>, 11> kProps{{
    {"wall", PropKind::Wall},
    {"floor", PropKind::Floor},
    {"mat", PropKind::Mat},
    {"box", PropKind::Box},
    {"chair", PropKind::Chair},
    {"roller", PropKind::Roller},
    {"ball", PropKind::Ball},
    {"bar", PropKind::Bar},
    {"jamb", PropKind::Jamb},
    {"towel", PropKind::Towel},
    {"band", PropKind::Band},
}};

constexpr std::array<Named<FigureMotion>, 8> kMotions{{
    {"ready", FigureMotion::Ready},
    {"work", FigureMotion::Work},
    {"hold", FigureMotion::Hold},
    {"return", FigureMotion::Return},
    {"breath-in", FigureMotion::BreathIn},
    {"breath-out", FigureMotion::BreathOut},
    {"rest", FigureMotion::Rest},
    {"switch", FigureMotion::Switch},
}};

constexpr std::array<Named<bool ActiveLimbs::*>, 4> kLimbs{{
    {"left-arm", &ActiveLimbs::leftArm},
    {"right-arm", &ActiveLimbs::rightArm},
    {"legs", &ActiveLimbs::legs},
    {"belly", &ActiveLimbs::belly},
}};

Joint joint(const Value &value)
{
    return oneOf(kJoints, text(value), value.at(), "joint");
}

bool flag(const Value &object, std::string_view key)
{
    const Value *value = object.find(key);
    if (!value)
        return false;
    if (!value->boolean())
        fail(*value, "true or false is wanted here");
    return *value->boolean();
}

Anchor anchor(const Value &value)
{
    static constexpr std::array<std::string_view, 2> kFields{"joint", "at"};
    refuseUnknown(value, kFields, "an anchor");
    return {joint(required(value, "joint")), vector(required(value, "at"))};
}

bool setChannel(Pose &pose, std::string_view name, double value)
{
    const auto channels = poseChannels();
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [name](const PoseChannel &c) { return c.name == name; });
    if (found == channels.end())
        return false;
    found->in(pose) = value;
    return true;
}

/// "arms.x" and "legs.x" speak of both sides.
void setField(Pose &pose, const Member &member)
{
    const double value = number(member.value);
    for (const std::string_view limb : {"arm", "leg"}) {
        const std::string both = std::string(limb) + "s.";
        if (!member.key.starts_with(both))
            continue;
        const std::string rest = std::string(limb) + "." + member.key.substr(both.size());
        if (setChannel(pose, "left-" + rest, value) && setChannel(pose, "right-" + rest, value))
            return;
    }
    if (!setChannel(pose, member.key, value))
        throw FieldFault{member.at, "\"" + member.key + "\" is no channel of a pose"};
}

} // namespace

void fail(const Value &value, std::string reason)
{
    throw FieldFault{value.at(), std::move(reason)};
}

std::string describe(json::Position at, const std::string &reason)
{
    return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column) + ": "
           + reason;
}

const Value &required(const Value &object, std::string_view key)
{
    const Value *value = object.find(key);
    if (!value)
        fail(object, "\"" + std::string(key) + "\" is missing");
    return *value;
}

void refuseUnknown(const Value &object, std::span<const std::string_view> known,
                   std::string_view what)
{
    for (const Member &member : members(object))
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            throw FieldFault{member.at,
                             "\"" + member.key + "\" is no field of " + std::string(what)};
}

std::span<const Member> members(const Value &object)
{
    if (!object.isObject())
        fail(object, "an object is wanted here");
    return object.members();
}

const std::string &text(const Value &value)
{
    if (!value.string())
        fail(value, "a text is wanted here");
    return *value.string();
}

double number(const Value &value)
{
    if (!value.number())
        fail(value, "a number is wanted here");
    return *value.number();
}

Vec3 vector(const Value &value)
{
    const auto items = value.items();
    if (items.size() != 3)
        fail(value, "a list of three numbers is wanted here");
    return {number(items[0]), number(items[1]), number(items[2])};
}

Viewpoint viewpoint(const Value &value)
{
    static constexpr std::array<std::string_view, 2> kFields{"yaw", "pitch"};
    refuseUnknown(value, kFields, "a view");
    return {number(required(value, "yaw")), number(required(value, "pitch"))};
}

Framing framing(const Value &value)
{
    static constexpr std::array<std::string_view, 4> kFields{"bottom", "top", "width", "centre"};
    refuseUnknown(value, kFields, "a framing");
    Framing result{number(required(value, "bottom")), number(required(value, "top"))};
    if (result.top <= result.bottom)
        fail(value, "the top is above the bottom");
    if (const Value *width = value.find("width"))
        result.width = number(*width);
    if (const Value *centre = value.find("centre"))
        result.centre = vector(*centre);
    return result;
}

Prop prop(const Value &value)
{
    static constexpr std::array<std::string_view, 7> kFields{"kind",     "at",   "size", "moves",
                                                             "in-front", "from", "to"};
    refuseUnknown(value, kFields, "a prop");
    const Value &kind = required(value, "kind");
    Prop result{.kind = oneOf(kProps, text(kind), kind.at(), "prop")};
    result.moves = flag(value, "moves");
    result.inFront = flag(value, "in-front");
    if (result.kind == PropKind::Band) {
        result.from = joint(required(value, "from"));
        result.to = joint(required(value, "to"));
        return result;
    }
    result.at = vector(required(value, "at"));
    if (const Value *size = value.find("size"))
        result.size = vector(*size);
    return result;
}

GuideSpec guide(const Value &value)
{
    static constexpr std::array<std::string_view, 2> kFields{"joint", "offset"};
    refuseUnknown(value, kFields, "a guide");
    return {joint(required(value, "joint")), vector(required(value, "offset"))};
}

FigureMotion motion(const std::string &name, json::Position at)
{
    return oneOf(kMotions, name, at, "motion");
}

void activate(ActiveLimbs &limbs, const Value &value)
{
    limbs.*oneOf(kLimbs, text(value), value.at(), "limb") = true;
}

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
        if (member.key == "anchor")
            key.anchor = anchor(member.value);
        else if (member.key != "from")
            setField(key.pose, member);
    }
    return key;
}

} // namespace unhunch::core
