#include "app/adapters/process/spare_memory.h"

#include <QCoreApplication>

#include <fstream>
#include <gtest/gtest.h>
#include <link.h>
#include <memory>
#include <string>
#include <vector>

namespace unhunch {
namespace {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) // which has an allocator of its own

constexpr std::size_t kBlock = 512;
constexpr std::size_t kBlocks = 40'000; // 20 MB

long residentPages()
{
    long size = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident;
}

TEST(SpareMemoryTest, WhatIsNoLongerUsedGoesBackToTheSystem)
{
    std::vector<std::unique_ptr<char[]>> blocks;
    for (std::size_t i = 0; i < kBlocks; ++i) {
        blocks.push_back(std::make_unique<char[]>(kBlock));
        blocks.back()[0] = 1;
    }
    const std::unique_ptr<char[]> above = std::move(blocks.back()); // pins the end of the heap
    blocks.clear();
    const long before = residentPages();

    SpareMemory::giveBack();

    constexpr long kTenMegabytes = 2500;
    EXPECT_GT(before - residentPages(), kTenMegabytes);
    EXPECT_NE(above, nullptr);
}

long mappedFromFiles()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long kilobytes = 0;
        if (word == "RssFile:" && status >> kilobytes)
            return kilobytes;
    }
    return 0;
}

int readEveryPage(dl_phdr_info *library, std::size_t /*size*/, void *sum)
{
    constexpr std::size_t kPage = 4096;
    for (int i = 0; i < library->dlpi_phnum; ++i) {
        const auto &segment = library->dlpi_phdr[i];
        const auto *begin = reinterpret_cast<const char *>(library->dlpi_addr + segment.p_vaddr);
        const bool readable = segment.p_type == PT_LOAD && (segment.p_flags & PF_R) != 0;
        for (std::size_t at = 0; readable && at < segment.p_memsz; at += kPage)
            *static_cast<long *>(sum) += *static_cast<const volatile char *>(begin + at);
    }
    return 0;
}

TEST(SpareMemoryTest, CodeThatHasRunGoesBackAndComesAgainWhenItIsNeeded)
{
    long sum = 0;
    dl_iterate_phdr(readEveryPage, &sum);
    const long before = mappedFromFiles();
    SpareMemory::giveBack();
    EXPECT_LT(mappedFromFiles(), before / 2);
    QCoreApplication::processEvents();
}

#endif

} // namespace
} // namespace unhunch
