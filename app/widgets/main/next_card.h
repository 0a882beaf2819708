#pragma once

#include "app/presentation/main_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QBoxLayout;
class QMenu;

namespace unhunch {

class Button;
class IconButton;
class PlainLabel;
class SeatedRing;

/// What comes next, and the two things to do about it. Narrow, only the ring and two icons stay.
class NextCard : public QWidget
{
    Q_OBJECT

public:
    explicit NextCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const MainView &view);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void startRequested();
    void pauseRequested(std::optional<std::chrono::minutes> length);
    void resumeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMenu();
    void pauseOrResume();

    ThemeManager &m_themes;
    PlainLabel *m_caption;
    PlainLabel *m_value;
    PlainLabel *m_detail;
    SeatedRing *m_ring;
    Button *m_start;
    IconButton *m_startIcon;
    IconButton *m_pause;
    QBoxLayout *m_box;
    QBoxLayout *m_actions;
    QMenu *m_menu;
    bool m_paused{false};
    bool m_narrow{false};
};

} // namespace unhunch
