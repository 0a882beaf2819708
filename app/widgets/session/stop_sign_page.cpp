#include "app/widgets/session/stop_sign_page.h"

#include "app/presentation/stop_signs.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/session/choice_tile.h"
#include "app/widgets/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {
namespace {

constexpr int kWidth = 560;
constexpr int kTextGap = 28;

} // namespace

StopSignPage::StopSignPage(ThemeManager &themes, QWidget *parent)
    : SessionPage(parent)
    , m_leave(new Button(themes, ButtonKind::Ghost, tr("Just stop here"), this))
{
    auto *const body = new QWidget(this);
    body->setMaximumWidth(kWidth);
    auto *const column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(space::kMd);
    column->addWidget(
        new PlainLabel(themes, TextRole::Title2, Ink::Text, tr("What do you feel?"), body));
    auto *const lead = new PlainLabel(
        themes, TextRole::Lead, Ink::Muted,
        tr("Any of these is a reason to stop for today. What you did is saved."), body);
    lead->setWrapped();
    column->addWidget(lead);
    column->addSpacing(kTextGap - space::kMd);

    for (const StopSign &sign : stopSigns()) {
        auto *const tile = new ChoiceTile(themes, sign.title, sign.detail, body);
        connect(tile, &ChoiceTile::clicked, this,
                [this, id = QString::fromStdString(sign.id)] { Q_EMIT signChosen(id); });
        column->addWidget(tile);
        m_tiles.push_back(tile);
    }

    column->addSpacing(kTextGap - space::kMd);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::kMd);
    auto *const back = new Button(themes, ButtonKind::Secondary, tr("All fine, go back"), body);
    back->setKeyCap(tr("Esc"));
    for (Button *const button : {back, m_leave})
        button->setControlHeight(height::kLarge);
    connect(back, &Button::clicked, this, &StopSignPage::backRequested);
    connect(m_leave, &Button::clicked, this, &StopSignPage::leaveRequested);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_leave);
    column->addLayout(row);

    auto *const ground = new QWidget;
    auto *const page = new QVBoxLayout(ground);
    page->addStretch(2);
    page->addLayout(centred(body));
    page->addStretch(3);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrolled(ground, this));
}

void StopSignPage::press(Qt::Key key)
{
    const int place = key - Qt::Key_1;
    if (place >= 0 && place < static_cast<int>(m_tiles.size()))
        m_tiles[static_cast<std::size_t>(place)]->click();
}

void StopSignPage::setView(const SessionView &view)
{
    const bool isOver = view.state == SessionView::State::Finished;
    m_leave->setVisible(!isOver);
}

} // namespace unhunch
