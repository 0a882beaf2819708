#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/history/history_menu.h"
#include "app/widgets/history/page_frame.h"

#include <QPointer>

namespace unhunch {

class IconButton;
class OccasionPopup;
class StatTile;
class WeekCard;
class WeekCell;

/// One week of history. It draws what it is given and asks for other weeks.
class HistoryPage : public PageFrame
{
    Q_OBJECT

public:
    explicit HistoryPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const WeekView &view);
    void setCanUndoImport(bool can);

Q_SIGNALS:
    void weekRequested(core::LogicalDay first);
    void startRequested();
    void ordered(unhunch::HistoryOrder order);

private:
    void makeControls();
    void makeCards();
    void makeKeys();
    void requestPrevious();
    void requestNext();
    void requestCurrent();
    void openDetail(WeekCell *cell);

    WeekView m_view;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_more;
    HistoryMenu *m_menu;
    StatTile *m_strength;
    StatTile *m_activeDays;
    StatTile *m_wallSlides;
    WeekCard *m_card;
    QPointer<OccasionPopup> m_popup;
};

} // namespace unhunch
