#include "app/presentation/exercise_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unhunch {
namespace {

struct Name {
    std::string_view id;
    const char *text;
};

constexpr auto kNames = std::to_array<Name>({
    {"doorway-pec-stretch", QT_TRANSLATE_NOOP("catalogue", "Doorway chest stretch")},
    {"upper-trap-ball", QT_TRANSLATE_NOOP("catalogue", "Ball release")},
    {"thoracic-foam-roll", QT_TRANSLATE_NOOP("catalogue", "Foam rolling")},
    {"scapular-wall-slide", QT_TRANSLATE_NOOP("catalogue", "Wall slides")},
    {"band-pull-apart", QT_TRANSLATE_NOOP("catalogue", "Band pull-aparts")},
    {"thoracic-extension", QT_TRANSLATE_NOOP("catalogue", "Roller extensions")},
    {"childs-pose-reach", QT_TRANSLATE_NOOP("catalogue", "Child's pose reach")},
    {"dead-hang", QT_TRANSLATE_NOOP("catalogue", "Dead hang")},
    {"belly-breathing", QT_TRANSLATE_NOOP("catalogue", "Belly breathing")},
    {"eccentric-row", QT_TRANSLATE_NOOP("catalogue", "Slow rows")},
    {"prone-hand-lift", QT_TRANSLATE_NOOP("catalogue", "Prone hand lifts")},
});

} // namespace

QString exerciseName(std::string_view id)
{
    const auto found = std::ranges::find(kNames, id, &Name::id);
    if (found == kNames.end())
        return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    return QCoreApplication::translate("catalogue", found->text);
}

} // namespace unhunch
