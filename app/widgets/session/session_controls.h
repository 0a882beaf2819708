#pragma once

#include "app/presentation/session_view.h"

#include <QWidget>

namespace unhunch {

class Button;
class ThemeManager;

/// The row of buttons under a guided session.
class SessionControls : public QWidget
{
    Q_OBJECT

public:
    explicit SessionControls(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view);
    void setUiScale(double scale);
    /// In little room only what cannot wait has a button; every key still works.
    void setCompact(bool compact);
    /// As a press of the large button.
    void pressPrimary();

Q_SIGNALS:
    void backRequested();
    void pauseRequested();
    void resumeRequested();
    void skipRequested();
    void addTimeRequested();
    void startNowRequested();
    void easierRequested();
    void somethingsWrongRequested();

private:
    void showPrimary(SessionView::Primary primary);

    /// What the moment allows.
    struct Offers {
        bool skip{true};
        bool addTime{false};
        bool ease{false};
        bool startNow{false};
    };

    void showFitting();

    Button *m_back;
    Button *m_primary;
    Button *m_skip;
    Button *m_addTime;
    Button *m_startNow;
    Button *m_easier;
    Button *m_wrong;
    Offers m_offers{};
    SessionView::Primary m_does{SessionView::Primary::Pause}; ///< the large button
    bool m_compact{false};
};

} // namespace unhunch
