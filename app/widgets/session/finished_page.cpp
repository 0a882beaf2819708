#include "app/widgets/session/finished_page.h"

#include "app/presentation/stop_signs.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/ground.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/session/check_disc.h"
#include "app/widgets/session/choice_tile.h"
#include "app/widgets/theme/paint.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr auto kClosesAfter = 8s;
constexpr qreal kHeading = 52;
constexpr qreal kSmallHeading = 28;
constexpr int kLeastWithDisc = 480;
constexpr int kCardWidth = 720;
constexpr int kCardPadding = 32;
constexpr int kAboveButtons = 36;

} // namespace

FinishedPage::FinishedPage(ThemeManager &themes, QWidget *parent)
    : SessionPage(parent)
    , m_themes(themes)
    , m_disc(new CheckDisc(themes, this))
    , m_heading(new QLabel(this))
    , m_line(new PlainLabel(themes, TextRole::Lead, Ink::Muted, {}, this))
    , m_card(makeCard())
    , m_close(new Button(themes, ButtonKind::Primary, tr("Save and close"), this))
    , m_wrong(new Button(themes, ButtonKind::Secondary, tr("Anything wrong?"), this))
    , m_hint(new PlainLabel(themes, TextRole::Caption, Ink::Faint,
                            tr("Closes by itself in a few seconds"), this))
{
    setMouseTracking(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_close->setKeyCap(tr("Enter"));
    m_wrong->setKeyCap(tr("S"));
    m_line->setWrapped();
    m_line->setAlignment(Qt::AlignHCenter);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space::kMd);
    buttons->addWidget(m_close);
    buttons->addWidget(m_wrong);
    for (Button *const button : {m_close, m_wrong})
        button->setYielding();

    auto *const body = new Ground([this](QPainter &painter) {
        if (m_card->isVisible())
            drawCard(painter, m_card->geometry(), radius::kLargeCard, m_themes.theme());
    });
    body->setMouseTracking(true);
    auto *const column = new QVBoxLayout(body);
    column->setContentsMargins(space::kMd, space::kMd, space::kMd, space::kMd);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    addGap(*column, space::kLg);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    addGap(*column, space::kSm);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    addGap(*column, space::kCard);
    column->addLayout(centred(m_card));
    addGap(*column, kAboveButtons);
    column->addLayout(buttons);
    column->setAlignment(buttons, Qt::AlignHCenter);
    addGap(*column, space::kMd);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(body, this));

    m_closing.setSingleShot(true);
    m_closing.setInterval(kClosesAfter);
    connect(&m_closing, &QTimer::timeout, this, &FinishedPage::closeRequested);
    connect(m_close, &Button::clicked, this, &FinishedPage::closeRequested);
    connect(m_wrong, &Button::clicked, this, [this] {
        keepOpen();
        Q_EMIT anythingWrongRequested();
    });
}

void FinishedPage::addGap(QVBoxLayout &column, int high)
{
    m_gaps.emplace_back(new QSpacerItem(0, high), high);
    column.addSpacerItem(m_gaps.back().first);
}

QButtonGroup *FinishedPage::addQuestion(QVBoxLayout &column, const QString &question,
                                        const QStringList &answers, int firstKey)
{
    column.addWidget(new PlainLabel(m_themes, TextRole::Strong, Ink::Text, question, this));
    auto *const group = new QButtonGroup(this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::kMd);
    for (const QString &answer : answers) {
        const auto place = static_cast<int>(group->buttons().size());
        auto *const tile =
            new ChoiceTile(m_themes, answer, QString::number(firstKey + place), this);
        tile->setCentred(true);
        tile->setCheckable(true);
        group->addButton(tile, place);
        row->addWidget(tile, 1);
        m_answers.push_back(tile);
    }
    column.addLayout(row);
    return group;
}

QWidget *FinishedPage::makeCard()
{
    auto *const card = new QWidget(this);
    card->setMaximumWidth(kCardWidth);
    auto *const column = new QVBoxLayout(card);
    column->setSpacing(space::kMd);
    m_effort = addQuestion(*column, tr("How hard was it?"),
                           {tr("Too easy"), tr("About right"), tr("Too hard")}, 1);
    connect(m_effort, &QButtonGroup::idClicked, this, [this](int id) {
        keepOpen();
        Q_EMIT effortChosen(static_cast<core::Effort>(id));
    });
    m_yesterday = makeYesterday();
    column->addWidget(m_yesterday);
    return card;
}

QWidget *FinishedPage::makeYesterday()
{
    auto *const part = new QWidget(this);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::kMd, 0, 0);
    column->setSpacing(space::kMd);
    const auto before = static_cast<int>(m_answers.size());
    m_compared = addQuestion(*column, tr("How do you feel, compared with yesterday?"),
                             {tr("Better"), tr("Same"), tr("Worse")}, before + 1);
    m_nightPain = new ChoiceTile(m_themes, tr("Pain got worse at night"),
                                 QString::number(m_answers.size() + 1), part);
    m_nightPain->setCheckable(true);
    column->addWidget(m_nightPain);
    m_answers.push_back(m_nightPain);
    const auto advice = nightPainAdvice().lines;
    m_advice = new PlainLabel(m_themes, TextRole::Body, Ink::Text,
                              QStringList(advice.begin(), advice.end()).join(u' '), part);
    m_advice->setWrapped();
    m_advice->hide();
    column->addWidget(m_advice);
    connect(m_compared, &QButtonGroup::idClicked, this, &FinishedPage::compare);
    connect(m_nightPain, &ChoiceTile::clicked, this, &FinishedPage::compare);
    return part;
}

/// Pain at night alone says that it is worse.
void FinishedPage::compare()
{
    keepOpen();
    m_advice->setVisible(m_nightPain->isChecked());
    if (m_nightPain->isChecked() && m_compared->checkedId() < 0)
        m_compared->button(static_cast<int>(core::NextDay::Worse))->setChecked(true);
    if (m_compared->checkedId() >= 0)
        Q_EMIT yesterdayCompared(static_cast<core::NextDay>(m_compared->checkedId()),
                                 m_nightPain->isChecked());
}

void FinishedPage::setView(const SessionView &view)
{
    const SessionEnd &end = view.end;
    if (end == m_end)
        return;
    m_end = end;
    m_heading->setText(end.heading);
    m_line->setText(end.lines.empty() ? QString() : end.lines.front());
    m_card->setVisible(end.asksEffort);
    m_yesterday->setVisible(end.asksYesterday);
    if (end.effort)
        m_effort->button(static_cast<int>(*end.effort))->setChecked(true);
    m_wrong->setVisible(end.asksEffort);
    m_hint->setVisible(end.closesItself && !m_keptOpen);
}

void FinishedPage::press(Qt::Key key)
{
    const int place = key - Qt::Key_1;
    if (key == Qt::Key_Return)
        Q_EMIT closeRequested();
    else if (place >= 0 && place < static_cast<int>(m_answers.size())
             && m_answers[static_cast<std::size_t>(place)]->isVisible())
        m_answers[static_cast<std::size_t>(place)]->click();
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

/// In little room all stands closer, and the heading says it without the disc.
void FinishedPage::resizeEvent(QResizeEvent *)
{
    const bool roomy = height() >= kLeastWithDisc;
    m_disc->setVisible(roomy);
    m_heading->setFont(displayFont(m_themes.scaled(roomy ? kHeading : kSmallHeading)));
    const int padding = roomy ? space::kCard : space::kMd;
    const int side = roomy ? kCardPadding : space::kCard;
    m_card->layout()->setContentsMargins(side, padding, side, padding);
    for (const auto &[gap, high] : m_gaps)
        gap->changeSize(0, roomy ? high : high / 3);
    for (Button *const button : {m_close, m_wrong})
        button->setControlHeight(roomy ? height::kSession : height::kForm);
}

} // namespace unhunch
