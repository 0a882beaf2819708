#include "app/widgets/theme/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr qreal kSmallestText = 13;
// Large type looks loose at the spacing that small type needs.
constexpr qreal kTightFrom = 28;
constexpr qreal kTight = -0.015;
constexpr qreal kTighterFrom = 60;
constexpr qreal kTighter = -0.03;

struct TextStyle {
    qreal pixels{};
    qreal line{};
    QFont::Weight weight{QFont::Normal};
    bool display{false};
};

TextStyle styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return {13, 18, QFont::Medium};
    case TextRole::Small:
        return {14, 20, QFont::Normal};
    case TextRole::SmallStrong:
        return {14, 20, QFont::DemiBold};
    case TextRole::Body:
        return {15, 22, QFont::Normal};
    case TextRole::Label:
        return {15, 22, QFont::Medium};
    case TextRole::Strong:
        return {15, 22, QFont::DemiBold};
    case TextRole::Lead:
        return {17, 26, QFont::Normal};
    case TextRole::Title3:
        return {22, 28, QFont::Bold, true};
    case TextRole::Title2:
        return {28, 34, QFont::Bold, true};
    case TextRole::Title1:
        return {36, 42, QFont::Bold, true};
    }
    return {};
}

bool loaded = false;

QFont makeFont(const QStringList &families, qreal pixels, QFont::Weight weight)
{
    const int size = qRound(std::max(pixels, kSmallestText));
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(size);
    font.setWeight(weight);
    // Hinting to whole pixels would shift layouts from one machine to the next.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters that join, as those of Arabic do, keep their distance.
    if (size >= kTightFrom && QGuiApplication::isLeftToRight())
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              size * (size >= kTighterFrom ? kTighter : kTight));
    return font;
}

QFont makeTextFont(qreal pixels, QFont::Weight weight)
{
    static const QStringList families{QStringLiteral("Inter"),
                                      QStringLiteral("Inter Variable"),
                                      QStringLiteral("Cantarell"),
                                      QStringLiteral("Noto Sans"),
                                      QStringLiteral("Noto Sans Arabic"),
                                      QStringLiteral("sans-serif")};
    return makeFont(families, pixels, weight);
}

} // namespace

void loadFonts()
{
    if (std::exchange(loaded, true))
        return;
    const QDir fonts(QStringLiteral(":/fonts"));
    // As data, for a file would be copied, and copied again for each face.
    for (const QString &file : fonts.entryList())
        QFontDatabase::addApplicationFontFromData(
            QResource(fonts.filePath(file)).uncompressedData());
}

void unloadFonts()
{
    if (std::exchange(loaded, false))
        QFontDatabase::removeAllApplicationFonts();
}

QFont applicationFont(qreal scale)
{
    const TextStyle style = styleOf(TextRole::Body);
    return makeTextFont(style.pixels * scale, style.weight);
}

QFont textFont(qreal pixels, QFont::Weight weight)
{
    loadFonts();
    return makeTextFont(pixels, weight);
}

QFont displayFont(qreal pixels)
{
    loadFonts();
    static const QStringList families{
        QStringLiteral("Inter Display"),  QStringLiteral("Inter"),
        QStringLiteral("Inter Variable"), QStringLiteral("Cantarell"),
        QStringLiteral("Noto Sans"),      QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("sans-serif")};
    return makeFont(families, pixels, QFont::Bold);
}

QFont uiFont(TextRole role, qreal scale)
{
    const TextStyle style = styleOf(role);
    const qreal pixels = style.pixels * scale;
    return style.display ? displayFont(pixels) : textFont(pixels, style.weight);
}

qreal lineHeight(TextRole role, qreal scale)
{
    return qRound(styleOf(role).line * scale);
}

} // namespace unhunch
