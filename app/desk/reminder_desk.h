#pragma once

#include "app/adapters/notifications/desktop_notifier.h"
#include "app/desk/plan_desk.h"
#include "app/service/reminder_service.h"
#include "app/widgets/reminder/firm_pages.h"
#include "app/widgets/reminder/reminder_card.h"
#include "core/ports/cue_player.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace unhunch {

/// Puts the engine's reminder before the user: as the card, as a page over every screen where the
/// user wants to be asked firmly and no snooze is left, and as a notification where neither can be
/// seen. Answers go back to the engine.
class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        DesktopNotifier &notifier;
        core::CuePlayer &cues;
    };

    explicit ReminderDesk(Parts parts, QObject *parent = nullptr);
    ~ReminderDesk() override;

    [[nodiscard]] bool isShowing() const { return m_shown.has_value(); }

Q_SIGNALS:
    void startRequested(unhunch::core::Slot slot, bool shortVersion);
    /// A reminder came on the screen, or left it.
    void showingChanged();

private:
    void onDecided(const core::Decision &decision);
    void show(const core::Decision &decision);
    void showWindow();
    void showCard();
    void showPages();
    void paintThumbnails();
    [[nodiscard]] QPixmap thumbnail(QSize size) const;
    /// What card and page have in common.
    template<typename Asker> void connectAnswers(const Asker &asker);
    void connectCard(ReminderCard &card);
    [[nodiscard]] bool isExposed() const;
    void showNotification();
    void hide();
    void answer(const QString &action);
    void snooze(std::optional<std::chrono::minutes> length);
    [[nodiscard]] ReminderFacts factsFor(const core::Decision &decision) const;

    Parts m_parts;
    std::optional<core::Slot> m_shown{}; ///< what is on the screen
    ReminderView m_view{};
    QPointer<ReminderCard> m_card{};
    QPointer<FirmPages> m_pages{};
    QTimer m_watchdog;
    bool m_hovered{false};
    bool m_foldWanted{false}; ///< as soon as the pointer has left the card
    std::optional<std::chrono::minutes> m_usualSnooze{std::chrono::minutes{5}};
};

} // namespace unhunch
