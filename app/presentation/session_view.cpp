#include "app/presentation/session_view.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/dose_words.h"
#include "app/presentation/session_cues.h"
#include "app/presentation/session_figure.h"
#include "app/presentation/session_ring.h"
#include "app/presentation/stop_signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

using core::Glance;
using core::PhaseKind;
using core::PlayerStatus;

constexpr const char *kPosturePose = "posture-setup";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

std::vector<double> progressOf(const Glance &glance)
{
    std::vector<double> bars(static_cast<std::size_t>(std::max(glance.item.of, 0)), 0.0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const int n = static_cast<int>(i) + 1;
        if (n < glance.item.n)
            bars[i] = 1.0;
        else if (n == glance.item.n)
            bars[i] = glance.itemProgress;
    }
    return bars;
}

QString nextOf(const Glance &glance, const core::Catalogue &catalogue)
{
    if (!glance.next || glance.phase.kind == PhaseKind::Rest)
        return {};
    if (glance.next->item == glance.step.item)
        return glance.next->side == core::Side::Left ? Words::tr("Next: the left side")
                                                     : Words::tr("Next: the right side");
    const auto *const exercise = catalogue.exercise(glance.next->exercise);
    return Words::tr("Next: %1")
        .arg(exercise != nullptr ? catalogueText(exercise->words.name)
                                 : QString::fromStdString(glance.next->exercise));
}

void showPaused(SessionView &view, milliseconds pausedFor)
{
    view.state = SessionView::State::Paused;
    view.primary = SessionView::Primary::Resume;
    const bool isLong = pausedFor >= core::kLongPause;
    view.cue = isLong ? Words::tr("Finish later?") : Words::tr("Paused");
    view.subCue = isLong ? Words::tr("It keeps for 30 minutes. Esc leaves it")
                         : Words::tr("Space goes on, Esc finishes later");
    view.spoken = view.cue;
    view.ring.tone = Tone::Quiet;
    view.ring.label = Words::tr("PAUSED");
    view.ring.leaving.clear();
    view.ring.numberOpacity = 1.0;
    view.ring.numberScale = 1.0;
}

QString minutesText(milliseconds active)
{
    const auto minutes =
        std::max<std::int64_t>(std::chrono::round<std::chrono::minutes>(active).count(), 1);
    return minutes == 1 ? Words::tr("1 minute.")
                        : Words::tr("%n minutes.", nullptr, static_cast<int>(minutes));
}

QString doneHeading(core::Slot slot)
{
    switch (slot) {
    case core::Slot::Morning:
        return Words::tr("Morning done");
    case core::Slot::DeskReset:
        return Words::tr("Desk reset done");
    case core::Slot::AfterWork:
        return Words::tr("Strength done");
    case core::Slot::Bedtime:
        return Words::tr("Evening done");
    case core::Slot::PreWorkout:
        return Words::tr("Warmed up");
    }
    return {};
}

SessionEnd stoppedEnd(const SessionFacts &facts)
{
    const auto advice = stopAdvice(facts.stopSign);
    SessionEnd end;
    end.heading = Words::tr("Stopped. Saved up to here.");
    end.lines = advice.lines;
    end.urgent = advice.urgent;
    return end;
}

SessionEnd finishedEnd(const core::SessionScript &script, const SessionFacts &facts,
                       const Wording &wording)
{
    SessionEnd end;
    end.closesItself = script.slot == core::Slot::DeskReset;
    if (facts.outcome == core::SessionOutcome::NotBegun) {
        end.heading = Words::tr("Another time, then");
        end.lines.push_back(Words::tr("Nothing was counted."));
        return end;
    }
    end.asksEffort = true;
    end.effort = facts.effort;
    end.asksYesterday = facts.asksYesterday;
    end.closesItself = end.closesItself && !facts.asksYesterday;
    end.heading = facts.outcome == core::SessionOutcome::PartDone ? Words::tr("Saved what you did")
                                                                  : doneHeading(script.slot);
    QString line = minutesText(facts.active);
    if (facts.nextReset) {
        line += u' ';
        line +=
            Words::tr("Your next desk reset is at %1.").arg(clockTime(*facts.nextReset, wording));
    }
    end.lines.push_back(line);
    return end;
}

/// A rest is easily cut short or drawn out; whoever only gets ready is more likely to need a pause.
void offerButtons(SessionView &view, const Glance &glance)
{
    const auto kind = glance.phase.kind;
    const bool resting = kind == PhaseKind::Rest;
    view.canStartNow = glance.canStartNow;
    view.canAddTime = glance.canAddTime && (resting || !core::isWaiting(kind));
    view.canEase = glance.canEase;
    view.canSkip = !resting;
    if (resting && glance.canStartNow)
        view.primary = SessionView::Primary::StartNow;
}

SessionView presentRunning(const core::SessionScript &script, const core::Catalogue &catalogue,
                           const Glance &glance, const SessionFacts &facts)
{
    static const core::Exercise kUnknown{};
    const auto *const found = catalogue.exercise(glance.step.exercise);
    const core::Exercise &exercise = found != nullptr ? *found : kUnknown;
    const milliseconds elapsed = std::max(script.length() - glance.sessionLeft, milliseconds{0});

    SessionView view;
    view.title = catalogueText(exercise.words.name);
    view.setText = setText(glance, exercise);
    view.timeLeft = Words::tr("%1 left").arg(clockText(glance.sessionLeft));
    view.progress = progressOf(glance);
    view.ring = presentRing(glance, exercise, facts.reducedMotion);
    const bool isPosture = glance.phase.kind == PhaseKind::Posture;
    view.pose = isPosture ? kPosturePose : exercise.pose;
    view.mistake = isPosture ? QString() : catalogueText(exercise.words.mistake);
    view.moment = figureMoment(script, glance, exercise, elapsed);
    std::ranges::transform(exercise.words.howTo, view.steps.begin(), catalogueText);
    const auto cues = presentCues(glance, catalogue, elapsed, facts.breathing);
    view.cue = cues.cue;
    view.subCue = cues.subCue;
    view.spoken = cues.spoken;
    view.tempo = presentTempo(glance, exercise);
    view.next = nextOf(glance, catalogue);
    offerButtons(view, glance);
    return view;
}

} // namespace

SessionView presentSession(const core::SessionScript &script, const core::Catalogue &catalogue,
                           const Glance &glance, const SessionFacts &facts, const Wording &wording)
{
    SessionView view;
    if (!facts.stopSign.empty()) {
        view.state = SessionView::State::Stopped;
        view.end = stoppedEnd(facts);
    } else if (glance.status == PlayerStatus::Finished) {
        view.state = SessionView::State::Finished;
        view.end = finishedEnd(script, facts, wording);
    } else {
        view = presentRunning(script, catalogue, glance, facts);
        if (glance.status == PlayerStatus::Paused)
            showPaused(view, glance.pausedFor);
    }
    view.routine = slotName(script.slot);
    return view;
}

} // namespace unhunch
