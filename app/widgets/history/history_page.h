#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace unhunch {

class IconButton;
class OccasionPopup;
class PlainLabel;
class StatTile;
class WeekCard;
class WeekCell;

/// One week of history. It draws what it is given and asks for other weeks.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const WeekView &view);

Q_SIGNALS:
    void weekRequested(core::LogicalDay first);
    void startRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *makeHeader();
    [[nodiscard]] QBoxLayout *makeTiles();
    void makeKeys();
    void requestPrevious();
    void requestNext();
    void requestCurrent();
    void openDetail(WeekCell *cell);

    ThemeManager &m_themes;
    WeekView m_view;
    PlainLabel *m_title;
    PlainLabel *m_range;
    PlainLabel *m_summary;
    IconButton *m_previous;
    IconButton *m_next;
    StatTile *m_strength;
    StatTile *m_activeDays;
    StatTile *m_wallSlides;
    WeekCard *m_card;
    QPointer<OccasionPopup> m_popup;
};

} // namespace unhunch
