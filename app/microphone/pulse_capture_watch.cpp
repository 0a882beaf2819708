#include "app/microphone/pulse_capture_watch.h"

#include <QCoreApplication>

#include <string>
#include <string_view>
#include <utility>

namespace unhunch {

namespace {

void forget(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation);
}

std::string propertyOf(const pa_source_output_info &info, const char *key)
{
    const char *text = pa_proplist_gets(info.proplist, key);
    return text ? text : "";
}

/// PulseAudio says it by its resampler, PipeWire by a property.
bool wantsPeaksOnly(const pa_source_output_info &info)
{
    return (info.resample_method && std::string_view(info.resample_method) == "peaks")
           || propertyOf(info, "resample.peaks") == "true";
}

core::CaptureStream streamOf(const pa_source_output_info &info, bool ofMonitor)
{
    const auto ownProcess = std::to_string(QCoreApplication::applicationPid());
    return {.application = propertyOf(info, PA_PROP_APPLICATION_NAME),
            .applicationId = propertyOf(info, PA_PROP_APPLICATION_ID),
            .binary = propertyOf(info, PA_PROP_APPLICATION_PROCESS_BINARY),
            .title = info.name ? info.name : "",
            .corked = info.corked != 0,
            .ofMonitor = ofMonitor,
            .peaksOnly = wantsPeaksOnly(info),
            .own = propertyOf(info, PA_PROP_APPLICATION_PROCESS_ID) == ownProcess};
}

} // namespace

void PulseCaptureWatch::Free::operator()(pa_context *context) const
{
    pa_context_set_state_callback(context, nullptr, nullptr);
    pa_context_disconnect(context);
    pa_context_unref(context);
}

PulseCaptureWatch::PulseCaptureWatch()
    : m_loop(pa_threaded_mainloop_new())
{}

PulseCaptureWatch::~PulseCaptureWatch()
{
    pa_threaded_mainloop_stop(m_loop.get());
    m_context.reset();
}

void PulseCaptureWatch::start(Told told, std::function<void()> lost)
{
    m_told = std::move(told);
    m_lost = std::move(lost);
    m_context.reset(pa_context_new(pa_threaded_mainloop_get_api(m_loop.get()), "Unhunch"));
    pa_context_set_state_callback(m_context.get(), onState, this);
    pa_context_set_subscribe_callback(m_context.get(), onChange, this);
    if (pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        fail();
    pa_threaded_mainloop_start(m_loop.get());
}

void PulseCaptureWatch::onState(pa_context *context, void *self)
{
    auto *watch = static_cast<PulseCaptureWatch *>(self);
    const pa_context_state_t state = pa_context_get_state(context);
    if (state == PA_CONTEXT_READY) {
        forget(pa_context_subscribe(context, PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT, nullptr, nullptr));
        watch->look();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        watch->fail();
    }
}

void PulseCaptureWatch::onChange(pa_context * /*context*/, pa_subscription_event_type_t /*type*/,
                                 std::uint32_t /*index*/, void *self)
{
    static_cast<PulseCaptureWatch *>(self)->look();
}

// What changes while the answers are under way is looked at once more.
void PulseCaptureWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    m_monitors.clear();
    m_streams.clear();
    forget(pa_context_get_source_info_list(m_context.get(), onSource, this));
    forget(pa_context_get_source_output_info_list(m_context.get(), onStream, this));
}

void PulseCaptureWatch::onSource(pa_context * /*context*/, const pa_source_info *info, int end,
                                 void *self)
{
    if (end == 0 && info->monitor_of_sink != PA_INVALID_INDEX)
        static_cast<PulseCaptureWatch *>(self)->m_monitors.insert(info->index);
}

void PulseCaptureWatch::onStream(pa_context * /*context*/, const pa_source_output_info *info,
                                 int end, void *self)
{
    auto *watch = static_cast<PulseCaptureWatch *>(self);
    if (end == 0) {
        if (info->source != PA_INVALID_INDEX) // it takes nothing yet
            watch->m_streams.push_back(streamOf(*info, watch->takesFromMonitor(*info)));
        return;
    }
    watch->m_looking = false;
    if (end > 0)
        watch->tell();
    if (watch->m_lookAgain)
        watch->look();
}

bool PulseCaptureWatch::takesFromMonitor(const pa_source_output_info &info) const
{
    return m_monitors.contains(info.source) || propertyOf(info, "stream.capture.sink") == "true";
}

void PulseCaptureWatch::tell()
{
    QMetaObject::invokeMethod(
        this, [this, streams = m_streams] { m_told(streams); }, Qt::QueuedConnection);
}

void PulseCaptureWatch::fail()
{
    QMetaObject::invokeMethod(
        this, [this] { m_lost(); }, Qt::QueuedConnection);
}

} // namespace unhunch
