#pragma once

#include "core/settings/first_run.h"

#include <QString>

namespace unhunch {

/// first-run.json beside the settings: how far the first steps have come. It is the program's own;
/// one that cannot be understood counts as a beginning.
class FirstRunFile
{
public:
    explicit FirstRunFile(const QString &folder);

    /// The first steps were begun at some time.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] core::FirstRun load() const;
    core::Result<core::Success> save(const core::FirstRun &firstRun) const;

private:
    QString m_path;
};

} // namespace unhunch
