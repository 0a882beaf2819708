#pragma once

#include "app/presentation/reminder_view.h"
#include "app/widgets/theme/theme_manager.h"
#include "app/widgets/theme/transition.h"

#include <QPixmap>
#include <QWidget>

#include <chrono>
#include <optional>

namespace unhunch {

class MouseMenu;
class ReminderFace;

/// The reminder in the corner of the screen. It stays until it is answered or folded, takes
/// neither focus nor keys, and decides nothing: every answer is a signal.
class ReminderCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ReminderView &view);
    /// The picture beside the words, of thumbnailSize() logical pixels.
    void setThumbnail(const QPixmap &pixmap);
    [[nodiscard]] QSize thumbnailSize() const;

    /// Rises in a corner of the work area; where a desktop places windows itself, it has its way.
    void popUp(const QRect &workArea, Qt::Corner corner);
    /// Leaves the screen; gone() follows.
    void fold();

Q_SIGNALS:
    void startRequested();
    void shortVersionRequested();
    /// None: until the next lull.
    void snoozeRequested(std::optional<std::chrono::minutes> length);
    void alreadyDidRequested();
    void skipRequested(unhunch::core::Reason reason);
    /// The cross: neither answer nor skip; ask again in 5 minutes.
    void dismissed();
    /// While the pointer is over the card or its menu, the card is not to be folded.
    void hovered(bool over);
    void gone();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectAnswers();
    void toggleMore();
    void openSnoozeMenu();
    void openMoreMenu();
    void follow(MouseMenu &menu, const QWidget &anchor, int leastWidth);
    void place();
    void layOutPanel();
    void reportHover();
    [[nodiscard]] int margin() const;
    [[nodiscard]] QRect panel() const;
    [[nodiscard]] bool growsUp() const;

    ThemeManager &m_themes;
    ReminderView m_view;
    QWidget *m_clip;
    ReminderFace *m_face;
    Transition m_presence; ///< 0: not there, 1: there
    Transition m_growth;   ///< 0: closed, 1: open
    Transition m_glow;     ///< 1: its border calls, 0: no more; what the eye has of the sound
    QRect m_workArea;
    Qt::Corner m_corner{Qt::BottomRightCorner};
    QSize m_closedSize;
    QSize m_openSize;
    bool m_leaving{false};
    bool m_hovered{false};
    bool m_menuOpen{false};
};

} // namespace unhunch
