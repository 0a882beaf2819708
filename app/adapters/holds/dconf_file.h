#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace unhunch {

/// The boolean at `key` ("/org/gnome/...") of dconf's database, whose content is `file`; none if it
/// is not set there, or the file is none of dconf's. Reads the format of GVDB, little endian, as
/// <gvdb-format.h> of GLib lays it out; any bytes are safe to be given.
[[nodiscard]] std::optional<bool> dconfSwitch(const QByteArray &file, QByteArrayView key);

} // namespace unhunch
