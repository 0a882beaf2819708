// The least a Qt program in the tray with an open SQLite file can cost: what Unhunch is measured
// against, in the same run.

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSystemTrayIcon>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);

    const QTemporaryDir folder;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(folder.filePath(QStringLiteral("floor.db")));
    database.open();
    QSqlQuery(database).exec(QStringLiteral("CREATE TABLE t (x INTEGER)"));

    QPixmap pixmap(22, 22);
    pixmap.fill(Qt::darkGreen);
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"), &app, &QApplication::quit);
    QSystemTrayIcon icon((QIcon(pixmap)));
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
