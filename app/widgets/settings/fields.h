#pragma once

#include "app/widgets/settings/field_widget.h"

namespace unhunch {

// One of each kind, see makeField().

[[nodiscard]] FieldWidget *makeDaysField(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FieldWidget *makeHoursField(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FieldWidget *makeWorkoutsField(ThemeManager &themes, QWidget *parent);
[[nodiscard]] FieldWidget *makeNamesField(ThemeManager &themes, QWidget *parent);

} // namespace unhunch
