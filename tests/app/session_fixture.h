#pragma once

#include "core/exercise/catalogue.h"
#include "core/session/compile.h"
#include "core/session/glance.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>

namespace unhunch {

inline std::string readText(const std::string &path)
{
    const std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The catalogue as it ships.
inline const core::Catalogue &catalogue()
{
    static const core::Catalogue loaded = [] {
        const std::string folder = std::string(UNHUNCH_SOURCE_DIR) + "/resources/catalogue/";
        const auto result = core::loadCatalogue(readText(folder + "exercises.json"),
                                                readText(folder + "routines.json"));
        EXPECT_TRUE(result) << "the catalogue does not load";
        return result ? *result : core::Catalogue{};
    }();
    return loaded;
}

inline core::SessionScript scriptOf(const std::string &routine)
{
    core::SessionChoices choices;
    choices.gear = {"band", "roller", "mat", "ball", "bar", "wall", "doorway", "towel"};
    choices.breath = catalogue().breathPatterns.front();
    const auto result = core::compile(*catalogue().routine(routine), catalogue(), choices);
    EXPECT_TRUE(result);
    return result ? *result : core::SessionScript{};
}

/// The player at a phase of the script, `progress` into it.
inline core::Glance glanceAt(const core::SessionScript &script, std::size_t phase, double progress)
{
    core::Glance glance;
    glance.status = core::PlayerStatus::Running;
    glance.phase = script.phases.at(phase);
    glance.progress = progress;
    glance.phaseLeft = std::chrono::duration_cast<std::chrono::milliseconds>(glance.phase.length
                                                                             * (1.0 - progress));
    glance.step = script.steps.at(glance.phase.step);
    glance.item = {static_cast<int>(glance.step.item) + 1, static_cast<int>(script.items())};
    glance.sessionLeft = glance.phaseLeft;
    for (std::size_t i = phase + 1; i < script.phases.size(); ++i)
        glance.sessionLeft += script.phases[i].length;
    if (glance.phase.step + 1 < script.steps.size())
        glance.next = script.steps[glance.phase.step + 1];
    glance.canStartNow = core::isWaiting(glance.phase.kind);
    glance.canAddTime = !core::isRep(glance.phase.kind) && !core::isBreath(glance.phase.kind);
    return glance;
}

/// At the nth phase of that kind, counted from 0.
inline core::Glance glanceAt(const core::SessionScript &script, core::PhaseKind kind,
                             double progress, int nth = 0)
{
    for (std::size_t i = 0; i < script.phases.size(); ++i)
        if (script.phases[i].kind == kind && nth-- == 0)
            return glanceAt(script, i, progress);
    ADD_FAILURE() << "the routine has no such phase";
    return {};
}

} // namespace unhunch
