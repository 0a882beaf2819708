#include "app/widgets/session/guide_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/session/attention.h"
#include "app/widgets/session/cue_band.h"
#include "app/widgets/session/fade.h"
#include "app/widgets/session/ring.h"
#include "app/widgets/session/session_controls.h"
#include "app/widgets/session/session_header.h"
#include "app/widgets/session/session_layout.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/session/steps_card.h"
#include "app/widgets/theme/theme_manager.h"
#include "app/widgets/theme/transition.h"

#include <QEvent>
#include <QScreen>
#include <QWindow>

namespace unhunch {
namespace {

constexpr double kMistakeMargin = 16; ///< from the corner of the stage, at a scale of 1

} // namespace

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
    , m_attention(new Attention(this))
    , m_buttons(new Transition(themes, *this, motion::kFast))
    , m_mistake(new Button(themes, ButtonKind::Secondary, {}, this))
{
    m_mistake->setKeyCap(tr("C"));
    m_mistake->setFocusPolicy(Qt::TabFocus);
    connect(m_mistake, &Button::clicked, this, [this] { showMistake(!m_showsMistake); });
    m_buttons->jumpTo(1);
    connect(m_attention, &Attention::changed, this, &GuidePage::onAttention);
    connect(m_buttons, &Transition::stepped, this, [this](qreal seen) {
        setOpacity(*m_controls, seen);
        setOpacity(*m_mistake, seen);
        m_header->setButtonOpacity(seen);
    });
    connect(m_buttons, &Transition::arrived, this, &GuidePage::place);
    connect(&themes, &ThemeManager::changed, m_stage,
            [this] { m_stage->setColors(m_themes.theme().figure); });
}

void GuidePage::setView(const SessionView &view)
{
    const bool isSamePose = view.pose == m_view.pose;
    m_view = view;
    if (!isSamePose)
        showMistake(false);
    m_header->setView(view);
    showStage(view);
    m_ring->setView(view.ring);
    m_ring->setSpoken(view.spoken);
    showWords(view);
    m_controls->setView(view);
    if (view.state != SessionView::State::Running)
        wake();
}

void GuidePage::setFullScreen(bool full)
{
    m_full = full;
    m_header->setFullScreen(full);
    wake();
    onAttention(true);
}

void GuidePage::wake()
{
    m_attention->wake();
}

void GuidePage::press(Qt::Key key)
{
    SessionControls &wish = *m_controls;
    if (key == Qt::Key_Space)
        wish.pressPrimary();
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
    else if (key == Qt::Key_C && knowsMistake())
        showMistake(!m_showsMistake);
}

const core::PoseSet *GuidePage::poses() const
{
    return m_poses ? m_poses(m_view.pose) : nullptr;
}

bool GuidePage::knowsMistake() const
{
    const core::PoseSet *const set = poses();
    return set != nullptr && set->mistake && !m_view.mistake.isEmpty();
}

/// The session goes on meanwhile; what is shown is how its work must not end.
void GuidePage::showMistake(bool shown)
{
    m_showsMistake = shown;
    const QString text = shown ? tr("Show how it goes") : tr("Common mistake");
    if (m_mistake->text() != text) {
        m_mistake->setGlyph(shown ? Icon::Check : Icon::Info);
        m_mistake->setText(text);
        m_mistake->updateGeometry();
    }
    showStage(m_view);
    showWords(m_view);
    place();
}

void GuidePage::showWords(SessionView view)
{
    if (m_showsMistake) {
        view.cue = tr("Not like this");
        view.subCue = view.mistake;
    }
    m_cues->setView(view);
}

void GuidePage::showStage(const SessionView &view)
{
    StageScene scene;
    scene.poses = poses();
    scene.moment = view.moment;
    scene.paused = view.state == SessionView::State::Paused && !m_showsMistake;
    scene.still = m_themes.reducedMotion();
    scene.mistake = m_showsMistake;
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

void GuidePage::showEvent(QShowEvent *)
{
    followScreen();
    wake();
}

/// A window goes from screen to screen, and screens come, go and change.
void GuidePage::followScreen()
{
    if (QWindow *const window = this->window()->windowHandle())
        connect(window, &QWindow::screenChanged, this, &GuidePage::place, Qt::UniqueConnection);
    connect(screen(), &QScreen::geometryChanged, this, &GuidePage::place, Qt::UniqueConnection);
    connect(screen(), &QScreen::physicalSizeChanged, this, &GuidePage::place, Qt::UniqueConnection);
}

void GuidePage::onAttention(bool here)
{
    const bool running = m_view.state == SessionView::State::Running;
    if (here)
        m_buttons->moveTo(1, motion::kFast, Curve::Decelerate);
    else if (m_full && running)
        m_buttons->moveTo(0, motion::kPage, Curve::Accelerate);
    if (!here && m_full && m_showsMistake)
        showMistake(false);
    place();
}

/// Once nothing of the buttons is left, the words take their room.
bool GuidePage::isFar() const
{
    return m_full && m_buttons->value() <= 0 && m_buttons->target() <= 0;
}

void GuidePage::place()
{
    const SessionLayout layout =
        layoutSession({size(), millimetresPerPixel(screen()), isFar(), layoutDirection()});
    m_header->setGeometry(layout.header);
    m_header->setUiScale(layout.headerScale);
    m_header->setForm(layout.form);
    m_stage->setGeometry(layout.stage);
    m_stage->setUiScale(layout.scale);
    m_steps->setGeometry(layout.stage);
    m_steps->setUiScale(layout.scale);
    m_ring->setGeometry(layout.ring);
    m_ring->setTextScale(layout.ringText);
    m_cues->setGeometry(layout.cues);
    m_cues->setForm(layout.form, layout.words);
    m_controls->setVisible(layout.form != SessionForm::Far);
    m_controls->setCompact(layout.form == SessionForm::Compact);
    m_controls->setGeometry(layout.controls);
    m_controls->setUiScale(layout.scale);
    placeMistake(layout);
    setCursor(layout.form == SessionForm::Far ? Qt::BlankCursor : Qt::ArrowCursor);
}

/// Where no figure reaches; the second view has the right lower corner, and nothing is mirrored.
void GuidePage::placeMistake(const SessionLayout &layout)
{
    m_mistake->setVisible(layout.form == SessionForm::Desk && knowsMistake());
    const int margin = qRound(kMistakeMargin * layout.scale);
    m_mistake->resize(m_mistake->sizeHint());
    m_mistake->move(layout.stage.topLeft() + QPoint(margin, margin));
}

} // namespace unhunch
