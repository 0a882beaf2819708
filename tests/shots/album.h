#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QApplication>
#include <QDir>
#include <QString>
#include <QWidget>

#include <stdexcept>
#include <string>
#include <vector>

namespace unhunch::test {

/// A folder of pictures in one look; the file names tell look and pixel density.
class Album
{
public:
    Album(const QString &folder, ThemeChoice look);

    [[nodiscard]] ThemeChoice look() const { return m_look; }
    /// Throws if the picture cannot be written.
    void add(const QString &name, const QPixmap &picture) const;
    /// Windows as they lie on the screen, in front of a plain ground. Names on standard error what
    /// has not enough room for its words.
    void add(const QString &name, const std::vector<QWidget *> &windows) const;

private:
    QDir m_folder;
    ThemeChoice m_look;
};

/// The window of that kind that can be seen; throws without one.
template<typename Window> Window *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Window *>(window);
        if (found != nullptr && found->isVisible())
            return found;
    }
    throw std::runtime_error(std::string("not shown: ") + Window::staticMetaObject.className());
}

/// What the program says for these English words, in the language that it speaks here.
[[nodiscard]] QStringList inOurLanguage(const QString &english);
/// Presses the button with that English text or name; throws without one.
void press(const QWidget &window, const QString &button);

} // namespace unhunch::test
