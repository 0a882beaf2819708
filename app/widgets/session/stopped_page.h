#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/session_page.h"

class QVBoxLayout;

namespace unhunch {

class PlainLabel;
class ThemeManager;

/// After a stop: what is saved and what to do now. It never closes by itself.
class StoppedPage : public SessionPage
{
    Q_OBJECT

public:
    explicit StoppedPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view) override;
    void press(Qt::Key key) override;

Q_SIGNALS:
    void closeRequested();

private:
    void paintCard(QPainter &painter) const;

    ThemeManager &m_themes;
    SessionEnd m_end{};
    PlainLabel *m_heading;
    QWidget *m_card;
    QVBoxLayout *m_lines;
};

} // namespace unhunch
