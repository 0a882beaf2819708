// A window of another program: "full" or "normal" on the standard input changes it, each is
// answered.
#include <QApplication>
#include <QSocketNotifier>
#include <QWidget>

#include <iostream>
#include <string>
#include <unistd.h>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Projector"));
    QGuiApplication::setDesktopFileName(QStringLiteral("Projector"));
    QWidget window;
    window.setWindowTitle(QStringLiteral("Projector"));
    window.resize(300, 200);
    window.show();
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &window, [&window] {
        std::string line;
        if (!std::getline(std::cin, line))
            QCoreApplication::quit();
        else if (line == "full")
            window.showFullScreen();
        else
            window.showNormal();
        std::cout << "done" << std::endl;
    });
    return QApplication::exec();
}
