#include "app/helper/orders.h"
#include "app/start/parts.h"
#include "app/voice/engine_speaker.h"

#include <QCoreApplication>

#include <array>

using namespace unhunch;

namespace {

const char *obey(const QByteArray &line, EngineSpeaker &speaker)
{
    if (line == "prepare")
        return speaker.prepare();
    if (line == "hush") {
        speaker.hush();
        return nullptr;
    }
    const auto volume = line.indexOf(' ') + 1;
    const auto text = line.indexOf(' ', volume) + 1;
    if (!line.startsWith("say ") || text == 0)
        return "word";
    return speaker.say(QString::fromUtf8(line.mid(text)),
                       line.mid(volume, text - volume - 1).toDouble());
}

} // namespace

/// The last word is the language.
int unhunchHelper(int count, char **words)
{
    int one = 1;
    std::array<char *, 2> name{words[0], nullptr};
    const QCoreApplication app(one, name.data());
    EngineSpeaker speaker(QString::fromLatin1(words[count - 1]));
    followOrders([&speaker](const QByteArray &line) { return obey(line, speaker); });
}
