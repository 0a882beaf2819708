#include "app/screen_share/pipe_wire_watch.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace unhunch {

namespace {

std::string textOf(const spa_dict &properties, const char *key)
{
    const char *text = spa_dict_lookup(&properties, key);
    return text ? text : "";
}

core::VideoGraph::Id idOf(const spa_dict &properties, const char *key)
{
    constexpr int kDecimal = 10;
    const std::string text = textOf(properties, key);
    return static_cast<core::VideoGraph::Id>(std::strtoul(text.c_str(), nullptr, kDecimal));
}

core::VideoGraph::Node nodeOf(const spa_dict &properties)
{
    return {.mediaClass = textOf(properties, PW_KEY_MEDIA_CLASS),
            .role = textOf(properties, PW_KEY_MEDIA_ROLE),
            .deviceApi = textOf(properties, PW_KEY_DEVICE_API),
            .name = textOf(properties, PW_KEY_NODE_NAME),
            .application = textOf(properties, PW_KEY_APP_NAME),
            .client = idOf(properties, PW_KEY_CLIENT_ID)};
}

core::VideoGraph::Client clientOf(const spa_dict &properties)
{
    return {.application = textOf(properties, PW_KEY_APP_NAME),
            .applicationId = textOf(properties, "pipewire.access.portal.app_id"),
            .binary = textOf(properties, PW_KEY_APP_PROCESS_BINARY)};
}

} // namespace

PipeWireWatch::Heard::Heard(pw_proxy *proxy, const void *events, void *listener)
    : m_proxy(proxy)
{
    pw_proxy_add_object_listener(m_proxy, &m_hook, events, listener);
}

PipeWireWatch::Heard::~Heard()
{
    spa_hook_remove(&m_hook);
    pw_proxy_destroy(m_proxy);
}

PipeWireWatch::PipeWireWatch()
    : m_loop(pw_thread_loop_new("screen share", nullptr))
    , m_context(pw_context_new(pw_thread_loop_get_loop(m_loop.get()), nullptr, 0))
{}

PipeWireWatch::~PipeWireWatch()
{
    pw_thread_loop_stop(m_loop.get());
    if (m_core)
        spa_hook_remove(&m_coreHook);
}

void PipeWireWatch::start(Told told, std::function<void()> lost)
{
    m_tell = std::move(told);
    m_lost = std::move(lost);
    if (!connectToServer()) {
        fail();
        return;
    }
    pw_thread_loop_start(m_loop.get());
}

bool PipeWireWatch::connectToServer()
{
    static const pw_core_events kCoreEvents = [] {
        pw_core_events events{};
        events.version = PW_VERSION_CORE_EVENTS;
        events.done = onDone;
        events.error = onError;
        return events;
    }();
    static const pw_registry_events kRegistryEvents{PW_VERSION_REGISTRY_EVENTS, onSeen, onGone};
    if (!m_context)
        return false;
    m_core.reset(pw_context_connect(m_context.get(), nullptr, 0));
    if (!m_core)
        return false;
    pw_core_add_listener(m_core.get(), &m_coreHook, &kCoreEvents, this);
    m_registry = pw_core_get_registry(m_core.get(), PW_VERSION_REGISTRY, 0);
    if (!m_registry)
        return false;
    m_seen =
        std::make_unique<Heard>(reinterpret_cast<pw_proxy *>(m_registry), &kRegistryEvents, this);
    tellAfterTheRest();
    return true;
}

void PipeWireWatch::onDone(void *self, Id id, int sequence)
{
    auto *watch = static_cast<PipeWireWatch *>(self);
    if (id != PW_ID_CORE || sequence != watch->m_rest)
        return;
    watch->m_told = watch->m_graph;
    QMetaObject::invokeMethod(
        watch, [watch, graph = watch->m_graph] { watch->m_tell(graph); }, Qt::QueuedConnection);
}

void PipeWireWatch::onError(void *self, Id id, int /*sequence*/, int result,
                            const char * /*message*/)
{
    if (id == PW_ID_CORE && result == -EPIPE)
        static_cast<PipeWireWatch *>(self)->fail();
}

void PipeWireWatch::onSeen(void *self, Id id, std::uint32_t /*permissions*/, const char *type,
                           std::uint32_t /*version*/, const spa_dict *properties)
{
    auto *watch = static_cast<PipeWireWatch *>(self);
    const std::string_view kind(type);
    if (!properties)
        return;
    if (kind == PW_TYPE_INTERFACE_Node)
        watch->seeNode(id, *properties);
    else if (kind == PW_TYPE_INTERFACE_Link)
        watch->seeLink(id, *properties);
}

// Its state and the rest of its properties come later, as does what its program is called.
void PipeWireWatch::seeNode(Id id, const spa_dict &properties)
{
    static const pw_node_events kNodeEvents{PW_VERSION_NODE_EVENTS, onNode, nullptr};
    static const pw_client_events kClientEvents{PW_VERSION_CLIENT_EVENTS, onClient, nullptr};
    auto node = nodeOf(properties);
    if (node.mediaClass.find("Video") == std::string::npos)
        return;
    listenTo(id, PW_TYPE_INTERFACE_Node, PW_VERSION_NODE, &kNodeEvents);
    if (node.client != PW_ID_CORE) // which owns what the server itself offers
        listenTo(node.client, PW_TYPE_INTERFACE_Client, PW_VERSION_CLIENT, &kClientEvents);
    m_graph.nodes.insert_or_assign(id, std::move(node));
    tellNews();
}

void PipeWireWatch::seeLink(Id id, const spa_dict &properties)
{
    const core::VideoGraph::Link link{idOf(properties, PW_KEY_LINK_OUTPUT_NODE),
                                      idOf(properties, PW_KEY_LINK_INPUT_NODE)};
    if (!m_graph.nodes.contains(link.from))
        return;
    m_graph.links.insert_or_assign(id, link);
    tellNews();
}

void PipeWireWatch::onGone(void *self, Id id)
{
    auto *watch = static_cast<PipeWireWatch *>(self);
    watch->m_things.erase(id);
    watch->m_graph.nodes.erase(id);
    watch->m_graph.clients.erase(id);
    watch->m_graph.links.erase(id);
    watch->tellNews();
}

void PipeWireWatch::onNode(void *thing, const pw_node_info *info)
{
    const auto &[watch, id, heard] = *static_cast<Thing *>(thing);
    core::VideoGraph::Node &node = watch->m_graph.nodes[id];
    if ((info->change_mask & PW_NODE_CHANGE_MASK_PROPS) != 0 && info->props)
        node = nodeOf(*info->props);
    node.running = info->state == PW_NODE_STATE_RUNNING;
    watch->tellNews();
}

void PipeWireWatch::onClient(void *thing, const pw_client_info *info)
{
    const auto &[watch, id, heard] = *static_cast<Thing *>(thing);
    if ((info->change_mask & PW_CLIENT_CHANGE_MASK_PROPS) == 0 || !info->props)
        return;
    watch->m_graph.clients.insert_or_assign(id, clientOf(*info->props));
    watch->tellNews();
}

void PipeWireWatch::listenTo(Id id, const char *type, std::uint32_t version, const void *events)
{
    if (m_things.contains(id))
        return;
    auto *proxy = static_cast<pw_proxy *>(pw_registry_bind(m_registry, id, type, version, 0));
    if (!proxy)
        return;
    Thing &thing = m_things[id] = {.watch = this, .id = id};
    thing.heard = std::make_unique<Heard>(proxy, events, &thing);
}

void PipeWireWatch::tellNews()
{
    if (m_told != m_graph)
        tellAfterTheRest();
}

// A node is told first, and then what it does and whose it is.
void PipeWireWatch::tellAfterTheRest()
{
    m_rest = pw_core_sync(m_core.get(), PW_ID_CORE, m_rest);
}

void PipeWireWatch::fail()
{
    QMetaObject::invokeMethod(
        this, [this] { m_lost(); }, Qt::QueuedConnection);
}

} // namespace unhunch
