#pragma once

#include <QObject>
#include <QTimer>

namespace unhunch {

/// Gives back to the system what closed windows have left unused, which the allocator would keep
/// for as long as the program sits in the tray, and the code they ran, which is found again in the
/// system's cache of files.
class SpareMemory : public QObject
{
    Q_OBJECT

public:
    explicit SpareMemory(QObject *parent = nullptr);

    static void giveBack();
    /// When what was closed just now has been deleted too.
    void giveBackSoon();

Q_SIGNALS:
    /// Whoever keeps something that only windows need can let it go now.
    void givingBack();

private:
    QTimer m_soon;
};

} // namespace unhunch
