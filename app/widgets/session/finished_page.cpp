#include "app/widgets/session/finished_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/session/check_disc.h"
#include "app/widgets/session/choice_tile.h"
#include "app/widgets/theme/paint.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr auto kClosesAfter = 8s;
constexpr qreal kHeading = 52;
constexpr int kCardWidth = 720;
constexpr int kCardPadding = 32;
constexpr int kAboveButtons = 36;

} // namespace

FinishedPage::FinishedPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_heading(new QLabel(this))
    , m_line(new PlainLabel(themes, TextRole::Lead, Ink::Muted, {}, this))
    , m_question(makeQuestion(themes))
    , m_close(new Button(themes, ButtonKind::Primary, tr("Save and close"), this))
    , m_wrong(new Button(themes, ButtonKind::Secondary, tr("Anything wrong?"), this))
    , m_hint(new PlainLabel(themes, TextRole::Caption, Ink::Faint,
                            tr("Closes by itself in a few seconds"), this))
{
    setMouseTracking(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(displayFont(themes.scaled(kHeading)));
    m_close->setKeyCap(tr("Enter"));
    m_wrong->setKeyCap(tr("S"));
    for (Button *const button : {m_close, m_wrong})
        button->setControlHeight(height::kSession);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space::kMd);
    buttons->addWidget(m_close);
    buttons->addWidget(m_wrong);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new CheckDisc(themes, this), 0, Qt::AlignHCenter);
    column->addSpacing(space::kLg);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addSpacing(space::kSm);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    column->addSpacing(space::kCard);
    column->addWidget(m_question, 0, Qt::AlignHCenter);
    column->addSpacing(kAboveButtons);
    column->addLayout(buttons);
    column->setAlignment(buttons, Qt::AlignHCenter);
    column->addSpacing(space::kMd);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_closing.setSingleShot(true);
    m_closing.setInterval(kClosesAfter);
    connect(&m_closing, &QTimer::timeout, this, &FinishedPage::closeRequested);
    connect(m_close, &Button::clicked, this, &FinishedPage::closeRequested);
    connect(m_wrong, &Button::clicked, this, [this] {
        keepOpen();
        Q_EMIT anythingWrongRequested();
    });
}

QWidget *FinishedPage::makeQuestion(ThemeManager &themes)
{
    auto *const card = new QWidget(this);
    card->setFixedWidth(kCardWidth);
    auto *const column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, space::kCard, kCardPadding, space::kCard);
    column->setSpacing(space::kMd);
    column->addWidget(
        new PlainLabel(themes, TextRole::Strong, Ink::Text, tr("How hard was it?"), card));

    const std::array<QString, 3> names{tr("Too easy"), tr("About right"), tr("Too hard")};
    auto *const group = new QButtonGroup(card);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::kMd);
    for (int i = 0; i < 3; ++i) {
        auto *const tile =
            new ChoiceTile(themes, names.at(std::size_t(i)), QString::number(i + 1), card);
        tile->setCentred(true);
        tile->setCheckable(true);
        group->addButton(tile, i);
        row->addWidget(tile, 1);
        m_efforts.at(std::size_t(i)) = tile;
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        keepOpen();
        Q_EMIT effortChosen(static_cast<core::Effort>(id));
    });
    column->addLayout(row);
    return card;
}

void FinishedPage::setEnd(const SessionEnd &end)
{
    if (end == m_end)
        return;
    m_end = end;
    m_heading->setText(end.heading);
    m_line->setText(end.lines.empty() ? QString() : end.lines.front());
    m_question->setVisible(end.asksEffort);
    m_wrong->setVisible(end.asksEffort);
    m_hint->setVisible(end.closesItself && !m_keptOpen);
}

void FinishedPage::choose(core::Effort effort)
{
    if (m_end.asksEffort)
        m_efforts.at(static_cast<std::size_t>(effort))->click();
}

void FinishedPage::keepOpen()
{
    if (!isVisible())
        return;
    m_keptOpen = true;
    m_closing.stop();
    m_hint->hide();
}

void FinishedPage::showEvent(QShowEvent *)
{
    if (m_end.closesItself && !m_keptOpen)
        m_closing.start();
}

void FinishedPage::mouseMoveEvent(QMouseEvent *)
{
    keepOpen();
}

void FinishedPage::mousePressEvent(QMouseEvent *)
{
    keepOpen();
}

void FinishedPage::paintEvent(QPaintEvent *)
{
    if (!m_question->isVisible())
        return;
    QPainter painter(this);
    drawCard(painter, m_question->geometry(), radius::kLargeCard, m_themes.theme());
}

} // namespace unhunch
