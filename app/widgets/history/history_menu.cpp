#include "app/widgets/history/history_menu.h"

namespace unhunch {

HistoryMenu::HistoryMenu(QWidget *parent)
    : QMenu(parent)
{
    add(tr("Page to print (PDF)…"), HistoryOrder::Summary);
    add(tr("Plan for a calendar…"), HistoryOrder::Calendar);
    add(tr("Tables (CSV)…"), HistoryOrder::Csv);
    add(tr("All of it (JSON)…"), HistoryOrder::Json);
    addSeparator();
    add(tr("Import…"), HistoryOrder::Import);
    m_undo = add(tr("Undo the last import"), HistoryOrder::Undo);
    addSeparator();
    add(tr("Delete everything…"), HistoryOrder::Erase);
}

QAction *HistoryMenu::add(const QString &text, HistoryOrder order)
{
    QAction *const action = addAction(text);
    connect(action, &QAction::triggered, this, [this, order] { Q_EMIT ordered(order); });
    return action;
}

void HistoryMenu::setCanUndo(bool can)
{
    m_undo->setEnabled(can);
}

} // namespace unhunch
