#include "app/widgets/session/session_controls.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>

#include <algorithm>

namespace unhunch {
namespace {

constexpr int kGap = 10;
constexpr double kHighest = 72;
constexpr double kLowest = height::kForm;

} // namespace

SessionControls::SessionControls(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(themes, ButtonKind::Secondary, tr("Back"), this))
    , m_primary(new Button(themes, ButtonKind::Primary, {}, this))
    , m_skip(new Button(themes, ButtonKind::Secondary, tr("Skip"), this))
    , m_addTime(new Button(themes, ButtonKind::Secondary, tr("+15 s"), this))
    , m_startNow(new Button(themes, ButtonKind::Ghost, tr("Start now"), this))
    , m_easier(new Button(themes, ButtonKind::Ghost, tr("Make it easier"), this))
    , m_wrong(new Button(themes, ButtonKind::Danger, tr("Something's wrong"), this))
{
    m_back->setGlyph(Icon::Back);
    m_skip->setGlyph(Icon::Skip);
    m_addTime->setGlyph(Icon::Clock);
    m_addTime->setAccessibleName(tr("Add 15 seconds"));
    m_startNow->setKeyCap(tr("Enter"));
    m_easier->setGlyph(Icon::Easier);
    m_wrong->setGlyph(Icon::Warning);
    m_primary->setKeyCap(tr("Space"));

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(kFocusReach, kFocusReach, kFocusReach, kFocusReach);
    row->setSpacing(kGap);
    for (Button *const button : {m_back, m_primary, m_skip, m_addTime, m_startNow})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_easier);
    row->addWidget(m_wrong);
    // Space belongs to the large button, so a click elsewhere must not take the keyboard away.
    for (Button *const button :
         {m_back, m_primary, m_skip, m_addTime, m_startNow, m_easier, m_wrong}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setYielding();
    }

    connect(m_back, &Button::clicked, this, &SessionControls::backRequested);
    connect(m_primary, &Button::clicked, this, &SessionControls::pressPrimary);
    connect(m_skip, &Button::clicked, this, &SessionControls::skipRequested);
    connect(m_addTime, &Button::clicked, this, &SessionControls::addTimeRequested);
    connect(m_startNow, &Button::clicked, this, &SessionControls::startNowRequested);
    connect(m_easier, &Button::clicked, this, &SessionControls::easierRequested);
    connect(m_wrong, &Button::clicked, this, &SessionControls::somethingsWrongRequested);
}

void SessionControls::setView(const SessionView &view)
{
    m_offers = {view.canSkip, view.canAddTime, view.canEase,
                view.canStartNow && view.primary == SessionView::Primary::Pause};
    m_does = view.primary;
    showPrimary(view.primary);
    showFitting();
}

void SessionControls::setCompact(bool compact)
{
    m_compact = compact;
    m_primary->setKeyCap(compact ? QString() : tr("Space"));
    m_primary->updateGeometry();
    showFitting();
}

void SessionControls::showFitting()
{
    m_back->setVisible(!m_compact);
    m_skip->setVisible(m_offers.skip);
    m_addTime->setVisible(m_offers.addTime && !m_compact);
    m_easier->setVisible(m_offers.ease && !m_compact);
    m_startNow->setVisible(m_offers.startNow && !m_compact);
}

void SessionControls::pressPrimary()
{
    switch (m_does) {
    case SessionView::Primary::Pause:
        Q_EMIT pauseRequested();
        break;
    case SessionView::Primary::Resume:
        Q_EMIT resumeRequested();
        break;
    case SessionView::Primary::StartNow:
        Q_EMIT startNowRequested();
        break;
    }
}

void SessionControls::setUiScale(double scale)
{
    const int high = qRound(std::clamp(height::kSession * scale, kLowest, kHighest));
    for (Button *const button :
         {m_back, m_primary, m_skip, m_addTime, m_startNow, m_easier, m_wrong})
        button->setControlHeight(high);
}

void SessionControls::showPrimary(SessionView::Primary primary)
{
    const auto show = [this](Icon icon, const QString &text) {
        if (m_primary->text() == text)
            return;
        m_primary->setGlyph(icon);
        m_primary->setText(text);
        m_primary->updateGeometry();
    };
    switch (primary) {
    case SessionView::Primary::Pause:
        show(Icon::Pause, tr("Pause"));
        break;
    case SessionView::Primary::Resume:
        show(Icon::Play, tr("Resume"));
        break;
    case SessionView::Primary::StartNow:
        show(Icon::Play, tr("Start now"));
        break;
    }
}

} // namespace unhunch
