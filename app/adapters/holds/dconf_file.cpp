#include "app/adapters/holds/dconf_file.h"

#include <QtEndian>

#include <algorithm>
#include <cstdint>

namespace unhunch {

namespace {

constexpr std::uint32_t kHeaderSize = 24;
constexpr std::uint32_t kRootAt = 16;
constexpr std::uint32_t kItemSize = 24;
constexpr std::uint32_t kBloomCountBits = 27; // of its word; the others are a shift
constexpr std::uint32_t kNoParent = 0xffffffff;
constexpr int kDeepest = 32;

struct Item {
    std::uint32_t parent;
    QByteArrayView name;
    char type;
    QByteArrayView value;
};

/// A table of names, each a piece of a path that its parent begins.
class Table
{
public:
    explicit Table(const QByteArray &file)
        : m_file(file)
    {
        if (!file.startsWith("GVariant") || file.size() < qsizetype{kHeaderSize})
            return;
        const std::uint32_t start = word(kRootAt);
        const std::uint32_t end = word(kRootAt + 4);
        const std::uint64_t bloom = word(start) & ((1U << kBloomCountBits) - 1);
        const std::uint64_t items = start + 8 + 4 * (bloom + word(start + 4));
        const auto size = static_cast<std::uint64_t>(file.size());
        if (items > end || end > size)
            return;
        m_items = items;
        m_count = static_cast<std::uint32_t>((end - items) / kItemSize);
    }

    [[nodiscard]] std::uint32_t count() const { return m_count; }

    [[nodiscard]] Item item(std::uint32_t index) const
    {
        const std::uint64_t at = m_items + std::uint64_t{index} * kItemSize;
        const std::uint32_t name = word(at + 8);
        const std::uint32_t nameSize = word(at + 12) & 0xffff;
        return {word(at + 4), part(name, std::uint64_t{name} + nameSize), byte(at + 14),
                part(word(at + 16), word(at + 20))};
    }

    [[nodiscard]] bool isCalled(Item item, QByteArrayView path) const
    {
        for (int depth = 0; depth < kDeepest && path.endsWith(item.name); ++depth) {
            path.chop(item.name.size());
            if (item.parent == kNoParent)
                return path.isEmpty();
            if (item.parent >= m_count)
                return false;
            item = this->item(item.parent);
        }
        return false;
    }

private:
    [[nodiscard]] char byte(std::uint64_t at) const
    {
        return at < static_cast<std::uint64_t>(m_file.size()) ? m_file.at(qsizetype(at)) : '\0';
    }
    [[nodiscard]] std::uint32_t word(std::uint64_t at) const
    {
        const QByteArrayView bytes = part(at, at + 4);
        return bytes.isEmpty() ? 0 : qFromLittleEndian<std::uint32_t>(bytes.data());
    }
    /// Empty where the file does not reach.
    [[nodiscard]] QByteArrayView part(std::uint64_t from, std::uint64_t to) const
    {
        if (from > to || to > static_cast<std::uint64_t>(m_file.size()))
            return {};
        return QByteArrayView(m_file).sliced(qsizetype(from), qsizetype(to - from));
    }

    const QByteArray &m_file;
    std::uint64_t m_items{0};
    std::uint32_t m_count{0};
};

/// A boolean in a variant: its byte, a zero, its type.
std::optional<bool> toSwitch(QByteArrayView value)
{
    if (value.size() != 3 || value[1] != '\0' || value[2] != 'b')
        return {};
    return value[0] != '\0';
}

} // namespace

std::optional<bool> dconfSwitch(const QByteArray &file, QByteArrayView key)
{
    const Table table(file);
    for (std::uint32_t index = 0; index < table.count(); ++index) {
        const Item item = table.item(index);
        if (item.type == 'v' && table.isCalled(item, key))
            return toSwitch(item.value);
    }
    return {};
}

} // namespace unhunch
