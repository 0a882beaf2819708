#include "app/service/session_preview.h"

#include <algorithm>

namespace unhunch {

SessionPreview::SessionPreview(const core::Clock &clock, core::Recipe recipe, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_recipe(std::move(recipe))
    , m_wake(clock)
{
    connect(&m_wake, &WakeTimer::reached, this, &SessionPreview::start);
    take(m_recipe.choices);
    countDown();
}

std::optional<std::chrono::milliseconds> SessionPreview::startsIn() const
{
    if (!m_startsAt)
        return std::nullopt;
    return std::max(*m_startsAt - m_clock.now().monotonic, std::chrono::milliseconds{0});
}

std::optional<core::Gear> SessionPreview::chosenGear() const
{
    return m_gearDecided ? std::optional{m_recipe.choices.gear} : std::nullopt;
}

void SessionPreview::start()
{
    if (std::exchange(m_started, true))
        return;
    hold();
    Q_EMIT started();
}

void SessionPreview::touch()
{
    if (!m_started)
        countDown();
}

void SessionPreview::hold()
{
    m_wake.cancel();
    m_startsAt.reset();
}

void SessionPreview::changeLevel(int item, int by)
{
    if (item < 0 || item >= static_cast<int>(m_items.size()))
        return;
    const core::OutlineItem &changed = m_items[static_cast<std::size_t>(item)];
    const int level = changed.level + by;
    if (changed.leftOut || level < changed.levels.lowest || level > changed.levels.highest)
        return;
    auto choices = m_recipe.choices;
    // A routine may stop below the level that the user has reached; less of it is for today only.
    const auto own = choices.levels.find(changed.exercise);
    const bool isCapped = own != choices.levels.end() && own->second > changed.level;
    const std::string exercise = changed.exercise;
    choices.levels[exercise] = level;
    if (take(std::move(choices)) && !isCapped)
        m_levels[exercise] = level;
    touch();
}

void SessionPreview::swap(int item)
{
    if (item < 0 || item >= static_cast<int>(m_items.size()))
        return;
    const core::OutlineItem &swapped = m_items[static_cast<std::size_t>(item)];
    if (!swapped.canSwap)
        return;
    auto choices = m_recipe.choices;
    if (choices.swapped.erase(swapped.planned) == 0)
        choices.swapped.insert(swapped.planned);
    take(std::move(choices));
    touch();
}

void SessionPreview::changeGear(const QString &equipment)
{
    const auto &all = m_recipe.catalogue->equipment;
    const auto found = std::ranges::find(all, equipment.toStdString(), &core::Equipment::id);
    if (found == all.end())
        return;
    auto choices = m_recipe.choices;
    choices.gear = core::withNextGear(*found, choices.gear);
    m_gearDecided = take(std::move(choices)) || m_gearDecided;
    touch();
}

void SessionPreview::takeOther()
{
    if (m_otherLength.count() > 0)
        take(other());
    touch();
}

core::Recipe SessionPreview::other() const
{
    core::Recipe recipe = m_recipe;
    if (recipe.before)
        recipe.before.reset();
    else
        recipe.choices.shortVersion = !recipe.choices.shortVersion;
    return recipe;
}

bool SessionPreview::take(core::SessionChoices choices)
{
    core::Recipe recipe = m_recipe;
    recipe.choices = std::move(choices);
    return take(std::move(recipe));
}

bool SessionPreview::take(core::Recipe recipe)
{
    auto script = core::write(recipe);
    if (!script)
        return false;
    m_script = *std::move(script);
    m_recipe = std::move(recipe);
    m_items = core::outline(m_recipe);
    const auto another = core::write(other());
    const bool differs = another && another->length() != m_script.length();
    m_otherLength = differs ? another->length() : std::chrono::milliseconds{0};
    Q_EMIT changed();
    return true;
}

void SessionPreview::countDown()
{
    m_startsAt = m_clock.now().monotonic + kStartsAfter;
    m_wake.wakeAt(*m_startsAt);
}

} // namespace unhunch
