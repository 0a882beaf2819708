#pragma once

#include "app/service/session_preview.h"
#include "core/ports/personal_stores.h"

#include <string>

namespace unhunch {

/// Keeps what the user decided for good before a session: levels, which stay, and gear.
core::Result<core::Success> keepPreviewed(const core::PersonalStores &stores,
                                          const SessionPreview &preview, core::LogicalDay day);

/// Keeps that an exercise was made easier in the middle of a session. Where the routine stops below
/// the level that the user has reached, that one stays.
core::Result<core::Success> keepEased(const core::PersonalStores &stores,
                                      const std::string &exercise, int level, core::LogicalDay day);

} // namespace unhunch
