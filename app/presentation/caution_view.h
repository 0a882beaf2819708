#pragma once

#include <QString>

#include <vector>

namespace unhunch {

/// "When not to exercise", the same for everyone.
struct CautionView {
    QString heading{};
    QString lead{};
    std::vector<QString> signs{};
    QString emergency{};
    QString fine{}; ///< what is no reason to stop

    bool operator==(const CautionView &) const = default;
};

[[nodiscard]] CautionView presentCaution();

} // namespace unhunch
