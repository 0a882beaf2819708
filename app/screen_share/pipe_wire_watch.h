#pragma once

#include "app/screen_share/video_watch.h"

#include <QObject>

#include <map>
#include <memory>
#include <pipewire/pipewire.h>

namespace unhunch {

/// By PipeWire. Lives on a thread of libpipewire's, which sleeps until the server has news; of
/// sound alone it tells nothing. A server that hangs keeps nobody waiting but that thread.
class PipeWireWatch final : public QObject, public VideoWatch
{
    Q_OBJECT

public:
    PipeWireWatch();
    ~PipeWireWatch() override;

    void start(Told told, std::function<void()> lost) override;

private:
    using Id = core::VideoGraph::Id;

    /// Makes libpipewire ready, as long as anybody uses it.
    struct Library {
        Library() { pw_init(nullptr, nullptr); }
        ~Library() { pw_deinit(); }
        Library(const Library &) = delete;
        Library &operator=(const Library &) = delete;
    };
    struct Free {
        void operator()(pw_thread_loop *loop) const { pw_thread_loop_destroy(loop); }
        void operator()(pw_context *context) const { pw_context_destroy(context); }
        void operator()(pw_core *core) const { pw_core_disconnect(core); }
    };
    /// Somebody at the server who is listened to.
    class Heard
    {
    public:
        /// Of `proxy`, which becomes its own; `events` as `proxy` has them, told to `listener`.
        Heard(pw_proxy *proxy, const void *events, void *listener);
        ~Heard();
        Heard(const Heard &) = delete;
        Heard &operator=(const Heard &) = delete;

    private:
        pw_proxy *m_proxy;
        spa_hook m_hook{};
    };
    /// One of the server's things, with the number it goes by.
    struct Thing {
        PipeWireWatch *watch;
        Id id;
        std::unique_ptr<Heard> heard{};
    };

    [[nodiscard]] bool connectToServer();
    // On libpipewire's thread, all of them.
    static void onDone(void *self, Id id, int sequence);
    static void onError(void *self, Id id, int sequence, int result, const char *message);
    static void onSeen(void *self, Id id, std::uint32_t permissions, const char *type,
                       std::uint32_t version, const spa_dict *properties);
    static void onGone(void *self, Id id);
    static void onNode(void *thing, const pw_node_info *info);
    static void onClient(void *thing, const pw_client_info *info);
    void seeNode(Id id, const spa_dict &properties);
    void seeLink(Id id, const spa_dict &properties);
    void listenTo(Id id, const char *type, std::uint32_t version, const void *events);
    void tellNews();
    void tellAfterTheRest();
    void fail();

    Library m_library{};
    std::unique_ptr<pw_thread_loop, Free> m_loop;
    std::unique_ptr<pw_context, Free> m_context;
    std::unique_ptr<pw_core, Free> m_core{};
    spa_hook m_coreHook{};
    pw_registry *m_registry{nullptr}; ///< owned by m_seen
    std::unique_ptr<Heard> m_seen{};
    std::map<Id, Thing> m_things{};
    core::VideoGraph m_graph{};
    core::VideoGraph m_told{};
    int m_rest{0}; ///< what the server answers once it has told all until now
    Told m_tell{};
    std::function<void()> m_lost{};
};

} // namespace unhunch
