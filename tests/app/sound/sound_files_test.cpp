#include "core/ports/cue_words.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace unhunch {
namespace {

constexpr int kCues = static_cast<int>(core::Cue::Reminder) + 1;
constexpr qsizetype kHeader = 44; // of a plain PCM WAV
constexpr int kRate = 44'100;
constexpr int kQuiet = 30; // of 32,767

std::string nameOf(core::Cue cue)
{
    return std::string(core::wordOf(cue));
}

struct Wave {
    QByteArray header{};
    std::vector<int> samples{};

    [[nodiscard]] int peak() const
    {
        int peak = 0;
        for (const int sample : samples)
            peak = std::max(peak, std::abs(sample));
        return peak;
    }
    [[nodiscard]] int steepest() const
    {
        int steepest = 0;
        for (std::size_t i = 1; i < samples.size(); ++i)
            steepest = std::max(steepest, std::abs(samples[i] - samples[i - 1]));
        return steepest;
    }
    /// From the first to the last sample that can be heard.
    [[nodiscard]] double audibleSeconds() const
    {
        const auto heard = [](int sample) { return std::abs(sample) > kQuiet; };
        const auto first = std::find_if(samples.begin(), samples.end(), heard);
        const auto last = std::find_if(samples.rbegin(), samples.rend(), heard).base();
        return static_cast<double>(last - first) / kRate;
    }
};

Wave waveOf(core::Cue cue)
{
    QFile file(
        QString::fromStdString(UNHUNCH_SOURCE_DIR "/resources/sounds/" + nameOf(cue) + ".wav"));
    Wave wave;
    if (!file.open(QIODevice::ReadOnly))
        return wave;
    wave.header = file.read(kHeader);
    const QByteArray data = file.readAll();
    for (qsizetype i = 0; i + 1 < data.size(); i += 2)
        wave.samples.push_back(qFromLittleEndian<qint16>(data.constData() + i));
    return wave;
}

TEST(SoundFilesTest, EveryCueHasASoundOfItsOwn)
{
    std::set<std::string> names;
    for (int i = 0; i < kCues; ++i) {
        const auto cue = static_cast<core::Cue>(i);
        names.insert(nameOf(cue));
        EXPECT_FALSE(waveOf(cue).samples.empty()) << nameOf(cue);
    }
    EXPECT_EQ(names.size(), std::size_t{kCues});
}

TEST(SoundFilesTest, EveryCueIsFoundByItsWord)
{
    for (int i = 0; i < kCues; ++i)
        EXPECT_EQ(core::cueOf(core::wordOf(static_cast<core::Cue>(i))), static_cast<core::Cue>(i));
    EXPECT_EQ(core::cueOf("no such cue"), std::nullopt);
}

TEST(SoundFilesTest, EverySoundIsPlainPcm)
{
    for (int i = 0; i < kCues; ++i) {
        const QByteArray header = waveOf(static_cast<core::Cue>(i)).header;
        ASSERT_EQ(header.size(), kHeader);
        EXPECT_EQ(header.left(4), "RIFF");
        EXPECT_EQ(qFromLittleEndian<quint16>(header.constData() + 20), 1) << "PCM";
        EXPECT_EQ(qFromLittleEndian<quint16>(header.constData() + 22), 1) << "mono";
        EXPECT_EQ(qFromLittleEndian<quint32>(header.constData() + 24), quint32{kRate});
        EXPECT_EQ(qFromLittleEndian<quint16>(header.constData() + 34), 16) << "bits";
    }
}

TEST(SoundFilesTest, PlayersThatCutTheEdgesCutSilence)
{
    constexpr int kLead = kRate / 30;
    constexpr int kTail = kRate / 4;
    for (int i = 0; i < kCues; ++i) {
        const std::vector<int> samples = waveOf(static_cast<core::Cue>(i)).samples;
        ASSERT_GT(samples.size(), std::size_t{kLead + kTail});
        const auto quiet = [](int sample) { return std::abs(sample) <= kQuiet; };
        EXPECT_TRUE(std::all_of(samples.begin(), samples.begin() + kLead, quiet));
        EXPECT_TRUE(std::all_of(samples.end() - kTail, samples.end(), quiet));
    }
}

TEST(SoundFilesTest, NoSoundClicksOrClips)
{
    for (int i = 0; i < kCues; ++i) {
        const auto cue = static_cast<core::Cue>(i);
        const Wave wave = waveOf(cue);
        ASSERT_FALSE(wave.samples.empty());
        EXPECT_LT(wave.steepest(), 5'000) << nameOf(cue);
        EXPECT_LT(wave.peak(), 26'000) << nameOf(cue);
        EXPECT_GT(wave.peak(), 8'000) << nameOf(cue);
    }
}

TEST(SoundFilesTest, CuesAreShort)
{
    for (int i = 0; i < kCues; ++i) {
        const auto cue = static_cast<core::Cue>(i);
        EXPECT_LE(waveOf(cue).audibleSeconds(), cue == core::Cue::SessionDone ? 1.0 : 0.6);
    }
    EXPECT_LT(waveOf(core::Cue::ReadyBeep).audibleSeconds(),
              waveOf(core::Cue::Go).audibleSeconds());
}

TEST(SoundFilesTest, TheBeatOfARepetitionIsSofterThanTheRest)
{
    EXPECT_LT(waveOf(core::Cue::RepUp).peak(), waveOf(core::Cue::HalfWay).peak());
    EXPECT_LT(waveOf(core::Cue::RepDown).peak(), waveOf(core::Cue::HalfWay).peak());
}

} // namespace
} // namespace unhunch
