#pragma once

#include <string>

namespace unhunch {

/// Which of several starts is the one program of a data folder: the one that holds the lock on
/// `unhunch.lock` there. The system frees it when its holder dies, so it is never stale. What is
/// left in the file tells the others whether the holder can be asked over the bus yet.
///
/// Takes no longer than opening a file, so a hundred starts at once are over before the first of
/// them has loaded Qt.
class SoleLock
{
public:
    /// Makes `folder` if it is missing. One that cannot be written to locks nobody out.
    explicit SoleLock(const std::string &folder);
    ~SoleLock();
    SoleLock(const SoleLock &) = delete;
    SoleLock &operator=(const SoleLock &) = delete;

    [[nodiscard]] bool isOurs() const { return m_ours; }

    /// For one that came second: asks the holder to show its window as soon as it can. False if the
    /// holder is past that and is to be asked over the bus.
    [[nodiscard]] bool leaveWord() const;
    /// For the holder, once: from now on it is asked over the bus. True if somebody left word.
    [[nodiscard]] bool openDoor() const;

private:
    [[nodiscard]] std::string contentWith(char mark) const;

    int m_file;
    bool m_ours;
};

} // namespace unhunch
