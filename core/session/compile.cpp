#include "core/session/compile.h"

#include "core/session/choose.h"
#include "core/session/lead_in.h"

#include <algorithm>
#include <iterator>

namespace unhunch::core {

namespace {

/// Writes the phases of one step after the other.
class Writer
{
public:
    Writer(SessionScript &script, const ChosenStep &chosen, const BreathPattern &breath)
        : m_script(script)
        , m_chosen(chosen)
        , m_exercise(*chosen.exercise)
        , m_breath(breath)
    {}

    /// Both sides of it, led in by `before`.
    void write(PhaseKind before, std::chrono::seconds length)
    {
        const std::size_t item = m_script.items();
        if (!m_exercise.sided) {
            writeSide(item, Side::None, before, length);
            return;
        }
        writeSide(item, Side::Right, before, length);
        writeSide(item, Side::Left, PhaseKind::Switch, m_exercise.change.value);
    }

    void operator()(const RepsDose &dose)
    {
        const Tempo tempo = m_exercise.tempo.value_or(Tempo{});
        for (m_set = {1, dose.sets}; m_set.n <= dose.sets; ++m_set.n) {
            betweenSets(PhaseKind::Rest, m_chosen.rest);
            for (m_rep = {1, dose.reps}; m_rep.n <= dose.reps; ++m_rep.n) {
                add(PhaseKind::Work, tempo.work);
                add(PhaseKind::RepHold, tempo.hold);
                add(PhaseKind::Return, tempo.back);
                add(PhaseKind::RepPause, tempo.pause);
            }
        }
    }
    void operator()(const HoldDose &dose)
    {
        for (m_set = {1, dose.sets}; m_set.n <= dose.sets; ++m_set.n) {
            betweenSets(PhaseKind::Rest, m_chosen.rest);
            add(PhaseKind::Hold, dose.hold);
        }
    }
    void operator()(const BreathsDose &dose)
    {
        for (m_set = {1, dose.segments}; m_set.n <= dose.segments; ++m_set.n) {
            betweenSets(PhaseKind::Move, m_exercise.move.value);
            for (m_rep = {1, dose.breaths}; m_rep.n <= dose.breaths; ++m_rep.n) {
                add(PhaseKind::BreathIn, m_breath.in);
                add(PhaseKind::BreathOut, m_breath.out);
            }
        }
    }
    void operator()(const RoundsDose &dose)
    {
        for (m_set = {1, dose.rounds}; m_set.n <= dose.rounds; ++m_set.n) {
            add(PhaseKind::Hold, dose.centre);
            for (const Side side : {Side::Right, Side::Left}) {
                m_side = side;
                add(PhaseKind::Switch, m_exercise.change.value);
                add(PhaseKind::Hold, dose.side);
            }
            m_side = Side::None;
        }
    }
    void operator()(const TimedDose &dose)
    {
        if (m_exercise.tempo) {
            const auto reps = dose.length / m_exercise.tempo->total();
            (*this)(RepsDose{1, static_cast<int>(reps)});
            return;
        }
        m_set = {1, 1};
        add(PhaseKind::Timed, dose.length);
    }

private:
    void writeSide(std::size_t item, Side side, PhaseKind before, std::chrono::seconds length)
    {
        const std::size_t step = m_script.steps.size();
        m_script.steps.push_back({m_exercise.id,
                                  item,
                                  side,
                                  m_chosen.level,
                                  m_chosen.load,
                                  {},
                                  m_chosen.gear,
                                  m_chosen.canEase});
        m_side = side;
        m_set = {};
        m_rep = {};
        if (before == PhaseKind::Ready)
            std::ranges::copy(leadIn(length, step, side), std::back_inserter(m_script.phases));
        else
            add(before, length);
        std::visit(*this, m_chosen.dose);
        m_script.steps.back().target = amountOf(m_script.phases, step);
    }

    void betweenSets(PhaseKind kind, std::chrono::seconds length)
    {
        m_rep = {};
        if (m_set.n > 1)
            add(kind, length);
    }

    void add(PhaseKind kind, std::chrono::seconds length)
    {
        if (length.count() > 0)
            m_script.phases.push_back(
                {kind, length, m_script.steps.size() - 1, m_side, m_set, m_rep});
    }

    SessionScript &m_script;
    const ChosenStep &m_chosen;
    const Exercise &m_exercise;
    const BreathPattern &m_breath;
    Side m_side{Side::None};
    Counter m_set{};
    Counter m_rep{};
};

void writeStep(SessionScript &script, const ChosenStep &chosen, std::chrono::seconds ready,
               const BreathPattern &breath)
{
    Writer writer(script, chosen, breath);
    if (script.steps.empty())
        writer.write(PhaseKind::Ready, ready);
    else
        writer.write(PhaseKind::Transition, chosen.transition);
}

} // namespace

Result<SessionScript> compile(const Routine &routine, const Catalogue &catalogue,
                              const SessionChoices &choices)
{
    SessionScript script;
    script.routine = routine.id;
    script.slot = routine.slot;
    script.shortVersion = choices.shortVersion;
    for (const auto &step : stepsOf(routine, catalogue, choices)) {
        const auto chosen = choose(step, catalogue, choices);
        if (const auto *const leftOut = std::get_if<LeftOut>(&chosen))
            script.leftOut.push_back(*leftOut);
        else
            writeStep(script, std::get<ChosenStep>(chosen), routine.ready.value, choices.breath);
    }
    if (script.steps.empty())
        return Error{"There is nothing to do in this routine today."};
    return script;
}

} // namespace unhunch::core
