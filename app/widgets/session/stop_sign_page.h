#pragma once

#include "app/widgets/session/session_page.h"

#include <vector>

namespace unhunch {

class Button;
class ChoiceTile;
class ThemeManager;

/// "Something's wrong": the signs at which to stop at once, in calm words.
class StopSignPage : public SessionPage
{
    Q_OBJECT

public:
    explicit StopSignPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view) override;
    void press(Qt::Key key) override;

Q_SIGNALS:
    void signChosen(const QString &id);
    void leaveRequested(); ///< stop without a reason
    void backRequested();  ///< nothing is wrong after all

private:
    std::vector<ChoiceTile *> m_tiles{};
    Button *m_leave;
};

} // namespace unhunch
