#pragma once

#include "app/adapters/appearance/portal_appearance.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/settings/look_settings.h"

#include <QObject>

#include <optional>

namespace unhunch {

/// Gives the windows the look that the user chose, and the desktop's where nothing was chosen.
class LookDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ThemeManager &themes;
        PortalAppearance &desktop;
    };

    LookDesk(Parts parts, const core::LookSettings &looks, QObject *parent = nullptr);

    /// From now on these count.
    void setLooks(const core::LookSettings &looks);

private:
    void apply();

    Parts m_parts;
    core::LookSettings m_looks;
};

} // namespace unhunch
