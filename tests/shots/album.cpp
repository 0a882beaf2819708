#include "album.h"

#include "app/widgets/controls/plain_label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cstdio>

namespace unhunch::test {

namespace {

void tellCut(const QString &picture, const QWidget &window)
{
    const auto tell = [&picture](const QString &words) {
        std::fprintf(stderr, "%s: cut: %s\n", qPrintable(picture), qPrintable(words));
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->width() < button->minimumSizeHint().width())
            tell(button->text());
    }
    for (const auto *label : window.findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->isCut())
            tell(label->text());
    }
}

} // namespace

Album::Album(const QString &folder, ThemeChoice look)
    : m_folder(folder)
    , m_look(look)
{}

void Album::add(const QString &name, const QPixmap &picture) const
{
    const QString look =
        m_look == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString density = qApp->devicePixelRatio() >= 2 ? QStringLiteral("@2x") : QString();
    const QString file = QStringLiteral("%1-%2%3.png").arg(name, look, density);
    if (!picture.save(m_folder.filePath(file)))
        throw std::runtime_error("cannot write " + file.toStdString());
}

void Album::add(const QString &name, const std::vector<QWidget *> &windows) const
{
    QRect all;
    for (const QWidget *window : windows)
        all |= window->geometry();
    const qreal density = std::max(windows.front()->devicePixelRatioF(), 1.0); // QPainter's least
    QPixmap picture(all.size() * density);
    picture.setDevicePixelRatio(density);
    picture.fill((m_look == ThemeChoice::Dark ? darkTheme() : lightTheme()).bg);
    QPainter painter(&picture);
    for (const QWidget *window : windows)
        tellCut(name, *window);
    for (QWidget *window : windows)
        window->render(&painter, window->geometry().topLeft() - all.topLeft());
    painter.end();
    add(name, picture);
}

QStringList inOurLanguage(const QString &english)
{
    // Where the words of the buttons stand that are pressed here.
    constexpr std::array kContexts{"catalogue",
                                   "StopSigns",
                                   "Exercise",
                                   "unhunch::ChoicesDesk",
                                   "unhunch::CueBand",
                                   "unhunch::ExercisePage",
                                   "unhunch::LibraryDesk",
                                   "unhunch::PreviewPage",
                                   "unhunch::ReminderFace",
                                   "unhunch::SessionControls"};
    QStringList said{english};
    for (const char *context : kContexts)
        said += QCoreApplication::translate(context, english.toUtf8().constData());
    return said;
}

void press(const QWidget &window, const QString &button)
{
    const QStringList names = inOurLanguage(button);
    for (auto *one : window.findChildren<QAbstractButton *>()) {
        if (one->isVisible()
            && (names.contains(one->text()) || names.contains(one->accessibleName())))
            return one->click();
    }
    throw std::runtime_error("no button " + button.toStdString());
}

} // namespace unhunch::test
