#include "app/widgets/reminder/more_section.h"

#include "app/widgets/controls/chip.h"
#include "app/widgets/controls/flow_layout.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/reminder/answer_row.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kRowReach = 6; // rows reach beyond the text's edge by their hovered ground
constexpr int kUnderDivider = 8;
constexpr int kUnderRows = 6;
constexpr int kSkipHead = 12; // from the divider to the heading

} // namespace

MoreSection::MoreSection(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_alreadyDid(new AnswerRow(themes, AnswerRow::Tint::Rest, Icon::SpeechCheck,
                                 tr("I already did it"), this))
    , m_shortVersion(
          new AnswerRow(themes, AnswerRow::Tint::Accent, Icon::Clock, tr("Short version"), this))
    , m_skipHead(new QWidget(this))
    , m_skips(new FlowLayout(space::kSm))
{
    m_alreadyDid->setNote(tr("Counts as self-reported"));
    auto *heading = new PlainLabel(themes, TextRole::SmallStrong, Ink::Text, tr("Skip this one"));
    auto *question =
        new PlainLabel(themes, TextRole::Caption, Ink::Muted, tr("What is in the way?"));
    auto *head = new QHBoxLayout(m_skipHead);
    head->setContentsMargins({});
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(question, 1);

    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(space::kXl - kRowReach, kUnderDivider, space::kXl - kRowReach,
                             kUnderRows);
    rows->setSpacing(0);
    rows->addWidget(m_alreadyDid);
    rows->addWidget(m_shortVersion);
    auto *skip = new QVBoxLayout;
    skip->setContentsMargins(space::kXl, kSkipHead, space::kXl, space::kCard);
    skip->setSpacing(space::kSm);
    skip->addWidget(m_skipHead);
    skip->addLayout(m_skips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(rows);
    column->addLayout(skip);

    connect(m_alreadyDid, &QAbstractButton::clicked, this, &MoreSection::alreadyDidRequested);
    connect(m_shortVersion, &QAbstractButton::clicked, this, &MoreSection::shortVersionRequested);
}

void MoreSection::setView(const ReminderView &view)
{
    m_shortVersion->setVisible(!view.shortNote.isEmpty());
    m_shortVersion->setNote(view.shortNote);
    if (view.skips != m_shown)
        setSkips(view.skips);
}

void MoreSection::setSkips(const std::vector<SkipChoice> &skips)
{
    m_shown = skips;
    qDeleteAll(findChildren<Chip *>());
    for (const SkipChoice &skip : skips) {
        auto *chip = new Chip(m_themes, skip.label, this);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAccessibleName(tr("Skip: %1").arg(skip.label));
        connect(chip, &QAbstractButton::clicked, this,
                [this, reason = skip.reason] { Q_EMIT skipRequested(reason); });
        m_skips->addWidget(chip);
    }
}

void MoreSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor &line = m_themes.theme().outline;
    const qreal length = width() - 2 * space::kXl;
    painter.fillRect(QRectF(space::kXl, 0, length, 1), line);
    const QWidget *last = m_shortVersion->isVisible() ? m_shortVersion : m_alreadyDid;
    painter.fillRect(QRectF(space::kXl, last->geometry().bottom() + 1 + kUnderRows, length, 1),
                     line);
}

} // namespace unhunch
