#pragma once

#include "app/microphone/capture_watch.h"

#include <QObject>

#include <memory>
#include <pulse/pulseaudio.h>
#include <set>
#include <vector>

namespace unhunch {

/// By PulseAudio, or PipeWire in its place. Lives on a thread of libpulse's, which sleeps until the
/// server has news; a server that hangs keeps nobody waiting but that thread. Starts no server.
class PulseCaptureWatch final : public QObject, public CaptureWatch
{
    Q_OBJECT

public:
    PulseCaptureWatch();
    ~PulseCaptureWatch() override;

    void start(Told told, std::function<void()> lost) override;

private:
    struct Free {
        void operator()(pa_threaded_mainloop *loop) const { pa_threaded_mainloop_free(loop); }
        void operator()(pa_context *context) const;
    };

    // On libpulse's thread, all of them.
    static void onState(pa_context *context, void *self);
    static void onChange(pa_context *context, pa_subscription_event_type_t type,
                         std::uint32_t index, void *self);
    static void onSource(pa_context *context, const pa_source_info *info, int end, void *self);
    static void onStream(pa_context *context, const pa_source_output_info *info, int end,
                         void *self);
    [[nodiscard]] bool takesFromMonitor(const pa_source_output_info &info) const;
    void look();
    void tell();
    void fail();

    std::unique_ptr<pa_threaded_mainloop, Free> m_loop;
    std::unique_ptr<pa_context, Free> m_context{};
    std::set<std::uint32_t> m_monitors{};
    std::vector<core::CaptureStream> m_streams{};
    bool m_looking{false};
    bool m_lookAgain{false};
    Told m_told{};
    std::function<void()> m_lost{};
};

} // namespace unhunch
