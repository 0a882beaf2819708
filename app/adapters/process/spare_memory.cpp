#include "app/adapters/process/spare_memory.h"

#include <chrono>
#include <string_view>
#ifdef __GLIBC__
#include <cstdint>
#include <link.h>
#include <malloc.h>
#include <span>
#include <sys/mman.h>
#endif

namespace unhunch {

namespace {

constexpr std::chrono::seconds kSoon{1};

#ifdef __GLIBC__
/// Of a library that is loaded: its pages stay in the system's cache and come back when they are
/// touched. What can be written has another segment.
int unmapWhatIsNeverWritten(dl_phdr_info *library, std::size_t /*size*/, void * /*context*/)
{
    constexpr std::uintptr_t kPage = 4096;
    const std::string_view file(library->dlpi_name);
    if (!file.starts_with('/'))
        return 0;
    for (const auto &segment : std::span(library->dlpi_phdr, library->dlpi_phnum)) {
        if (segment.p_type != PT_LOAD || segment.p_flags & PF_W)
            continue;
        const std::uintptr_t begin = (library->dlpi_addr + segment.p_vaddr) / kPage * kPage;
        const std::uintptr_t end = library->dlpi_addr + segment.p_vaddr + segment.p_memsz;
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED); // NOLINT
    }
    return 0;
}
#endif

} // namespace

SpareMemory::SpareMemory(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        Q_EMIT givingBack();
        giveBack();
    });
}

void SpareMemory::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
    dl_iterate_phdr(unmapWhatIsNeverWritten, nullptr);
#endif
}

void SpareMemory::giveBackSoon()
{
    m_soon.start();
}

} // namespace unhunch
