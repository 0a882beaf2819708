#include "app/widgets/theme/theme_manager.h"

#include "app/widgets/theme/base_style.h"

#include <QApplication>

namespace unhunch {

ThemeManager::ThemeManager(QObject *parent)
    : QObject(parent)
    , m_style(new BaseStyle)
{
    QApplication::setStyle(m_style); // the application owns it from now on
    apply();
}

const Theme &ThemeManager::theme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemDark ? darkTheme() : lightTheme();
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    }
    return lightTheme();
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

void ThemeManager::setTranslucency(bool translucent)
{
    m_translucent = translucent;
    apply();
}

void ThemeManager::apply()
{
    if (m_style)
        m_style->setTheme(theme(), m_textScale, m_translucent);
    QApplication::setFont(applicationFont(m_textScale));
    QApplication::setPalette(paletteOf(theme()));
    Q_EMIT changed();
}

} // namespace unhunch
