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

Q_SIGNALS:
    void backRequested();
    void primaryRequested();
    void skipRequested();
    void addTimeRequested();
    void startNowRequested();
    void easierRequested();
    void somethingsWrongRequested();

private:
    void showPrimary(SessionView::Primary primary);

    Button *m_back;
    Button *m_primary;
    Button *m_skip;
    Button *m_addTime;
    Button *m_startNow;
    Button *m_easier;
    Button *m_wrong;
};

} // namespace unhunch
