#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/pose_finder.h"
#include "core/progress/check_in.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace unhunch {

class CautionPage;
class FinishedPage;
class GuidePage;
class PreviewPage;
class SessionPage;
class StopSignPage;
class StoppedPage;
class ThemeManager;

/// The guided session: it draws what it is given and says what the user wants. Every wish has a
/// key; the keys are this window's own and never taken from other programs.
class SessionWindow : public QWidget
{
    Q_OBJECT

public:
    /// What to show now; asked for with every frame while something moves and can be seen.
    using FrameProvider = std::function<SessionView()>;

    SessionWindow(ThemeManager &themes, FrameProvider frames, PoseFinder poses,
                  QWidget *parent = nullptr);

    /// For what happens between frames: a pause from outside, the end.
    void setView(const SessionView &view);
    void setMuted(bool muted);
    /// Whether a session that begins takes the whole screen, for one that stands away from it.
    void setStartsFull(bool full);

Q_SIGNALS:
    // Before it begins.
    void startRequested();
    void touched(); ///< somebody is looking
    void held();    ///< somebody reads something else
    void levelChangeRequested(int item, int by);
    void swapRequested(int item);
    void gearChangeRequested(const QString &equipment);
    void otherRequested(); ///< the short version, the whole routine, from the beginning
    // While it runs.
    void pauseRequested();
    void resumeRequested();
    void startNowRequested();
    void skipRequested();
    void backRequested();
    void addTimeRequested();
    void easierRequested();
    void stopRequested(); ///< leaves it where it is, begun or not; what was done counts
    void somethingsWrongChosen(const QString &stopSign); ///< its id
    void muteToggled(bool muted);
    void fullScreenToggled(bool full); ///< by the user
    // After it.
    void effortChosen(core::Effort effort);
    void yesterdayCompared(core::NextDay compared, bool nightPain);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What lies over the page of the session.
    enum class Aside : std::uint8_t { None, Signs, Caution };

    [[nodiscard]] bool isLive() const;       ///< begun and not over
    [[nodiscard]] SessionPage *page() const; ///< the session's own, whatever lies over it
    bool pressFocused();                     ///< the button that Tab went to, if any
    void connectPreview();
    void connectGuide();
    void connectOthers();
    void onKey(Qt::Key key);
    void follow();
    void showPage();
    void escape();
    void toggleMute();
    void toggleFullScreen();
    void turnTo(Aside aside);
    void carryOn();

    ThemeManager &m_themes;
    FrameProvider m_frames;
    SessionView m_view{};
    QStackedLayout *m_pages;
    PreviewPage *m_preview;
    GuidePage *m_guide;
    FinishedPage *m_finished;
    StoppedPage *m_stopped;
    StopSignPage *m_signs;
    CautionPage *m_caution;
    Aside m_aside{Aside::None};
    bool m_pausedAside{false}; ///< to be resumed afterwards
    bool m_muted{false};
    bool m_startsFull{false};
};

} // namespace unhunch
