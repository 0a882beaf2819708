#include "app/adapters/zone/zone_files.h"

#include "core/time/tzif.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestFile = 1 << 20;

std::optional<std::string> readFile(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > kLargestFile)
        return {};
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    return file.bad() ? std::nullopt : std::optional{std::move(bytes)};
}

/// "Europe/Berlin" and the like: no way out of the folder of zones.
bool isZoneName(const std::string &id)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '/' || c == '_' || c == '+' || c == '-';
    };
    return !id.empty() && id.front() != '/' && id.back() != '/'
           && std::all_of(id.begin(), id.end(), allowed);
}

std::unique_ptr<core::Zone> readZone(std::string id, const fs::path &path)
{
    const std::optional<std::string> bytes = readFile(path);
    if (!bytes)
        return nullptr;
    core::Result<core::TzifZone> zone = core::TzifZone::read(std::move(id), *bytes);
    if (!zone)
        return nullptr;
    return std::make_unique<core::TzifZone>(*std::move(zone));
}

/// What follows "zoneinfo/" in a path.
std::string nameIn(const fs::path &path)
{
    constexpr std::string_view kFolder = "zoneinfo/";
    const std::string text = path.string();
    const std::size_t found = text.rfind(kFolder);
    return found == std::string::npos ? std::string{} : text.substr(found + kFolder.size());
}

class UtcZone final : public core::Zone
{
public:
    [[nodiscard]] std::string id() const override { return "UTC"; }
    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime) const override { return {}; }
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override
    {
        return core::UtcTime{local.time_since_epoch()};
    }
};

} // namespace

ZoneFiles::ZoneFiles(fs::path root)
    : m_root(std::move(root))
    , m_zones(m_root / "usr/share/zoneinfo")
{}

std::unique_ptr<core::Zone> ZoneFiles::find(const std::string &id) const
{
    if (id == "UTC")
        return std::make_unique<UtcZone>();
    if (!isZoneName(id))
        return nullptr;
    return readZone(id, m_zones / id);
}

std::unique_ptr<core::Zone> ZoneFiles::local() const
{
    std::unique_ptr<core::Zone> zone = fromVariable();
    if (!zone)
        zone = fromLocaltime();
    if (!zone)
        zone = fromTimezone();
    if (!zone)
        zone = std::make_unique<UtcZone>();
    return zone;
}

std::unique_ptr<core::Zone> ZoneFiles::fromVariable() const
{
    const char *variable = std::getenv("TZ");
    if (!variable)
        return nullptr;
    std::string name = variable;
    name.erase(0, name.find_first_not_of(':'));
    return find(name.starts_with('/') ? nameIn(name) : name);
}

/// The link tells the name. A copy of the file has none, but still the right time.
std::unique_ptr<core::Zone> ZoneFiles::fromLocaltime() const
{
    const fs::path localtime = m_root / "etc/localtime";
    std::error_code error;
    const fs::path target = fs::read_symlink(localtime, error);
    std::unique_ptr<core::Zone> zone = find(nameIn(target));
    if (!zone)
        zone = readZone("Local", localtime);
    return zone;
}

std::unique_ptr<core::Zone> ZoneFiles::fromTimezone() const
{
    std::optional<std::string> name = readFile(m_root / "etc/timezone");
    if (!name)
        return nullptr;
    name->erase(std::min(name->find_first_of(" \t\r\n"), name->size()));
    return find(*name);
}

} // namespace unhunch
