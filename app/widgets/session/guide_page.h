#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/pose_finder.h"
#include "app/widgets/session/session_page.h"

namespace unhunch {

class Attention;
class Button;
class CueBand;
class Ring;
class SessionControls;
class SessionHeader;
struct SessionLayout;
class StageView;
class StepsCard;
class ThemeManager;
class Transition;

/// The running session: header, stage, ring, words and buttons.
class GuidePage : public SessionPage
{
    Q_OBJECT

public:
    GuidePage(ThemeManager &themes, PoseFinder poses, QWidget *parent = nullptr);

    void setView(const SessionView &view) override;
    void press(Qt::Key key) override;
    /// In full screen the buttons go with the user, and the words grow.
    void setFullScreen(bool full);
    /// Somebody is at the desk.
    void wake();
    [[nodiscard]] SessionHeader &header() { return *m_header; }
    [[nodiscard]] SessionControls &controls() { return *m_controls; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    void followScreen();
    void onAttention(bool here);
    [[nodiscard]] bool isFar() const;
    void showStage(const SessionView &view);
    [[nodiscard]] const core::PoseSet *poses() const;
    [[nodiscard]] bool knowsMistake() const;
    void showMistake(bool shown);
    void showWords(SessionView view);
    void placeMistake(const SessionLayout &layout);

    ThemeManager &m_themes;
    PoseFinder m_poses;
    SessionView m_view{};
    QString m_exercise; ///< whose steps are told
    SessionHeader *m_header;
    StageView *m_stage;
    StepsCard *m_steps;
    Ring *m_ring;
    CueBand *m_cues;
    SessionControls *m_controls;
    Attention *m_attention;
    Transition *m_buttons; ///< how much of them can be seen
    Button *m_mistake;
    bool m_full{false};
    bool m_showsMistake{false}; ///< until the pose changes or the user goes
};

} // namespace unhunch
