#include "app/adapters/storage/file_seal.h"

#include "app/adapters/storage/private_files.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace unhunch {

namespace {

constexpr int kSealsInARow = 20;
constexpr qint64 kPiece = 262'144; ///< a whole number of blocks
constexpr quint64 kOdd = 0x9E37'79B9'7F4A'7C15;
constexpr int kTurn = 29;

using Block = std::array<quint64, 4>;

// Every step can be undone, so that a change of one word never gets lost.
void mix(Block &lanes, const char *bytes)
{
    Block words{};
    std::memcpy(words.data(), bytes, sizeof words);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        lanes[lane] = std::rotl(lanes[lane] ^ words[lane], kTurn) * kOdd;
}

/// None when the file cannot be read.
std::optional<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    Block lanes{1, 2, 3, 4};
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 length = 0;
    qint64 got = 0;
    while ((got = file.read(piece.data(), kPiece)) > 0) {
        length += got;
        const qint64 whole = (got + qint64{sizeof lanes} - 1) / qint64{sizeof lanes};
        const qint64 padded = whole * qint64{sizeof lanes};
        std::memset(piece.data() + got, 0, static_cast<std::size_t>(padded - got));
        for (qint64 at = 0; at < padded; at += qint64{sizeof lanes})
            mix(lanes, piece.constData() + at);
    }
    if (got < 0)
        return std::nullopt;
    QByteArray digest = QByteArray::number(length);
    for (const quint64 lane : lanes)
        digest += '-' + QByteArray::number(lane, 16);
    return digest;
}

struct Seal {
    QByteArray digest{};
    int inARow{1};
};

QString sealIn(const QString &folder)
{
    return folder + QStringLiteral("/history.db.seal");
}

QString databaseIn(const QString &folder)
{
    return folder + QStringLiteral("/history.db");
}

std::optional<Seal> readSeal(const QString &folder)
{
    QFile file(sealIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.readLine().trimmed().split(' ');
    return words.size() == 2 ? std::optional{Seal{words[0], words[1].toInt()}} : std::nullopt;
}

bool holds(const Seal &seal, const QString &folder)
{
    const bool isHalfDone = QFileInfo(databaseIn(folder) + QStringLiteral("-journal")).size() > 0;
    return !isHalfDone && seal.inARow < kSealsInARow && digestOf(databaseIn(folder)) == seal.digest;
}

} // namespace

void seal(const QString &folder)
{
    const auto before = readSeal(folder);
    const auto digest = digestOf(databaseIn(folder));
    QFile::remove(sealIn(folder));
    if (digest)
        (void)appendDurably(sealIn(folder),
                            *digest + ' ' + QByteArray::number(before ? before->inARow + 1 : 1)
                                + '\n');
}

bool isAsSealed(const QString &folder)
{
    const auto seal = readSeal(folder);
    if (seal && holds(*seal, folder))
        return true;
    QFile::remove(sealIn(folder));
    return false;
}

} // namespace unhunch
