#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/guide_page.h"
#include "core/progress/log_entry.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace unhunch {

class FinishedPage;
class StopSignPage;
class StoppedPage;
class ThemeManager;

/// The guided session: it draws what it is given and says what the user wants.
class SessionWindow : public QWidget
{
    Q_OBJECT

public:
    /// What to show now; asked for with every frame while the session runs and can be seen.
    using FrameProvider = std::function<SessionView()>;

    SessionWindow(ThemeManager &themes, FrameProvider frames, PoseFinder poses,
                  QWidget *parent = nullptr);

    /// For what happens between frames: a pause from outside, the end.
    void setView(const SessionView &view);
    void setMuted(bool muted);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void startNowRequested();
    void skipRequested();
    void backRequested();
    void addTimeRequested();
    void stopRequested(); ///< leaves the session where it is; what was done counts
    void somethingsWrongChosen(const QString &stopSign); ///< its id
    void effortChosen(core::Effort effort);
    void muteToggled(bool muted);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool isLive() const;    ///< begun and not over
    [[nodiscard]] bool isGuiding() const; ///< live, and shown
    bool pressFocused();                  ///< the button that Tab went to, if any
    void connectPages();
    void bindKeys();
    void bind(const QList<Qt::Key> &keys, void (SessionWindow::*action)());
    void follow();
    void showPage();
    // Intents, from keys and buttons alike.
    void space();
    void enter();
    void primary();
    void escape();
    void back();
    void skip();
    void addTime();
    void toggleMute();
    void toggleFullScreen();
    void askWhatIsWrong();
    void carryOn();
    void leave();
    void choose(core::Effort effort);

    ThemeManager &m_themes;
    FrameProvider m_frames;
    SessionView m_view{};
    QStackedLayout *m_pages;
    GuidePage *m_guide;
    StopSignPage *m_signs;
    FinishedPage *m_finished;
    StoppedPage *m_stopped;
    bool m_asking{false}; ///< "Something's wrong" is open
    bool m_pausedToAsk{false};
    bool m_muted{false};
};

} // namespace unhunch
