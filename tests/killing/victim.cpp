#include "victim.h"

#include "account.h"
#include "app/adapters/catalogue/catalogue_files.h"
#include "app/adapters/storage/storage.h"
#include "app/service/guided_session.h"
#include "tests/support/fast_clock.h"
#include "tests/support/recording_cues.h"

#include <QCoreApplication>
#include <QTimer>

#include <functional>
#include <memory>
#include <random>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenKeys = 30ms;

/// Somebody who goes through routines at any levels and presses a key now and then.
class HastyUser : public QObject
{
public:
    HastyUser(core::SessionLog &log, const core::Catalogue &catalogue, unsigned seed)
        : m_log(log)
        , m_catalogue(catalogue)
        , m_random(seed)
    {
        m_keys.setInterval(kBetweenKeys);
        connect(&m_keys, &QTimer::timeout, this, &HastyUser::press);
        m_keys.start();
        begin();
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }

    void begin()
    {
        m_recipe = {&m_catalogue, &m_catalogue.routines[pick(m_catalogue.routines.size())], {}, {}};
        for (const auto &exercise : m_catalogue.exercises)
            m_recipe.choices.levels[exercise.id] = 1 + static_cast<int>(pick(6));
        for (const auto &equipment : m_catalogue.equipment)
            m_recipe.choices.gear.insert(equipment.id);
        core::SessionEntry entry;
        entry.occurrence = {core::LogicalDay{std::chrono::days{1}}, m_recipe.routine->slot, 1};
        entry.zone = "UTC";
        m_session = std::make_unique<GuidedSession>(m_clock, m_log, m_cues, *core::write(m_recipe),
                                                    std::move(entry));
        connect(m_session.get(), &GuidedSession::finished, this, &HastyUser::begin,
                Qt::QueuedConnection);
        m_session->start();
    }

    void press()
    {
        const std::array<std::function<void()>, 8> keys{
            [this] { m_session->skip(); },   [this] { m_session->startNow(); },
            [this] { m_session->back(); },   [this] { m_session->addTime(); },
            [this] { m_session->pause(); },  [this] { m_session->resume(); },
            [this] { m_session->resume(); }, [this] { m_session->easier(m_recipe); },
        };
        keys.at(pick(keys.size()))();
    }

    core::SessionLog &m_log;
    const core::Catalogue &m_catalogue;
    std::mt19937 m_random;
    FastClock m_clock;
    RecordingCues m_cues;
    core::Recipe m_recipe{};
    std::unique_ptr<GuidedSession> m_session;
    QTimer m_keys;
};

} // namespace

int runVictim(const QString &folder, unsigned seed)
{
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 1;
    const Storage storage = openStorage(folder);
    AccountedLog log(*storage.sessions);
    const HastyUser user(log, *catalogue, seed);
    return QCoreApplication::exec();
}

} // namespace unhunch::test
