#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/pose_finder.h"
#include "app/widgets/session/session_page.h"

namespace unhunch {

class CueBand;
class Ring;
class SessionControls;
class SessionHeader;
class StageView;
class StepsCard;
class ThemeManager;

/// The running session: header, stage, ring, words and buttons.
class GuidePage : public SessionPage
{
    Q_OBJECT

public:
    GuidePage(ThemeManager &themes, PoseFinder poses, QWidget *parent = nullptr);

    void setView(const SessionView &view);
    void press(Qt::Key key) override;
    [[nodiscard]] SessionHeader &header() { return *m_header; }
    [[nodiscard]] SessionControls &controls() { return *m_controls; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void showStage(const SessionView &view);

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
};

} // namespace unhunch
