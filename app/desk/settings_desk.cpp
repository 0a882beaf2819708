#include "app/desk/settings_desk.h"

#include "app/adapters/settings/language_setting.h"
#include "app/desk/coming_day.h"
#include "app/desk/settings_transfer.h"
#include "app/presentation/language.h"
#include "core/settings/moved_day.h"

#include <utility>

namespace unhunch {

SettingsDesk::SettingsDesk(Parts parts, core::Settings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(std::move(settings))
{}

void SettingsDesk::addPage(MainWindow &window)
{
    m_page = new SettingsPage(m_parts.themes);
    m_search.clear();
    window.addPage(Icon::Settings, tr("Settings"), m_page, PagePlace::Foot);
    connect(m_page, &SettingsPage::edited, this, &SettingsDesk::edit);
    connect(m_page, &SettingsPage::restoreRequested, this, &SettingsDesk::restore);
    connect(m_page, &SettingsPage::pressed, this, &SettingsDesk::press);
    connect(m_page, &SettingsPage::offerTaken, this, &SettingsDesk::moveDay);
    connect(m_page, &SettingsPage::noticeAnswered, this, &SettingsDesk::answerNotice);
    connect(m_page, &SettingsPage::undoRequested, this, &SettingsDesk::undo);
    connect(m_page, &SettingsPage::searched, this, [this](const QString &text) {
        m_search = text;
        refresh();
    });
    refresh();
}

void SettingsDesk::refresh()
{
    if (m_page)
        m_page->setView(view());
}

bool SettingsDesk::change(const core::Settings &settings, const QString &what)
{
    m_told.reset();
    if (m_parts.folder.changedOutside()) {
        readAnew();
        return false;
    }
    if (const auto saved = m_parts.folder.save(settings); !saved) {
        tell(NoticeView::Kind::Error, QString::fromStdString(saved.error().message));
        if (m_page)
            m_page->showAgain();
        return false;
    }
    m_undo = Undo{m_settings, what};
    take(settings);
    return true;
}

void SettingsDesk::take(const core::Settings &settings)
{
    const core::Settings before = std::exchange(m_settings, settings);
    if (before.rules != m_settings.rules)
        Q_EMIT rulesChanged(m_settings.rules);
    if (before.session != m_settings.session)
        Q_EMIT sessionChanged(m_settings.session);
    if (before.holds != m_settings.holds)
        Q_EMIT holdsChanged(m_settings.holds);
    if (before.looks != m_settings.looks)
        Q_EMIT looksChanged(m_settings.looks);
    refresh();
}

/// Another program wrote a file meanwhile: what is in it counts.
void SettingsDesk::readAnew()
{
    m_undo.reset();
    take(m_parts.folder.load());
    tell(NoticeView::Kind::Caution,
         tr("The settings were changed by another program and have been read again. Please make "
            "your change once more."));
    if (m_page)
        m_page->showAgain();
}

QString SettingsDesk::edit(const SettingRowView &row, const core::SettingValue &value)
{
    m_refused.reset();
    if (const auto *action = std::get_if<SettingsAction>(&row.what)) {
        const auto done = act(*action, value);
        tell(NoticeView::Kind::Error,
             done ? QString() : QString::fromStdString(done.error().message));
        return m_told ? m_told->text : QString();
    }
    const auto id = std::get<core::SettingId>(row.what);
    const core::Settings wanted = core::with(m_settings, id, value);
    if (const QString problem = problemOf(wanted); !problem.isEmpty()) {
        m_refused = id;
        m_refusal = problem;
        refresh();
        return problem;
    }
    return change(wanted, row.title) || !m_told ? QString() : m_told->text;
}

core::Result<core::Success> SettingsDesk::act(SettingsAction action,
                                              const core::SettingValue &value)
{
    const auto *on = std::get_if<bool>(&value);
    if (action == SettingsAction::Autostart && on)
        return m_parts.autostart.set(*on);
    const auto *place = std::get_if<int>(&value);
    if (action != SettingsAction::Language || !place)
        return core::Success{};
    const QString code = *place == 0 ? QString() : languages().at(std::size_t(*place) - 1).code;
    return writeLanguage(m_parts.languagePath, code);
}

QString SettingsDesk::restore(const SettingRowView &row)
{
    const auto *id = std::get_if<core::SettingId>(&row.what);
    return id ? edit(row, core::valueOf(core::Settings{}, *id)) : QString();
}

void SettingsDesk::press(const SettingRowView &row)
{
    const auto *action = std::get_if<SettingsAction>(&row.what);
    if (!action)
        return;
    switch (*action) {
    case SettingsAction::ShowData:
        showFolder(m_parts.dataFolder);
        break;
    case SettingsAction::Export:
        exportSettings();
        break;
    case SettingsAction::Import:
        importSettings();
        break;
    case SettingsAction::FirstRun:
        Q_EMIT firstRunRequested();
        break;
    case SettingsAction::Language:
    case SettingsAction::Autostart:
        break;
    }
}

void SettingsDesk::undo()
{
    if (!m_undo)
        return;
    const Undo last = *std::exchange(m_undo, std::nullopt);
    const core::Settings now = m_settings;
    if (change(last.before, last.what))
        m_undo = Undo{now, tr("undoing it")};
    refresh();
}

void SettingsDesk::moveDay()
{
    const auto moved = core::movedDay(m_settings.rules);
    if (!moved)
        return;
    core::Settings settings = m_settings;
    settings.rules = *moved;
    (void)change(settings, tr("moving the day"));
}

/// The one question that is asked: whether files that are not understood are put aside.
void SettingsDesk::answerNotice()
{
    const auto aside = m_parts.folder.putTroublesAside();
    tell(aside ? NoticeView::Kind::News : NoticeView::Kind::Error,
         aside ? tr("It was renamed and lies beside the new one.")
               : QString::fromStdString(aside.error().message));
}

void SettingsDesk::exportSettings()
{
    const auto saved = saveSettingsTo(m_page, m_settings);
    if (!saved)
        tell(NoticeView::Kind::Error, QString::fromStdString(saved.error().message));
    else if (*saved)
        tell(NoticeView::Kind::News, tr("The settings are saved."));
}

void SettingsDesk::importSettings()
{
    const auto read = settingsFromFile(m_page);
    if (!read) {
        tell(NoticeView::Kind::Error, QString::fromStdString(read.error().message));
        return;
    }
    if (!*read)
        return;
    if (const QString problem = problemOf(**read); !problem.isEmpty())
        tell(NoticeView::Kind::Error, problem);
    else if (change(**read, tr("taking settings from a file")))
        tell(NoticeView::Kind::News, tr("The settings of that file are in force."));
}

void SettingsDesk::tell(NoticeView::Kind kind, const QString &sentence)
{
    m_told.reset();
    if (!sentence.isEmpty())
        m_told = NoticeView{kind, sentence, {}};
    refresh();
}

DayCardView SettingsDesk::dayUnder(const core::Rules &rules) const
{
    return comingDay({m_parts.service, m_parts.plan, m_parts.clock, m_parts.zone}, rules);
}

SettingsFacts SettingsDesk::facts() const
{
    const auto language = readLanguage(m_parts.languagePath);
    return {m_settings,
            QLocale(),
            possibleSlots(m_settings.rules, m_parts.service.status().day, m_parts.zone),
            m_parts.autostart.isOn(),
            !m_parts.sandboxed,
            m_parts.dataFolder,
            core::movedDay(m_settings.rules),
            language ? *language : QString()};
}

SettingsView SettingsDesk::view() const
{
    SettingsView view{.title = tr("Settings"), .told = m_told};
    if (m_undo)
        view.undo = tr("Undo: %1").arg(m_undo->what);
    view.groups = presentSettings(facts());
    for (SettingsGroupView &group : view.groups)
        for (SettingRowView &row : group.rows)
            if (m_refused && row.what == decltype(row.what){*m_refused})
                row.problem = m_refusal;
    const QStringList troubles = m_parts.folder.troubles();
    if (!troubles.isEmpty() && !m_told)
        view.told = NoticeView{NoticeView::Kind::Error,
                               tr("This file is not understood and left as it is; the defaults are "
                                  "used. %1")
                                   .arg(troubles.join(u' ')),
                               {tr("Put it aside")}};
    view.day = dayUnder(m_settings.rules);
    searchSettings(view, m_search);
    return view;
}

} // namespace unhunch
