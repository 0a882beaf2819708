#include "app/desk/reminder_desk.h"

#include "app/presentation/figure_thumbnail.h"
#include "app/presentation/routine_words.h"
#include "app/widgets/reminder/reminder_face.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace unhunch {

namespace {

// A card that no screen has shown by then is replaced by a notification.
constexpr std::chrono::seconds kShownWithin{3};
// The card's cross is no answer: ask again soon.
constexpr std::chrono::minutes kDismissed{5};

QScreen *screenOf()
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    return screen ? screen : QGuiApplication::primaryScreen();
}

} // namespace

ReminderDesk::ReminderDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.service, &ReminderService::decided, this, &ReminderDesk::onDecided);
    connect(&m_parts.notifier, &DesktopNotifier::actionInvoked, this, &ReminderDesk::answer);
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(kShownWithin);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        if (m_shown && !isExposed()) {
            delete m_card;
            delete m_pages;
            showNotification();
        }
    });
    // Most are started again by the next message.
    connect(&m_parts.notifier, &DesktopNotifier::lost, this, [this] {
        if (m_shown)
            showNotification();
    });
    // Without the desktop's notifications whoever asked for them still is to be reminded.
    connect(&m_parts.notifier, &DesktopNotifier::failed, this, [this] {
        if (m_shown && m_parts.service.rules().commitment == core::Commitment::Gentle)
            showWindow();
    });
    connect(&m_parts.themes, &ThemeManager::changed, this, &ReminderDesk::paintThumbnails);
}

ReminderDesk::~ReminderDesk()
{
    delete m_card;
    delete m_pages;
}

void ReminderDesk::onDecided(const core::Decision &decision)
{
    if (decision.what == core::What::Shown) {
        show(decision);
        return;
    }
    if (m_shown != decision.occurrence.slot)
        return;
    const bool folded = decision.what == core::What::Folded;
    if (folded && m_hovered)
        m_foldWanted = true;
    else if (folded || decision.what == core::What::Withdrawn
             || decision.what == core::What::Snoozed || decision.what == core::What::Started
             || core::isEnd(decision.what))
        hide();
}

void ReminderDesk::show(const core::Decision &decision)
{
    const auto status = m_parts.service.status();
    const auto owed = std::ranges::find(status.owed, decision.occurrence, &core::Owed::occurrence);
    if (owed == status.owed.end())
        return;
    hide();
    m_view = presentReminder(*owed, status, factsFor(decision), m_parts.plan.wording());
    m_shown = decision.occurrence.slot;
    if (m_parts.service.rules().commitment == core::Commitment::Gentle)
        showNotification();
    else
        showWindow();
    m_parts.cues.play(core::Cue::Reminder);
    Q_EMIT showingChanged();
}

void ReminderDesk::showWindow()
{
    if (m_parts.service.rules().commitment == core::Commitment::Firm && !m_view.canSnooze)
        showPages();
    else
        showCard();
    m_watchdog.start();
}

void ReminderDesk::showCard()
{
    m_card = new ReminderCard(m_parts.themes);
    m_card->setView(m_view);
    m_card->setWindowTitle(m_view.title);
    connectCard(*m_card);
    paintThumbnails();
    m_card->popUp(screenOf()->availableGeometry(),
                  QGuiApplication::isRightToLeft() ? Qt::BottomLeftCorner : Qt::BottomRightCorner);
}

void ReminderDesk::showPages()
{
    m_pages = new FirmPages(m_parts.themes, [this](FirmPage &page) {
        page.setView(m_view);
        page.setThumbnail(thumbnail(page.thumbnailSize()));
        connectAnswers(page.face());
        connect(&page, &FirmPage::leaveRequested, this, &ReminderDesk::hide);
    });
}

void ReminderDesk::paintThumbnails()
{
    if (m_card)
        m_card->setThumbnail(thumbnail(m_card->thumbnailSize()));
    if (m_pages)
        m_pages->forEach(
            [this](FirmPage &page) { page.setThumbnail(thumbnail(page.thumbnailSize())); });
}

QPixmap ReminderDesk::thumbnail(QSize size) const
{
    return figureThumbnail(m_parts.plan.posesOf(m_view.exercise), m_parts.themes.theme().figure,
                           size, screenOf()->devicePixelRatio());
}

bool ReminderDesk::isExposed() const
{
    const QWindow *window = m_card ? m_card->windowHandle() : nullptr;
    return (window && window->isExposed()) || (m_pages && m_pages->isExposed());
}

template<typename Asker> void ReminderDesk::connectAnswers(const Asker &asker)
{
    const core::Slot slot = m_view.slot;
    connect(&asker, &Asker::startRequested, this,
            [this, slot] { Q_EMIT startRequested(slot, false); });
    connect(&asker, &Asker::shortVersionRequested, this,
            [this, slot] { Q_EMIT startRequested(slot, true); });
    connect(&asker, &Asker::alreadyDidRequested, this,
            [this, slot] { m_parts.service.handle(core::AlreadyDid{slot}); });
    connect(&asker, &Asker::skipRequested, this, [this, slot](core::Reason reason) {
        m_parts.service.handle(core::ReminderSkipped{slot, reason});
    });
}

void ReminderDesk::connectCard(ReminderCard &card)
{
    connect(&card, &ReminderCard::gone, &card, &QObject::deleteLater);
    connectAnswers(card);
    connect(&card, &ReminderCard::snoozeRequested, this, [this](auto length) {
        m_usualSnooze = length;
        snooze(length);
    });
    connect(&card, &ReminderCard::dismissed, this, [this] { snooze(kDismissed); });
    connect(&card, &ReminderCard::hovered, this, [this](bool over) {
        m_hovered = over;
        if (!over && m_foldWanted)
            hide();
    });
}

void ReminderDesk::showNotification()
{
    m_parts.notifier.show({m_view.title,
                           m_view.noticeBody,
                           {{QStringLiteral("default"), m_view.startText},
                            {QStringLiteral("start"), m_view.startText},
                            {QStringLiteral("snooze"), m_view.noticeSnoozeText},
                            {QStringLiteral("skip"), m_view.noticeSkipText}}});
}

void ReminderDesk::hide()
{
    m_watchdog.stop();
    m_parts.notifier.withdraw();
    if (m_card)
        m_card->fold();
    m_card.clear();
    if (m_pages)
        m_pages->leave();
    m_pages.clear();
    m_hovered = false;
    m_foldWanted = false;
    if (std::exchange(m_shown, std::nullopt))
        Q_EMIT showingChanged();
}

void ReminderDesk::answer(const QString &action)
{
    if (!m_shown)
        return;
    if (action == u"snooze")
        snooze(m_usualSnooze);
    else if (action == u"skip")
        m_parts.service.handle(core::ReminderSkipped{*m_shown, core::Reason::NotNow});
    else
        Q_EMIT startRequested(*m_shown, false);
}

void ReminderDesk::snooze(std::optional<std::chrono::minutes> length)
{
    if (!m_shown)
        return;
    m_parts.service.handle(core::ReminderSnoozed{*m_shown, length});
    // With the snooze budget used up the engine refuses; the card goes all the same, the tray
    // tells.
    hide();
}

ReminderFacts ReminderDesk::factsFor(const core::Decision &decision) const
{
    ReminderFacts facts;
    facts.shownFor = decision.reason;
    facts.usualSnooze = m_usualSnooze;
    const auto &[day, slot, n] = decision.occurrence;
    if (const auto script = m_parts.plan.scriptFor(slot, false, day)) {
        facts.exercises = routineSummary(*script, m_parts.plan.catalogue(), m_parts.plan.wording());
        facts.length = std::chrono::round<std::chrono::seconds>(script->length());
        facts.exercise = script->steps.front().exercise;
    }
    const auto brief = m_parts.plan.scriptFor(slot, true, day);
    if (brief && brief->shortVersion) {
        facts.shortExercises = onlyExercise(*brief, m_parts.plan.catalogue());
        facts.shortLength = std::chrono::round<std::chrono::seconds>(brief->length());
    }
    return facts;
}

} // namespace unhunch
