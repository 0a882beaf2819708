#include "app/widgets/reminder/reminder_face.h"

#include "app/widgets/controls/badge.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/split_button.h"
#include "app/widgets/reminder/app_mark.h"
#include "app/widgets/reminder/more_section.h"
#include "app/widgets/reminder/thumbnail.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kWidth = 440;
constexpr int kTitleLines = 2;
constexpr int kReasonLines = 3;
constexpr int kHeaderTop = 9; // the close button is larger than its cross
constexpr int kUnderHeader = 5;
constexpr int kTextGap = 18;
constexpr int kTextLift = 6; // the block looks centred a little above the middle
constexpr int kActionGap = 10;
constexpr int kStartWidth = 128;
constexpr int kMoreWidth = 80;
constexpr int kCloseGlyph = 18;

} // namespace

ReminderFace::ReminderFace(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_due(new PlainLabel(themes, TextRole::Small, Ink::Muted))
    , m_close(new IconButton(themes, Icon::Close, tr("Close and ask again in 5 minutes")))
    , m_thumbnail(new Thumbnail(themes))
    , m_title(new PlainLabel(themes, TextRole::Title3, Ink::Text))
    , m_exercises(new PlainLabel(themes, TextRole::Strong, Ink::Text))
    , m_length(new Badge(themes))
    , m_reason(new PlainLabel(themes, TextRole::Small, Ink::Muted))
    , m_start(new Button(themes, ButtonKind::Primary, {}))
    , m_snooze(new SplitButton(themes, Icon::Clock, tr("Snooze"), {}, tr("Other snooze lengths")))
    , m_more(new Button(themes, ButtonKind::Ghost, tr("More")))
    , m_section(new MoreSection(themes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = makeHeader();
    column->addLayout(m_header);
    column->addLayout(makeBody());
    column->addLayout(makeActions());
    column->addWidget(m_section);
    m_section->hide();
    connectAnswers();
    // No key typed elsewhere may answer, not even where a desktop gives the focus unasked.
    for (QWidget *child : findChildren<QWidget *>())
        child->setFocusPolicy(Qt::NoFocus);
}

QBoxLayout *ReminderFace::makeHeader()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(kHeaderTop, kHeaderTop, kHeaderTop, kUnderHeader);
    header->setSpacing(space::kSm + 1);
    header->addSpacing(space::kXl - kHeaderTop); // spacers mirror, margins do not
    m_close->setGlyphSize(kCloseGlyph);
    auto *name = new PlainLabel(m_themes, TextRole::Caption, Ink::Faint, tr("Unhunch"));
    header->addWidget(new AppMark(m_themes), 0, Qt::AlignVCenter);
    header->addWidget(name, 1, Qt::AlignVCenter);
    header->addWidget(m_due, 0, Qt::AlignVCenter);
    header->addSpacing(-space::kXs);
    header->addWidget(m_close);
    return header;
}

QBoxLayout *ReminderFace::makeBody()
{
    m_title->setWrapped(kTitleLines);
    m_exercises->setWrapped(kTitleLines);
    m_reason->setWrapped(kReasonLines);
    auto *what = new QHBoxLayout;
    what->setSpacing(kActionGap);
    what->addWidget(m_exercises, 0, Qt::AlignVCenter);
    what->addWidget(m_length, 0, Qt::AlignVCenter);
    what->addStretch(1);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(0, 0, 0, kTextLift);
    text->setSpacing(0);
    text->addStretch(1);
    text->addWidget(m_title);
    text->addSpacing(space::kSm);
    text->addLayout(what);
    text->addSpacing(kActionGap);
    text->addWidget(m_reason);
    text->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(space::kXl, 0, space::kXl, 0);
    body->setSpacing(kTextGap);
    body->addWidget(m_thumbnail, 0, Qt::AlignTop);
    body->addLayout(text, 1);
    return body;
}

QBoxLayout *ReminderFace::makeActions()
{
    m_start->setGlyph(Icon::Play);
    m_start->setLeastWidth(kStartWidth);
    m_more->setTrailingGlyph(Icon::Down);
    m_more->setLeastWidth(kMoreWidth);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    actions->setSpacing(kActionGap);
    actions->addWidget(m_start);
    actions->addWidget(m_snooze);
    actions->addWidget(m_more);
    return actions;
}

void ReminderFace::connectAnswers()
{
    connect(m_start, &QAbstractButton::clicked, this, &ReminderFace::startRequested);
    connect(m_snooze, &SplitButton::clicked, this, &ReminderFace::snoozeRequested);
    connect(m_snooze, &SplitButton::moreRequested, this, &ReminderFace::snoozeMenuRequested);
    connect(m_more, &QAbstractButton::clicked, this, &ReminderFace::moreRequested);
    connect(m_close, &QAbstractButton::clicked, this, &ReminderFace::closeRequested);
    connect(m_section, &MoreSection::alreadyDidRequested, this, &ReminderFace::alreadyDidRequested);
    connect(m_section, &MoreSection::shortVersionRequested, this,
            &ReminderFace::shortVersionRequested);
    connect(m_section, &MoreSection::skipRequested, this, &ReminderFace::skipRequested);
}

void ReminderFace::setView(const ReminderView &view)
{
    m_due->setText(view.dueTime);
    m_title->setText(view.title);
    m_exercises->setText(view.exercises);
    m_length->setText(view.length);
    m_reason->setText(view.reason);
    m_start->setText(view.startText);
    m_snooze->setName(view.snoozeText);
    m_snooze->setEnabled(view.canSnooze);
    m_section->setView(view);
}

void ReminderFace::setThumbnail(const QPixmap &pixmap)
{
    m_thumbnail->setPixmap(pixmap);
}

QSize ReminderFace::thumbnailSize() const
{
    return m_thumbnail->sizeHint();
}

void ReminderFace::dropCross()
{
    m_header->addStrut(m_close->sizeHint().height());
    m_header->addSpacing(space::kXl - kHeaderTop + space::kXs);
    m_close->hide();
}

void ReminderFace::setOpen(bool open)
{
    m_open = open;
    m_section->setVisible(open);
    m_more->setTrailingGlyph(open ? Icon::Up : Icon::Down);
    m_more->setLit(open);
}

QSize ReminderFace::neededSize() const
{
    layout()->invalidate();
    const int width = std::max(m_themes.scaled(kWidth), layout()->minimumSize().width());
    return {width, layout()->totalHeightForWidth(width)};
}

QWidget &ReminderFace::snoozeAnchor() const
{
    return *m_snooze;
}

QWidget &ReminderFace::moreAnchor() const
{
    return *m_more;
}

} // namespace unhunch
