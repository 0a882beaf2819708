#include "app/widgets/library/exercise_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/library/ladder_card.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int kWidest = 960;
constexpr int kTop = 24;
constexpr int kBottom = 17;
constexpr int kStageHeight = 300;
constexpr int kRate = 30;

PlainLabel *wrapped(ThemeManager &themes, TextRole role, Ink ink, QWidget *parent)
{
    auto *const label = new PlainLabel(themes, role, ink, {}, parent);
    label->setWrapped();
    return label;
}

} // namespace

ExercisePage::ExercisePage(ThemeManager &themes, ExerciseShower show, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_show(std::move(show))
    , m_back(new IconButton(themes, Icon::Left, tr("All exercises"), this))
    , m_name(new PlainLabel(themes, TextRole::Title2, Ink::Text, {}, this))
    , m_summary(new PlainLabel(themes, TextRole::Body, Ink::Muted, {}, this))
    , m_stage(new StageView(themes.theme().figure, this))
    , m_why(wrapped(themes, TextRole::Body, Ink::Text, this))
    , m_mistake(wrapped(themes, TextRole::Body, Ink::Text, this))
    , m_stop(wrapped(themes, TextRole::Body, Ink::Text, this))
    , m_whyNot(wrapped(themes, TextRole::Small, Ink::Muted, this))
    , m_ladder(new LadderCard(themes, this))
    , m_level(new PlainLabel(themes, TextRole::Label, Ink::Text, {}, this))
    , m_lower(new IconButton(themes, Icon::Minus, tr("One level easier"), this))
    , m_raise(new IconButton(themes, Icon::Plus, tr("One level harder"), this))
    , m_free(new Button(themes, ButtonKind::Ghost, tr("Let the plan decide"), this))
    , m_start(new Button(themes, ButtonKind::Primary, tr("Start now"), this))
    , m_leaveOut(new Button(themes, ButtonKind::Secondary, {}, this))
{
    m_back->setFramed(true);
    m_lower->setFramed(true);
    m_raise->setFramed(true);
    m_stage->setMinimumHeight(themes.scaled(kStageHeight));
    auto *const titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_name);
    titles->addWidget(m_summary);
    auto *const header = new QHBoxLayout;
    header->setSpacing(space::kLg);
    header->addWidget(m_back, 0, Qt::AlignTop);
    header->addLayout(titles, 1);
    auto *const left = new QVBoxLayout;
    left->setSpacing(space::kLg);
    left->addWidget(m_stage);
    left->addWidget(makeActions());
    left->addStretch();
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(space::kCard);
    columns->addLayout(left, 1);
    columns->addWidget(makeSide(), 1);
    auto *const page = new QVBoxLayout(this);
    page->setSpacing(space::kXl);
    page->addLayout(header);
    page->addLayout(columns, 1);

    connect(&themes, &ThemeManager::changed, m_stage,
            [this] { m_stage->setColors(m_themes.theme().figure); });
    connect(m_back, &IconButton::clicked, this, &ExercisePage::backRequested);
    connect(m_start, &Button::clicked, this, &ExercisePage::startRequested);
    connect(m_leaveOut, &Button::clicked, this, &ExercisePage::leaveOutToggled);
    connect(m_free, &Button::clicked, this, &ExercisePage::planMayDecide);
    connect(m_lower, &IconButton::clicked, this, [this] { Q_EMIT levelChangeRequested(-1); });
    connect(m_raise, &IconButton::clicked, this, [this] { Q_EMIT levelChangeRequested(1); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &ExercisePage::backRequested);
}

QWidget *ExercisePage::makeActions()
{
    auto *const box = new QWidget(this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSm);
    buttons->addWidget(m_start);
    buttons->addWidget(m_leaveOut);
    buttons->addStretch();
    auto *const levels = new QHBoxLayout;
    levels->setSpacing(space::kSm);
    levels->addWidget(m_lower);
    levels->addWidget(m_raise);
    levels->addSpacing(space::kXs);
    levels->addWidget(m_level, 1);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMd);
    column->addLayout(buttons);
    column->addWidget(m_whyNot);
    column->addLayout(levels);
    column->addWidget(m_free, 0, Qt::AlignLeading);
    return box;
}

QWidget *ExercisePage::makeSide()
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    const auto part = [&](const QString &title, QWidget *body) {
        column->addWidget(new PlainLabel(m_themes, TextRole::SmallStrong, Ink::Muted, title, box));
        column->addWidget(body);
        column->addSpacing(space::kMd);
    };
    column->addWidget(new PlainLabel(m_themes, TextRole::SmallStrong, Ink::Muted, tr("How"), box));
    for (PlainLabel *&step : m_steps)
        column->addWidget(step = wrapped(m_themes, TextRole::Body, Ink::Text, box));
    column->addSpacing(space::kMd);
    part(tr("Why"), m_why);
    part(tr("Common mistake"), m_mistake);
    part(tr("When to stop"), m_stop);
    part(tr("Levels"), m_ladder);
    column->addStretch();
    return box;
}

void ExercisePage::setView(const ExerciseView &view)
{
    if (view.id != m_view.id)
        m_since = m_themes.clock().now();
    m_view = view;
    m_name->setText(view.name);
    m_summary->setText(view.summary);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(
            tr("%1. %2", "1. Stand with your back to a wall.").arg(i + 1).arg(view.steps[i]));
    m_stage->setDescription(view.name, view.steps.front());
    m_why->setText(view.why);
    m_mistake->setText(view.mistake);
    m_stop->setText(view.stop);
    m_whyNot->setText(view.whyNot);
    m_whyNot->setVisible(!view.whyNot.isEmpty());
    m_ladder->setRungs(view.ladder);
    m_level->setText(view.level);
    m_lower->setEnabled(view.canLower);
    m_raise->setEnabled(view.canRaise);
    m_free->setVisible(view.isOwnLevel);
    m_start->setEnabled(view.canStart);
    m_leaveOut->setText(view.leaveOut);
    m_leaveOut->setAccessibleName(view.leaveOut);
    m_leaveOut->updateGeometry();
    showFigure(m_themes.clock().now());
}

void ExercisePage::showFigure(std::chrono::milliseconds now)
{
    const ShownExercise shown = m_show(m_view.id, now - m_since);
    m_stage->setScene({.poses = shown.poses,
                       .moment = shown.moment,
                       .inset = false,
                       .still = m_themes.reducedMotion()});
}

void ExercisePage::resizeEvent(QResizeEvent *)
{
    const int side = std::max(space::kPage, (width() - m_themes.scaled(kWidest)) / 2);
    layout()->setContentsMargins(side, kTop, side, kBottom);
}

void ExercisePage::showEvent(QShowEvent *)
{
    const int rate = m_themes.reducedMotion() ? 1 : kRate;
    m_themes.clock().subscribe(this, this, rate,
                               [this](std::chrono::milliseconds now) { showFigure(now); });
}

void ExercisePage::hideEvent(QHideEvent *)
{
    m_themes.clock().unsubscribe(this);
}

} // namespace unhunch
