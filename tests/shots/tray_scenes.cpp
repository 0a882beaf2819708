#include "app/widgets/tray/tray.h"
#include "app/widgets/tray/tray_painter.h"
#include "play.h"
#include "scenes.h"

#include <QMenu>
#include <QPainter>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

struct IconState {
    TrayState state;
    int steps;
};

constexpr std::array kStates{IconState{TrayState::Resting, 0}, IconState{TrayState::Resting, 5},
                             IconState{TrayState::Resting, 16},
                             IconState{TrayState::Due, kTraySteps},
                             IconState{TrayState::Paused, 5}};
constexpr std::array kSizes{22, 24, 32, 48};
constexpr int kCell = 64;

/// All states in all sizes on a panel of that colour.
QPixmap iconSheet(const QColor &panel)
{
    QPixmap sheet(kCell * int(kStates.size()), kCell * int(kSizes.size()));
    sheet.fill(panel);
    QPainter painter(&sheet);
    for (std::size_t row = 0; row < kSizes.size(); ++row) {
        for (std::size_t column = 0; column < kStates.size(); ++column) {
            const int inset = (kCell - kSizes[row]) / 2;
            const auto [state, steps] = kStates[column];
            painter.drawPixmap(kCell * int(column) + inset, kCell * int(row) + inset,
                               trayIcon(state, steps).pixmap(kSizes[row]));
        }
    }
    return sheet;
}

void paintMenus(const Album &album, ProgramDay &day, const QString &name)
{
    const Tray tray([&day] { return day.trayView(); });
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(window);
        if (menu == nullptr || menu->actions().isEmpty())
            continue;
        menu->popup({});
        day.settle();
        const QString title = menu->title().toLower().replace(u' ', u'-');
        album.add(name + (title.isEmpty() ? title : u'-' + title), {menu});
        menu->close();
    }
}

void paintUsualMenus(const Album &album)
{
    ProgramDay day(album.look(), core::WeekStory::at(core::WeekStory::kFriday, 11h + 45min), {});
    day.sitFor(84min);
    paintMenus(album, day, QStringLiteral("tray-menu"));
}

/// A short while after a session was left in the middle.
void paintMenusWithSomethingOpen(const Album &album)
{
    Play play(album, core::Slot::Morning, 6h + 30min);
    play.begin();
    play.passTo(core::PhaseKind::Transition, 0, 0.4);
    play.leave();
    paintMenus(album, play.day(), QStringLiteral("tray-menu-open"));
}

} // namespace

void paintTray(const Album &album)
{
    const bool dark = album.look() == ThemeChoice::Dark;
    album.add(QStringLiteral("tray-icons"), iconSheet((dark ? darkTheme() : lightTheme()).bg));
    paintUsualMenus(album);
    paintMenusWithSomethingOpen(album);
}

} // namespace unhunch::test
