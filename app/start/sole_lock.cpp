#include "app/start/sole_lock.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <sys/file.h>
#include <system_error>
#include <tuple>
#include <unistd.h>

namespace unhunch {

namespace {

constexpr char kWord = 'w';
constexpr char kDoorOpen = 'o';

int openFile(const std::string &folder)
{
    constexpr mode_t kPrivate = 0600;
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    return open((folder + "/unhunch.lock").c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC,
                kPrivate);
}

bool isFree(int file)
{
    return file < 0 || flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool has(std::string_view content, char mark)
{
    return content.find(mark) != std::string_view::npos;
}

} // namespace

SoleLock::SoleLock(const std::string &folder)
    : m_file(openFile(folder))
    , m_ours(isFree(m_file))
{
    // What the last holder left is of no meaning to this one's followers.
    if (m_ours && m_file >= 0)
        std::ignore = ftruncate(m_file, 0);
}

SoleLock::~SoleLock()
{
    if (m_file >= 0)
        close(m_file);
}

bool SoleLock::leaveWord() const
{
    const std::string content = contentWith(kWord);
    return has(content, kWord) && !has(content, kDoorOpen);
}

bool SoleLock::openDoor() const
{
    return has(contentWith(kDoorOpen), kWord);
}

/// Both sides write before they read, so at least one of them sees the other.
std::string SoleLock::contentWith(char mark) const
{
    constexpr std::size_t kEnough = 4096;
    std::string content(kEnough, '\0');
    if (m_file < 0 || write(m_file, &mark, 1) != 1)
        return {};
    const ssize_t length = pread(m_file, content.data(), content.size(), 0);
    content.resize(static_cast<std::size_t>(std::max(length, ssize_t{0})));
    return content;
}

} // namespace unhunch
