#pragma once

#include "core/ports/presence.h"

#include <QTest>

#include <optional>
#include <string>
#include <vector>

namespace unhunch::test {

/// What a source of holds has told.
class Held
{
public:
    explicit Held(core::EventSource &source)
    {
        source.start([this](const core::Event &event) { m_told.push_back(event); });
    }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    /// In force now, with its program.
    [[nodiscard]] std::optional<core::HoldBegan> now() const
    {
        const auto *began = m_told.empty() ? nullptr : std::get_if<core::HoldBegan>(&m_told.back());
        return began ? std::optional{*began} : std::nullopt;
    }
    [[nodiscard]] std::string by() const { return now() ? now()->by : "nobody"; }
    [[nodiscard]] std::size_t count() const { return m_told.size(); }

    bool begins()
    {
        return QTest::qWaitFor([this] { return now().has_value(); });
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return !now().has_value(); });
    }

private:
    std::vector<core::Event> m_told{};
};

} // namespace unhunch::test
