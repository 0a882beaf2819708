#include "app/widgets/session/preview_page.h"

#include "app/presentation/figure_thumbnail.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/session/caution_strip.h"
#include "app/widgets/session/gear_line.h"
#include "app/widgets/session/preview_row.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {
namespace {

constexpr int kPadding = 28;
constexpr int kStageShare = 43; ///< of the width, in percent
constexpr int kListShare = 57;
constexpr int kIconSize = 24;
/// With more exercises than that the list alone fills the page.
constexpr std::size_t kMostRowsWithSteps = 3;
/// Below this there is room for the list only.
constexpr QSize kLeastWithStage{760, 480};

} // namespace

PreviewPage::PreviewPage(ThemeManager &themes, PoseFinder poses, QWidget *parent)
    : SessionPage(parent)
    , m_themes(themes)
    , m_poses(std::move(poses))
    , m_heading(new PlainLabel(themes, TextRole::Title3, Ink::Text, {}, this))
    , m_summary(new PlainLabel(themes, TextRole::Label, Ink::Muted, {}, this))
    , m_stage(new StageView(themes.theme().figure, this))
    , m_why(new PlainLabel(themes, TextRole::Lead, Ink::Muted, {}, this))
    , m_gear(new GearLine(themes, this))
    , m_stop(new CautionStrip(themes, this))
    , m_start(new Button(themes, ButtonKind::Primary, tr("Start"), this))
    , m_other(new Button(themes, ButtonKind::Secondary, tr("Short version"), this))
    , m_later(new Button(themes, ButtonKind::Ghost, tr("Not now"), this))
    , m_startsIn(new PlainLabel(themes, TextRole::Label, Ink::Muted, {}, this))
{
    setMouseTracking(true);
    m_why->setWrapped();
    connect(&themes, &ThemeManager::changed, m_stage, [this] {
        m_stage->setColors(m_themes.theme().figure);
        showRows();
    });
    connect(m_gear, &GearLine::changeRequested, this, &PreviewPage::gearChangeRequested);

    auto *const middle = new QHBoxLayout;
    middle->setSpacing(kPadding);
    middle->addWidget(m_stage, kStageShare);
    middle->addWidget(makeList(), kListShare);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, space::kMd, kPadding, space::kXl);
    column->setSpacing(space::kMd);
    column->addWidget(makeHeader());
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
}

QWidget *PreviewPage::makeHeader()
{
    auto *const header = new QWidget(this);
    auto *const close = new IconButton(m_themes, Icon::Close, tr("Not now"), header);
    close->setGlyphSize(kIconSize);
    close->setControlSize(height::kForm);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &IconButton::clicked, this, &PreviewPage::dismissed);
    auto *const row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(space::kLg);
    row->addWidget(m_heading);
    row->addWidget(m_summary);
    row->addStretch();
    row->addWidget(close);
    return header;
}

QWidget *PreviewPage::makeList()
{
    auto *const body = new QWidget;
    auto *const column = new QVBoxLayout(body);
    column->setContentsMargins(space::kXs, space::kXs, space::kXs, space::kXs);
    column->setSpacing(space::kMd);
    column->addWidget(m_why);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::kSm);
    column->addLayout(m_list);
    column->addWidget(m_gear);
    for (int i = 0; i < 3; ++i) {
        auto *const step = new PlainLabel(m_themes, TextRole::Body, Ink::Text, {}, body);
        step->setWrapped();
        column->addWidget(step);
        m_steps.push_back(step);
    }
    column->addWidget(m_stop);
    column->addStretch();
    return scrolled(body, this);
}

QWidget *PreviewPage::makeButtons()
{
    auto *const buttons = new QWidget(this);
    m_start->setGlyph(Icon::Play);
    m_other->setKeyCap(tr("V"));
    m_later->setKeyCap(tr("Esc"));
    for (Button *const button : {m_start, m_other, m_later})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_start, &Button::clicked, this, &PreviewPage::startRequested);
    connect(m_other, &Button::clicked, this, &PreviewPage::otherRequested);
    connect(m_later, &Button::clicked, this, &PreviewPage::dismissed);
    auto *const row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::kMd);
    row->addWidget(m_start);
    row->addWidget(m_other);
    row->addWidget(m_startsIn, 1);
    row->addWidget(m_later);
    return buttons;
}

void PreviewPage::setView(const SessionView &session)
{
    const PreviewView &view = session.preview;
    const PreviewView before = std::exchange(m_view, view);
    m_startsIn->setText(view.startsIn);
    showChosen();
    const auto still = [](PreviewView one) {
        one.startsIn.clear();
        for (PreviewItem &item : one.items)
            item.moment = {};
        return one;
    };
    if (still(before) == still(view))
        return;
    m_heading->setText(view.heading);
    m_summary->setText(view.summary);
    m_why->setText(view.why);
    m_gear->setGear(view.gear);
    m_other->setText(view.otherText);
    fitButtons();
    showRows();
    showSteps();
}

void PreviewPage::press(Qt::Key key)
{
    Q_EMIT touched();
    if (key == Qt::Key_Space || key == Qt::Key_Return)
        Q_EMIT startRequested();
    else if (key == Qt::Key_Down)
        choose(m_chosen + 1);
    else if (key == Qt::Key_Up)
        choose(m_chosen - 1);
    else if (key == Qt::Key_Minus)
        Q_EMIT levelChangeRequested(m_chosen, -1);
    else if (key == Qt::Key_Plus)
        Q_EMIT levelChangeRequested(m_chosen, 1);
    else if (key == Qt::Key_X)
        Q_EMIT swapRequested(m_chosen);
    else if (key == Qt::Key_V)
        Q_EMIT otherRequested();
}

void PreviewPage::showRows()
{
    while (m_rows.size() > m_view.items.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_view.items.size()) {
        auto *const row = new PreviewRow(m_themes, m_stop->parentWidget());
        const auto place = static_cast<int>(m_rows.size());
        m_list->addWidget(row);
        connect(row, &PreviewRow::clicked, this, [this, place] { choose(place); });
        connect(row, &PreviewRow::levelChangeRequested, this,
                [this, place](int by) { Q_EMIT levelChangeRequested(place, by); });
        connect(row, &PreviewRow::swapRequested, this,
                [this, place] { Q_EMIT swapRequested(place); });
        m_rows.push_back(row);
    }
    m_chosen = std::clamp(m_chosen, 0, std::max(static_cast<int>(m_rows.size()) - 1, 0));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PreviewItem &item = m_view.items[i];
        m_rows[i]->setItem(item);
        m_rows[i]->setStill(figureThumbnail(m_poses ? m_poses(item.pose) : nullptr,
                                            m_themes.theme().figure, m_rows[i]->stillSize(),
                                            densityOf(*this)));
        m_rows[i]->setChecked(static_cast<int>(i) == m_chosen);
    }
}

void PreviewPage::choose(int item)
{
    if (item < 0 || item >= static_cast<int>(m_rows.size()))
        return;
    m_chosen = item;
    m_rows[static_cast<std::size_t>(item)]->setChecked(true);
    showChosen();
    showSteps();
    Q_EMIT touched();
}

void PreviewPage::showChosen()
{
    if (m_view.items.empty())
        return;
    const auto place = std::min(static_cast<std::size_t>(m_chosen), m_view.items.size() - 1);
    const PreviewItem &item = m_view.items[place];
    StageScene scene;
    scene.poses = m_poses ? m_poses(item.pose) : nullptr;
    scene.moment = item.moment;
    scene.inset = false;
    scene.fullFigure = true;
    scene.still = m_themes.reducedMotion();
    m_stage->setScene(scene);
    m_stage->setDescription(item.name,
                            QStringList(item.steps.begin(), item.steps.end()).join(u' '));
}

void PreviewPage::showSteps()
{
    if (m_view.items.empty())
        return;
    const PreviewItem &item = m_view.items[static_cast<std::size_t>(m_chosen)];
    const bool room = m_view.items.size() <= kMostRowsWithSteps;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setText(tr("%1. %2").arg(i + 1).arg(item.steps.at(i)));
        m_steps[i]->setVisible(room);
    }
    m_stop->setText(item.stop);
}

void PreviewPage::mouseMoveEvent(QMouseEvent *)
{
    Q_EMIT touched();
}

void PreviewPage::resizeEvent(QResizeEvent *)
{
    fitButtons();
}

void PreviewPage::fitButtons()
{
    const bool roomy = width() >= kLeastWithStage.width() && height() >= kLeastWithStage.height();
    m_stage->setVisible(roomy);
    m_other->setVisible(roomy && !m_view.otherText.isEmpty()); // its key stays
    m_later->setVisible(roomy); // the cross in the corner does the same
    m_start->setKeyCap(roomy ? tr("Enter") : QString());
    for (Button *const button : {m_start, m_other, m_later}) {
        button->setControlHeight(roomy ? height::kSession : height::kForm);
        button->updateGeometry();
    }
}

} // namespace unhunch
