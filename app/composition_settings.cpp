// What follows the user's settings, and the first steps that make them.

#include "app/adapters/autostart/background_portal.h"
#include "app/adapters/holds/hold_sources.h"
#include "app/adapters/process/plugins.h"
#include "app/adapters/settings/language_setting.h"
#include "app/composition.h"

namespace unhunch {

void Composition::makeSettings()
{
    m_looks = std::make_unique<LookDesk>(LookDesk::Parts{m_themes, *m_appearance}, m_loaded.looks);
    m_settings = std::make_unique<SettingsDesk>(
        SettingsDesk::Parts{*m_service, *m_plan, m_themes, m_settingsFolder, m_autostart, clock(),
                            m_zone, m_folder, languagePath(), isInSandbox()},
        m_loaded);
}

void Composition::makeSurroundings()
{
    const core::SessionSettings &chosen = m_loaded.session;
    m_surroundings = std::make_unique<SessionSurroundings>(
        SessionSurroundings::Parts{m_display, m_media, m_cues, m_voice}, chosen);
    m_sessions->setFullScreen(chosen.fullScreen);
    m_spoken = std::make_unique<SpokenGuide>(
        SpokenGuide::Parts{m_catalogue, *m_storage.sessions, m_voice});
}

void Composition::makeHolds()
{
    const auto sources = [this](const core::HoldSettings &settings) {
        return holdSources(settings, m_bus, pluginFolders());
    };
    m_holds = std::make_unique<HoldsDesk>(*m_service, sources(m_settings->settings().holds));
    connect(m_settings.get(), &SettingsDesk::holdsChanged, this,
            [this, sources](const core::HoldSettings &holds) { m_holds->use(sources(holds)); });
}

void Composition::connectSettings()
{
    const auto *const settings = m_settings.get();
    connect(m_history.get(), &HistoryDesk::made, m_settings.get(),
            [this](MainWindow *window) { m_settings->addPage(*window); });
    connect(settings, &SettingsDesk::rulesChanged, m_progress.get(), &ProgressDesk::setOwnRules);
    connect(settings, &SettingsDesk::looksChanged, m_looks.get(), &LookDesk::setLooks);
    connect(settings, &SettingsDesk::sessionChanged, m_surroundings.get(),
            [this](const core::SessionSettings &session) {
                m_surroundings->setSettings(session);
                m_sessions->setFullScreen(session.fullScreen);
            });
}

void Composition::connectLook()
{
    m_themes.setTranslucency(hasCompositor());
}

/// A new user goes through the first steps before reminders begin.
void Composition::beginReminders()
{
    const bool isNew = !m_storage.reminders->firstDay();
    m_service->start();
    m_firstRun->begin(isNew);
    if (m_firstRun->isOpen())
        m_tray->stayHidden();
    connect(m_firstRun.get(), &FirstRunDesk::over, this, [this] {
        if (!m_tray->hasIcon())
            m_history->open();
    });
}

} // namespace unhunch
