#include "app/adapters/sound/sound_helper.h"

#include "core/ports/cue_words.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// A sound server that was not running takes seconds to start.
constexpr HelperProcess::Times kTimes{10s, 1min, 5s};

/// A beat that comes late is wrong; a reminder may come late.
constexpr std::chrono::milliseconds goodFor(core::Cue cue)
{
    return cue == core::Cue::Reminder ? 5s : 200ms;
}

} // namespace

SoundHelper::SoundHelper(QStringList command)
    : m_helper(std::move(command), kTimes)
{}

void SoundHelper::prepare()
{
    m_wanted = true;
    follow();
}

void SoundHelper::release()
{
    m_wanted = false;
    follow();
}

void SoundHelper::play(core::Cue cue)
{
    if (m_volume <= 0.0)
        return;
    const auto word = core::wordOf(cue);
    m_helper.ask("play " + QByteArray(word.data(), static_cast<qsizetype>(word.size())) + ' '
                     + QByteArray::number(m_volume),
                 goodFor(cue));
}

void SoundHelper::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    follow();
}

void SoundHelper::follow()
{
    m_helper.setKept(m_wanted && m_volume > 0.0);
}

} // namespace unhunch
