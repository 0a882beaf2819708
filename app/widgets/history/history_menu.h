#pragma once

#include <QMenu>

#include <cstdint>

namespace unhunch {

/// What can be done with the history as a whole.
enum class HistoryOrder : std::uint8_t { Summary, Calendar, Csv, Json, Import, Undo, Erase };

class HistoryMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HistoryMenu(QWidget *parent);

    void setCanUndo(bool can);

Q_SIGNALS:
    void ordered(unhunch::HistoryOrder order);

private:
    QAction *add(const QString &text, HistoryOrder order);

    QAction *m_undo{};
};

} // namespace unhunch
