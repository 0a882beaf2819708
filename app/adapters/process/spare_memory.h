#pragma once

#include <QObject>
#include <QTimer>

namespace unhunch {

/// Gives back to the system what closed windows have left unused: the allocator keeps it otherwise,
/// for as long as the program sits in the tray.
class SpareMemory : public QObject
{
    Q_OBJECT

public:
    explicit SpareMemory(QObject *parent = nullptr);

    static void giveBack();
    /// When what was closed just now has been deleted too.
    void giveBackSoon();

private:
    QTimer m_soon;
};

} // namespace unhunch
