#pragma once

#include <QString>

#include <cstdint>

namespace unhunch {

/// Something the user should know, told in one sentence at the top of a window.
struct NoticeView {
    enum class Kind : std::uint8_t { News, Caution, Error };

    Kind kind{Kind::Caution};
    QString text{};
    QString action{}; ///< what a button beside it does; empty for none

    bool operator==(const NoticeView &) const = default;
};

} // namespace unhunch
