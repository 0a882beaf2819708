#pragma once

#include "app/service/wake_timer.h"
#include "core/session/outline.h"

#include <QObject>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// A guided session before it begins: what it will be, what the user changes of it, and the
/// countdown after which it begins by itself.
class SessionPreview : public QObject
{
    Q_OBJECT

public:
    /// Without a sign of life for so long it starts; whoever stands by the wall already need not
    /// come back.
    static constexpr std::chrono::seconds kStartsAfter{10};

    /// The recipe can be written. `clock` outlives this.
    SessionPreview(const core::Clock &clock, core::Recipe recipe, QObject *parent = nullptr);

    [[nodiscard]] const core::Recipe &recipe() const { return m_recipe; }
    [[nodiscard]] const core::SessionScript &script() const { return m_script; }
    [[nodiscard]] const std::vector<core::OutlineItem> &items() const { return m_items; }
    /// How long it takes in the other version, see takeOther(); 0 where there is none.
    [[nodiscard]] std::chrono::milliseconds otherLength() const { return m_otherLength; }
    /// Until it starts by itself; none while it waits for the user.
    [[nodiscard]] std::optional<std::chrono::milliseconds> startsIn() const;
    /// The levels that the user decided here for good, by exercise.
    [[nodiscard]] const std::map<std::string, int> &chosenLevels() const { return m_levels; }
    /// What is at hand, if the user told it here.
    [[nodiscard]] std::optional<core::Gear> chosenGear() const;

public Q_SLOTS:
    void start();
    /// The user is there: the countdown begins anew.
    void touch();
    /// Nobody may be there: it waits for the next touch.
    void hold();
    void changeLevel(int item, int by); ///< out of its range it does nothing
    void swap(int item);                ///< for the other exercise, or back
    void changeGear(const QString &equipment);
    /// The short version instead of the whole routine or the other way round; the routine from its
    /// beginning instead of the rest of one.
    void takeOther();

Q_SIGNALS:
    void changed();
    void started();

private:
    /// Takes the choices if something is left to do with them.
    bool take(core::SessionChoices choices);
    bool take(core::Recipe recipe);
    [[nodiscard]] core::Recipe other() const;
    void countDown();

    const core::Clock &m_clock;
    core::Recipe m_recipe;
    core::SessionScript m_script{};
    std::vector<core::OutlineItem> m_items{};
    std::chrono::milliseconds m_otherLength{0};
    std::map<std::string, int> m_levels{}; ///< decided here
    bool m_gearDecided{false};
    std::optional<core::MonotonicTime> m_startsAt{};
    bool m_started{false};
    WakeTimer m_wake;
};

} // namespace unhunch
