#include "app/helper/orders.h"
#include "app/sound/effect_player.h"
#include "app/start/parts.h"
#include "core/ports/cue_words.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QMediaDevices>

#include <array>
#include <cstdlib>

using namespace unhunch;

namespace {

const char *obey(const QByteArray &line, EffectPlayer &player)
{
    const auto words = line.split(' ');
    if (words.first() == "prepare") {
        player.prepare();
        return nullptr;
    }
    const auto cue = words.size() == 3 ? core::cueOf(words[1].toStdString()) : std::nullopt;
    if (words.first() != "play" || !cue)
        return "word";
    player.play(*cue, words[2].toFloat());
    return nullptr;
}

} // namespace

int unhunchHelper(int /*count*/, char **words)
{
    int one = 1;
    std::array<char *, 2> name{words[0], nullptr};
    const QCoreApplication app(one, name.data());
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        giveUp("device");
        return EXIT_FAILURE;
    }
    EffectPlayer player;
    followOrders([&player](const QByteArray &line) { return obey(line, player); });
}
