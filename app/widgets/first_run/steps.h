#pragma once

#include "app/widgets/first_run/first_run_step.h"

#include <functional>

namespace unhunch {

class StageView;

// One of each kind.

/// Puts the figure on a stage of the size that the step has for it.
using MakeStage = std::function<StageView *(QWidget *parent)>;

[[nodiscard]] FirstRunStep *makeWelcomeStep(ThemeManager &themes, const MakeStage &stage,
                                            QWidget *parent);
[[nodiscard]] FirstRunStep *makeSettingsStep(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FirstRunStep *makeSafetyStep(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FirstRunStep *makeGearStep(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FirstRunStep *makeTryStep(ThemeManager &themes, const MakeStage &stage,
                                        QWidget *parent);

} // namespace unhunch
