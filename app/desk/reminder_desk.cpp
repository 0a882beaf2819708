#include "app/desk/reminder_desk.h"

#include "app/presentation/figure_thumbnail.h"
#include "app/presentation/routine_words.h"

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

bool isExposed(const ReminderCard *card)
{
    const QWindow *window = card ? card->windowHandle() : nullptr;
    return window && window->isExposed();
}

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
        if (m_shown && !isExposed(m_card)) {
            delete m_card;
            showNotification();
        }
    });
    // Without the desktop's notifications whoever asked for them still is to be reminded.
    connect(&m_parts.notifier, &DesktopNotifier::failed, this, [this] {
        if (m_shown && m_parts.service.rules().commitment == core::Commitment::Gentle)
            showCard();
    });
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
        showCard();
    m_parts.cues.play(core::Cue::Reminder);
    Q_EMIT showingChanged();
}

void ReminderDesk::showCard()
{
    m_card = new ReminderCard(m_parts.themes);
    m_card->setView(m_view);
    m_card->setWindowTitle(m_view.title);
    const QScreen *screen = screenOf();
    m_card->setThumbnail(figureThumbnail(m_parts.plan.posesOf(m_view.exercise),
                                         m_parts.themes.theme().figure, m_card->thumbnailSize(),
                                         screen->devicePixelRatio()));
    connectCard(*m_card);
    m_card->popUp(screen->availableGeometry(),
                  QGuiApplication::isRightToLeft() ? Qt::BottomLeftCorner : Qt::BottomRightCorner);
    m_watchdog.start();
}

void ReminderDesk::connectCard(ReminderCard &card)
{
    const core::Slot slot = m_view.slot;
    connect(&card, &ReminderCard::gone, &card, &QObject::deleteLater);
    connect(&card, &ReminderCard::startRequested, this,
            [this, slot] { Q_EMIT startRequested(slot, false); });
    connect(&card, &ReminderCard::shortVersionRequested, this,
            [this, slot] { Q_EMIT startRequested(slot, true); });
    connect(&card, &ReminderCard::snoozeRequested, this, [this](auto length) {
        m_usualSnooze = length;
        snooze(length);
    });
    connect(&card, &ReminderCard::dismissed, this, [this] { snooze(kDismissed); });
    connect(&card, &ReminderCard::alreadyDidRequested, this,
            [this, slot] { m_parts.service.handle(core::AlreadyDid{slot}); });
    connect(&card, &ReminderCard::skipRequested, this, [this, slot](core::Reason reason) {
        m_parts.service.handle(core::ReminderSkipped{slot, reason});
    });
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
