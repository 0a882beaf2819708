#pragma once

#include "core/ports/zone_source.h"
#include "core/time/tzif.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace unhunch::test {

/// Time zones straight from the machine's data, for tests.
class ZoneReader final : public core::ZoneSource
{
public:
    [[nodiscard]] std::unique_ptr<core::Zone> find(const std::string &id) const override
    {
        const std::filesystem::path path = "/usr/share/zoneinfo/" + id;
        if (!std::filesystem::is_regular_file(path))
            return nullptr;
        std::ifstream file(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        auto zone = core::TzifZone::read(id, bytes);
        return zone ? std::make_unique<core::TzifZone>(*std::move(zone)) : nullptr;
    }
};

} // namespace unhunch::test
