#include "app/desk/look_desk.h"

#include <array>

namespace unhunch {

namespace {

constexpr std::array kChoices{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr std::array kScales{1.0, 1.15, 1.3};

bool wish(core::Wish own, std::optional<bool> desktop)
{
    return own == core::Wish::AsDesktop ? desktop.value_or(false) : own == core::Wish::Yes;
}

} // namespace

LookDesk::LookDesk(Parts parts, const core::LookSettings &looks, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_looks(looks)
{
    connect(
        &m_parts.desktop, &PortalAppearance::darkChanged, &m_parts.themes,
        [this](std::optional<bool> dark) { m_parts.themes.setSystemDark(dark.value_or(false)); });
    connect(&m_parts.desktop, &PortalAppearance::reducedMotionChanged, this, &LookDesk::apply);
    connect(&m_parts.desktop, &PortalAppearance::moreContrastChanged, this, &LookDesk::apply);
    apply();
}

void LookDesk::setLooks(const core::LookSettings &looks)
{
    m_looks = looks;
    apply();
}

void LookDesk::apply()
{
    m_parts.themes.setChoice(kChoices.at(static_cast<std::size_t>(m_looks.shade)));
    m_parts.themes.setTextScale(kScales.at(static_cast<std::size_t>(m_looks.textSize)));
    m_parts.themes.setMoreContrast(wish(m_looks.moreContrast, m_parts.desktop.moreContrast()));
    m_parts.themes.setReducedMotion(wish(m_looks.lessMotion, m_parts.desktop.reducedMotion()));
}

} // namespace unhunch
