#include "app/widgets/theme/theme_manager.h"

#include "app/widgets/theme/base_style.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QApplication>

namespace unhunch {

ThemeManager::ThemeManager(QObject *parent)
    : QObject(parent)
    , m_theme(lightTheme())
    , m_style(new BaseStyle)
{
    QApplication::setStyle(m_style); // the application owns it from now on
    apply();
}

bool ThemeManager::isDark() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemDark;
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    }
    return false;
}

std::chrono::milliseconds ThemeManager::length(std::chrono::milliseconds full) const
{
    return m_reducedMotion ? std::chrono::milliseconds{0} : full;
}

void ThemeManager::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeManager::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void ThemeManager::setTextScale(qreal scale)
{
    m_textScale = scale;
    apply();
}

void ThemeManager::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void ThemeManager::setMoreContrast(bool more)
{
    m_moreContrast = more;
    apply();
}

void ThemeManager::setTranslucency(bool translucent)
{
    m_translucent = translucent;
    apply();
}

void ThemeManager::apply()
{
    m_theme = isDark() ? darkTheme() : lightTheme();
    if (m_moreContrast)
        m_theme = withMoreContrast(m_theme);
    setLeastBorder(m_moreContrast ? stroke::kSelected : 0);
    if (m_style)
        m_style->setTheme(theme(), m_textScale, m_translucent);
    QApplication::setFont(applicationFont(m_textScale));
    QApplication::setPalette(paletteOf(theme()));
    Q_EMIT changed();
}

} // namespace unhunch
