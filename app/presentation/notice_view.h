#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace unhunch {

/// Something the user should know or is asked, at the top of a window.
struct NoticeView {
    enum class Kind : std::uint8_t { News, Caution, Error };

    Kind kind{Kind::Caution};
    QString text{};
    QStringList actions{}; ///< what the buttons beside it do

    bool operator==(const NoticeView &) const = default;
};

} // namespace unhunch
