#include "core/figure/pose_set_reader.h"

#include "core/figure/pose_set_fields.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

namespace {

using json::Member;
using json::Value;

constexpr std::array<std::string_view, 16> kFields{
    "id",     "view",   "view-stays", "framing", "rest-framing", "inset", "props",   "travel",
    "active", "guides", "contacts",   "poses",   "motions",      "even",  "mistake", "still"};

/// A pose that every set may build on: standing at the origin.
constexpr std::string_view kAtEase = "at-ease";

KeyPose atEase()
{
    return {relaxedPose(), Anchor{Landmark::LeftAnkle, {-0.078, 0.052, 0.02}, {}}, {}};
}

class Reader
{
public:
    explicit Reader(const Value &root)
        : m_root(root)
    {}

    PoseSet read()
    {
        refuseUnknown(m_root, kFields, "a pose set");
        m_set.id = text(required(m_root, "id"));
        readShots();
        for (const Value &item : required(m_root, "props").items())
            m_set.props.push_back(prop(item));
        if (const Value *travel = m_root.find("travel"))
            m_set.travel = vector(*travel);
        for (const Value &item : required(m_root, "active").items())
            activate(m_set.active, item);
        for (const Value &item : required(m_root, "guides").items())
            m_set.guides.push_back(guide(item));
        for (const Value &item : required(m_root, "contacts").items())
            readContact(item);
        m_poses[std::string(kAtEase)] = atEase();
        for (const Member &pose : members(required(m_root, "poses")))
            m_poses[pose.key] = keyPose(pose.value, m_poses);
        for (const Member &path : members(required(m_root, "motions")))
            readPath(path);
        readEven();
        if (const Value *mistake = m_root.find("mistake"))
            m_set.mistake = named(*mistake);
        if (const Value *still = m_root.find("still"))
            m_set.still = number(*still);
        complete();
        return std::move(m_set);
    }

private:
    void readShots()
    {
        m_set.view = viewpoint(required(m_root, "view"));
        m_set.viewStays = flag(m_root, "view-stays");
        m_set.framing = framing(required(m_root, "framing"));
        if (const Value *rest = m_root.find("rest-framing"))
            m_set.restFraming = framing(*rest);
        if (const Value *second = m_root.find("inset"))
            m_set.inset = inset(*second);
    }

    /// Contact with a thing that is not there would hold for ever.
    void readContact(const Value &value)
    {
        for (const ContactSpec &contact : contacts(value)) {
            const auto isTouched = [&](const Prop &one) { return one.kind == contact.on; };
            if (std::none_of(m_set.props.begin(), m_set.props.end(), isTouched))
                fail(required(value, "on"), "there is no such prop in this set");
            m_set.contacts.push_back(contact);
        }
    }

    [[nodiscard]] const KeyPose &named(const Value &name) const
    {
        const auto pose = m_poses.find(text(name));
        if (pose == m_poses.end())
            fail(name, "there is no pose of that name");
        return pose->second;
    }

    void readPath(const Member &member)
    {
        MotionPath path;
        for (const Value &name : member.value.items())
            path.poses.push_back(named(name));
        if (path.poses.empty())
            fail(member.value, "a motion is a list of one or more poses");
        m_set.paths[motion(member.key, member.at)] = std::move(path);
    }

    void readEven()
    {
        const Value *even = m_root.find("even");
        if (!even)
            return;
        for (const Value &name : even->items()) {
            const auto path = m_set.paths.find(motion(text(name), name.at()));
            if (path == m_set.paths.end())
                fail(name, "this motion has no poses");
            path->second.even = true;
        }
    }

    /// Every motion gets a path, so that no phase of a session can find the stage empty.
    void complete()
    {
        using enum FigureMotion;
        auto &paths = m_set.paths;
        if (!paths.contains(Work))
            fail(required(m_root, "motions"), "\"work\" is missing");
        const MotionPath work = paths.at(Work);
        const KeyPose end = work.poses.back();
        KeyPose filled = end;
        filled.pose.breath = 1;

        paths.try_emplace(Ready, MotionPath{{work.poses.front()}});
        paths.try_emplace(Hold, MotionPath{{end}});
        paths.try_emplace(Middle, paths.at(Ready));
        paths.try_emplace(Return, MotionPath{{work.poses.rbegin(), work.poses.rend()}});
        paths.try_emplace(BreathIn, MotionPath{{end, filled}});
        paths.try_emplace(BreathOut, MotionPath{{filled, end}});
        paths.try_emplace(Rest, MotionPath{{atEase()}});
        paths.try_emplace(Move, paths.at(Ready));
        m_set.sided = paths.contains(Switch);
        paths.try_emplace(Switch, paths.at(Ready));
    }

    const Value &m_root;
    PoseSet m_set{};
    NamedPoses m_poses{};
};

} // namespace

Result<PoseSet> readPoseSet(std::string_view source)
{
    const auto parsed = json::parse(source);
    if (const auto *fault = std::get_if<json::Fault>(&parsed))
        return Error{describe(fault->at, fault->reason)};
    try {
        return Reader(std::get<Value>(parsed)).read();
    } catch (const FieldFault &fault) {
        return Error{describe(fault.at, fault.reason)};
    }
}

} // namespace unhunch::core
