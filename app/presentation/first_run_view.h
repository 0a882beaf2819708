#pragma once

#include "app/presentation/choices_view.h"
#include "app/presentation/day_card_view.h"
#include "app/presentation/settings_view.h"
#include "core/settings/first_run.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace unhunch {

/// What it does, with the figure beside it.
struct WelcomeStep {
    struct Point {
        QString title{};
        QString detail{};

        bool operator==(const Point &) const = default;
    };
    std::vector<Point> points{};

    bool operator==(const WelcomeStep &) const = default;
};

/// Settings, and the day that they make where it helps.
struct SettingsStep {
    SettingsGroupView group{};
    std::optional<DayCardView> day{};
    QString note{};

    bool operator==(const SettingsStep &) const = default;
};

/// What is no time for exercise, and what to leave out.
struct SafetyStep {
    struct Sign {
        std::string id{};
        QString words{};
        bool ticked{false};

        bool operator==(const Sign &) const = default;
    };
    QStringList facts{}; ///< what the program is and is not
    QString question{};
    std::vector<Sign> signs{};
    QString advice{}; ///< where one was ticked
    ChoiceRowView exclusions{};
    QString more{}; ///< opens the page of all signs

    bool operator==(const SafetyStep &) const = default;
};

struct GearStep {
    std::vector<ChoiceRowView> rows{};
    ChoiceRowView around{}; ///< each option is a thing that is there or not
    QString fits{};

    bool operator==(const GearStep &) const = default;
};

/// The first exercise.
struct TryStep {
    QStringList how{};

    bool operator==(const TryStep &) const = default;
};

struct FirstRunView {
    int step{0};
    int count{0};
    QString title{};
    QString lead{};
    std::variant<WelcomeStep, SettingsStep, SafetyStep, GearStep, TryStep> content{};
    QString back{}; ///< empty on the first step
    QString skip{};
    QString next{};
    QString trouble{}; ///< what could not be saved

    bool operator==(const FirstRunView &) const = default;
};

struct FirstRunFacts {
    int step{0};
    const SettingsFacts &settings;
    const ChoicesFacts &choices;
    DayCardView day{};
    std::set<std::string> ticked{}; ///< stop signs
    bool hasTray{true};
    QString exercise{}; ///< the one to try
    QStringList how{};  ///< and how it goes
};

[[nodiscard]] FirstRunView presentFirstRun(const FirstRunFacts &facts);

} // namespace unhunch
