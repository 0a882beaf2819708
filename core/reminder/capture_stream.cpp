#include "core/reminder/capture_stream.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unhunch::core {

namespace {

/// Mixers, which show how loud it is.
constexpr std::array<std::string_view, 4> kMeters{"org.PulseAudio.pavucontrol",
                                                  "org.gnome.VolumeControl", "org.kde.plasma-pa",
                                                  "org.xfce.PulseaudioPlugin"};

bool isMeter(const CaptureStream &stream)
{
    return stream.peaksOnly || stream.title == "Peak detect"
           || std::ranges::find(kMeters, stream.applicationId) != kMeters.end();
}

bool listens(const CaptureStream &stream, const HoldSettings &settings)
{
    return !stream.corked && !stream.ofMonitor && !stream.own && !isMeter(stream)
           && !settings.isException(stream.application)
           && !settings.isException(stream.applicationId) && !settings.isException(stream.binary);
}

} // namespace

std::optional<std::string> listenerIn(std::span<const CaptureStream> streams,
                                      const HoldSettings &settings)
{
    const auto first = std::ranges::find_if(
        streams, [&settings](const auto &stream) { return listens(stream, settings); });
    if (first == streams.end())
        return {};
    return first->application.empty() ? first->binary : first->application;
}

} // namespace unhunch::core
