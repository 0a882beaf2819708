#include "app/presentation/setting_rows.h"

#include "app/presentation/clock_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace unhunch {

using core::SettingId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString optionWords(const PickField &field, int value)
{
    const auto found = std::ranges::find(field.options, value, &PickOption::value);
    return found == field.options.end() ? QString() : found->words;
}

} // namespace

SettingRowView SettingRows::row(SettingId id, const QString &detail, SettingField field) const
{
    SettingRowView row{id, settingName(id), detail, {}, std::move(field)};
    if (core::isDefault(m_facts.settings, id))
        return row;
    const QString before = defaultWords(id, row.field);
    row.restore = before.isEmpty() ? Words::tr("Back to what it was at first")
                                   : Words::tr("Back to %1", "a setting's default").arg(before);
    return row;
}

QString SettingRows::defaultWords(SettingId id, const SettingField &field) const
{
    const auto before = core::valueOf(core::Settings{}, id);
    if (const auto *on = std::get_if<bool>(&before))
        return *on ? Words::tr("on") : Words::tr("off");
    if (const auto *at = std::get_if<core::ClockTime>(&before))
        return clockWords(*at, m_facts.locale);
    if (const auto *days = std::get_if<core::Weekdays>(&before))
        return weekdayWords(*days, m_facts.locale);
    if (const auto *spans = std::get_if<std::vector<core::ClockSpan>>(&before))
        return Words::tr("%1 to %2", "hours")
            .arg(clockWords(spans->front().from, m_facts.locale),
                 clockWords(spans->front().to, m_facts.locale));
    const auto *number = std::get_if<int>(&before);
    if (number && std::holds_alternative<VolumeField>(field))
        return Words::tr("%1 %").arg(m_facts.locale.toString(*number));
    const auto *pick = std::get_if<PickField>(&field);
    return number && pick ? optionWords(*pick, *number) : QString();
}

SettingRowView SettingRows::switched(SettingId id, const QString &detail) const
{
    return row(id, detail, SwitchField{value<bool>(id)});
}

SettingRowView SettingRows::clock(SettingId id, const QString &detail) const
{
    return row(id, detail, ClockField{value<core::ClockTime>(id)});
}

std::vector<PickOption> SettingRows::week(const core::Weekdays &chosen) const
{
    std::vector<PickOption> days;
    for (const std::chrono::weekday day : weekOf(m_facts.locale))
        days.push_back({static_cast<int>(day.c_encoding()), shortWeekday(day, m_facts.locale),
                        longWeekday(day, m_facts.locale), chosen.contains(day)});
    return days;
}

SettingRowView SettingRows::days(SettingId id, const QString &detail) const
{
    return row(id, detail, DaysField{week(value<core::Weekdays>(id))});
}

SettingRowView SettingRows::volume(SettingId id, const QString &detail) const
{
    return row(id, detail, VolumeField{value<int>(id)});
}

SettingRowView SettingRows::length(SettingId id, std::initializer_list<int> seconds,
                                   const QString &detail) const
{
    std::vector<int> lengths(seconds);
    const int before = std::get<int>(core::valueOf(core::Settings{}, id));
    for (const int needed : {value<int>(id), before})
        if (std::ranges::find(lengths, needed) == lengths.end())
            lengths.push_back(needed);
    std::ranges::sort(lengths);
    std::vector<PickOption> options;
    for (const int one : lengths)
        options.push_back({one, lengthWords(std::chrono::seconds{one}, Wording{m_facts.locale})});
    return pick(id, std::move(options), detail);
}

SettingRowView SettingRows::choice(SettingId id, const QStringList &words,
                                   const QString &detail) const
{
    std::vector<PickOption> options;
    for (const QString &one : words)
        options.push_back({static_cast<int>(options.size()), one});
    SettingRowView row = pick(id, std::move(options), detail);
    std::get<PickField>(row.field).sideBySide = true;
    return row;
}

SettingRowView SettingRows::pick(SettingId id, std::vector<PickOption> options,
                                 const QString &detail) const
{
    for (PickOption &one : options)
        one.chosen = one.value == value<int>(id);
    return row(id, detail, PickField{std::move(options)});
}

SettingRowView SettingRows::hours() const
{
    const core::Rules &rules = m_facts.settings.rules;
    const bool wholeDay = core::worksAllDay(rules);
    return row(SettingId::WorkingHours,
               wholeDay ? Words::tr("Strength after work is then off.")
                        : Words::tr("Desk resets come only in these hours. They may pass "
                                    "midnight."),
               HoursField{wholeDay ? std::vector<core::ClockSpan>{} : rules.workingHours,
                          rules.dayStart, wholeDay});
}

SettingRowView SettingRows::workouts() const
{
    return row(SettingId::Workouts, Words::tr("A warm-up is offered half an hour before."),
               WorkoutsField{m_facts.settings.rules.workouts, week({})});
}

SettingRowView SettingRows::names(SettingId id, const QString &hint, const QString &detail) const
{
    NamesField field{{}, hint};
    for (const std::string &name : value<std::vector<std::string>>(id))
        field.names << QString::fromStdString(name);
    return row(id, detail, std::move(field));
}

SettingRowView SettingRows::press(SettingsAction action, const QString &title,
                                  const QString &detail, const QString &words) const
{
    return {action, title, detail, {}, PressField{words}};
}

} // namespace unhunch
