#include "app/widgets/main/next_card.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/main/seated_ring.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

using std::chrono::minutes;

constexpr int kPadding = 14;

} // namespace

NextCard::NextCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_caption(new PlainLabel(themes, TextRole::Caption, Ink::Muted, {}, this))
    , m_value(new PlainLabel(themes, TextRole::Title3, Ink::Text, {}, this))
    , m_detail(new PlainLabel(themes, TextRole::Caption, Ink::Muted, {}, this))
    , m_ring(new SeatedRing(themes, this))
    , m_start(new Button(themes, ButtonKind::Primary, {}, this))
    , m_startIcon(new IconButton(themes, Icon::Play, {}, this))
    , m_pause(new IconButton(themes, Icon::Pause, tr("Pause reminders"), this))
    , m_menu(new QMenu(this))
{
    m_start->setControlHeight(height::kSettings);
    m_start->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_startIcon->setFramed(true);
    m_startIcon->hide();
    m_pause->setFramed(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (PlainLabel *label : {m_caption, m_value, m_detail}) {
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    for (PlainLabel *label : {m_caption, m_value, m_detail})
        label->setWrapped(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kSm);
    top->addLayout(words);
    top->addWidget(m_ring, 0, Qt::AlignCenter);
    m_actions = new QBoxLayout(QBoxLayout::LeftToRight);
    m_actions->setSpacing(space::kSm);
    m_actions->addWidget(m_start);
    m_actions->addWidget(m_startIcon, 0, Qt::AlignHCenter);
    m_actions->addWidget(m_pause, 0, Qt::AlignHCenter);
    m_box = new QVBoxLayout(this);
    m_box->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_box->setSpacing(space::kMd);
    m_box->addLayout(top);
    m_box->addLayout(m_actions);

    makeMenu();
    connect(m_start, &QAbstractButton::clicked, this, &NextCard::startRequested);
    connect(m_startIcon, &QAbstractButton::clicked, this, &NextCard::startRequested);
    connect(m_pause, &QAbstractButton::clicked, this, &NextCard::pauseOrResume);
}

void NextCard::makeMenu()
{
    const auto entry = [this](const QString &text, std::optional<minutes> length) {
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, length] { Q_EMIT pauseRequested(length); });
    };
    entry(tr("30 minutes"), minutes{30});
    entry(tr("1 hour"), minutes{60});
    entry(tr("2 hours"), minutes{120});
    entry(tr("Until I resume"), std::nullopt);
}

void NextCard::pauseOrResume()
{
    if (m_paused) {
        Q_EMIT resumeRequested();
        return;
    }
    const QPoint above(0, -m_menu->sizeHint().height() - space::kXs);
    m_menu->popup(m_pause->mapToGlobal(above));
}

void NextCard::setView(const MainView &view)
{
    m_paused = view.paused;
    m_caption->setText(view.caption);
    m_value->setText(view.value);
    m_detail->setText(view.detail);
    m_ring->setShare(view.seated);
    m_start->setText(view.startText);
    m_startIcon->setGlyph(Icon::Play, view.startText);
    m_pause->setGlyph(view.paused ? Icon::Play : Icon::Pause,
                      view.paused ? tr("Resume reminders") : tr("Pause reminders"));
    setAccessibleName(view.sentence);
    setToolTip(m_narrow ? view.sentence : QString());
}

void NextCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *wide : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_value),
                          static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_start)})
        wide->setVisible(!narrow);
    m_startIcon->setVisible(narrow);
    m_actions->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = narrow ? 0 : kPadding;
    m_box->setContentsMargins(side, kPadding, side, kPadding);
    setToolTip(narrow ? accessibleName() : QString());
    update();
}

void NextCard::paintEvent(QPaintEvent *)
{
    if (m_narrow)
        return;
    QPainter painter(this);
    drawPanel(painter, rect(), radius::kThumb, m_themes.theme().surface, m_themes.theme().outline);
}

} // namespace unhunch
