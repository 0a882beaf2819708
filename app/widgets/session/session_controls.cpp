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
         {m_back, m_primary, m_skip, m_addTime, m_startNow, m_easier, m_wrong})
        button->setFocusPolicy(Qt::TabFocus);

    connect(m_back, &Button::clicked, this, &SessionControls::backRequested);
    connect(m_primary, &Button::clicked, this, &SessionControls::primaryRequested);
    connect(m_skip, &Button::clicked, this, &SessionControls::skipRequested);
    connect(m_addTime, &Button::clicked, this, &SessionControls::addTimeRequested);
    connect(m_startNow, &Button::clicked, this, &SessionControls::startNowRequested);
    connect(m_easier, &Button::clicked, this, &SessionControls::easierRequested);
    connect(m_wrong, &Button::clicked, this, &SessionControls::somethingsWrongRequested);
}

void SessionControls::setView(const SessionView &view)
{
    showPrimary(view.primary);
    m_skip->setVisible(view.canSkip);
    m_addTime->setVisible(view.canAddTime);
    m_easier->setVisible(view.canEase);
    m_startNow->setVisible(view.canStartNow && view.primary == SessionView::Primary::Pause);
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
