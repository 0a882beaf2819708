#include "app/adapters/process/spare_memory.h"

#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace unhunch {

namespace {

constexpr std::chrono::seconds kSoon{1};

} // namespace

SpareMemory::SpareMemory(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SpareMemory::giveBack);
}

void SpareMemory::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void SpareMemory::giveBackSoon()
{
    m_soon.start();
}

} // namespace unhunch
