#include "app/widgets/session/guide_page.h"

#include "app/widgets/session/cue_band.h"
#include "app/widgets/session/ring.h"
#include "app/widgets/session/session_controls.h"
#include "app/widgets/session/session_header.h"
#include "app/widgets/session/session_layout.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/session/steps_card.h"
#include "app/widgets/theme/theme_manager.h"

#include <QEvent>

namespace unhunch {

GuidePage::GuidePage(ThemeManager &themes, PoseFinder poses, QWidget *parent)
    : SessionPage(parent)
    , m_themes(themes)
    , m_poses(std::move(poses))
    , m_header(new SessionHeader(themes, this))
    , m_stage(new StageView(themes.theme().figure, this))
    , m_steps(new StepsCard(themes, this))
    , m_ring(new Ring(themes, this))
    , m_cues(new CueBand(themes, this))
    , m_controls(new SessionControls(themes, this))
{
    connect(&themes, &ThemeManager::changed, m_stage,
            [this] { m_stage->setColors(m_themes.theme().figure); });
}

void GuidePage::setView(const SessionView &view)
{
    m_view = view;
    m_header->setView(view);
    showStage(view);
    m_ring->setView(view.ring);
    m_ring->setSpoken(view.spoken);
    m_cues->setView(view);
    m_controls->setView(view);
}

void GuidePage::press(Qt::Key key)
{
    SessionControls &wish = *m_controls;
    if (key == Qt::Key_Space)
        Q_EMIT wish.primaryRequested();
    else if (key == Qt::Key_Return && m_view.canStartNow)
        Q_EMIT wish.startNowRequested();
    else if ((key == Qt::Key_Right || key == Qt::Key_N) && m_view.canSkip)
        Q_EMIT wish.skipRequested();
    else if (key == Qt::Key_Left || key == Qt::Key_P)
        Q_EMIT wish.backRequested();
    else if ((key == Qt::Key_Up || key == Qt::Key_E || key == Qt::Key_R) && m_view.canAddTime)
        Q_EMIT wish.addTimeRequested();
    else if (key == Qt::Key_Down && m_view.canEase)
        Q_EMIT wish.easierRequested();
}

void GuidePage::showStage(const SessionView &view)
{
    StageScene scene;
    scene.poses = m_poses ? m_poses(view.pose) : nullptr;
    scene.moment = view.moment;
    scene.paused = view.state == SessionView::State::Paused;
    scene.still = m_themes.reducedMotion();
    m_stage->setScene(scene);
    m_steps->setVisible(scene.poses == nullptr);
    if (view.title == m_exercise)
        return;
    m_exercise = view.title;
    m_steps->setSteps(view.steps);
    m_stage->setDescription(view.title,
                            QStringList(view.steps.begin(), view.steps.end()).join(u' '));
}

void GuidePage::resizeEvent(QResizeEvent *)
{
    place();
}

void GuidePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

void GuidePage::place()
{
    const SessionLayout layout = layoutSession(size(), layoutDirection());
    m_header->setGeometry(layout.header);
    m_header->setUiScale(layout.scale);
    m_stage->setGeometry(layout.stage);
    m_stage->setUiScale(layout.scale);
    m_steps->setGeometry(layout.stage);
    m_steps->setUiScale(layout.scale);
    m_ring->setGeometry(layout.ring);
    m_cues->setGeometry(layout.cues);
    m_cues->setUiScale(layout.scale);
    m_controls->setGeometry(layout.controls);
    m_controls->setUiScale(layout.scale);
}

} // namespace unhunch
