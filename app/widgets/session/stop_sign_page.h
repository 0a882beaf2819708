#pragma once

#include <QWidget>

namespace unhunch {

class Button;
class ThemeManager;

/// "Something's wrong": the signs at which to stop at once, in calm words.
class StopSignPage : public QWidget
{
    Q_OBJECT

public:
    explicit StopSignPage(ThemeManager &themes, QWidget *parent = nullptr);

    /// Whether there is still a session to leave.
    void setLive(bool live);

Q_SIGNALS:
    void signChosen(const QString &id);
    void leaveRequested(); ///< stop without a reason
    void backRequested();  ///< nothing is wrong after all

private:
    Button *m_leave;
};

} // namespace unhunch
