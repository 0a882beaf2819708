#include "app/presentation/session_ring.h"

#include "app/presentation/dose_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unhunch {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

using core::Glance;
using core::PhaseKind;

/// Above this the segments would be slivers; one smooth arc reads better.
constexpr int kMostSegments = 20;
constexpr milliseconds kNumberChange{120};
constexpr double kNumberSwell = 0.06;
constexpr milliseconds kPulseFrom{3000};
constexpr double kPulseSwell = 0.04;
/// The pacer moves in this many steps when motion is reduced.
constexpr int kReducedSteps = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionRing)
};

milliseconds beforeInRep(PhaseKind kind, const core::Tempo &tempo)
{
    switch (kind) {
    case PhaseKind::RepHold:
        return tempo.work;
    case PhaseKind::Return:
        return tempo.work + tempo.hold;
    case PhaseKind::RepPause:
        return tempo.work + tempo.hold + tempo.back;
    case PhaseKind::Posture:
    case PhaseKind::Ready:
    case PhaseKind::Transition:
    case PhaseKind::Switch:
    case PhaseKind::Work:
    case PhaseKind::Hold:
    case PhaseKind::BreathIn:
    case PhaseKind::BreathOut:
    case PhaseKind::Timed:
    case PhaseKind::Move:
    case PhaseKind::Rest:
        break;
    }
    return milliseconds{0};
}

milliseconds intoRep(const Glance &glance, const core::Tempo &tempo)
{
    return beforeInRep(glance.phase.kind, tempo) + (glance.phase.length - glance.phaseLeft);
}

double countedShare(const core::Counter &counter, double share)
{
    return counter.of > 0 ? (counter.n - 1 + std::clamp(share, 0.0, 1.0)) / counter.of : 0.0;
}

RingView repRing(const Glance &glance, const core::Tempo &tempo)
{
    const auto &rep = glance.phase.rep;
    const milliseconds total = tempo.total();
    const milliseconds into = intoRep(glance, tempo);

    RingView ring;
    ring.form = rep.of <= kMostSegments ? RingView::Form::Segments : RingView::Form::Fill;
    ring.tone = Tone::Work;
    ring.segments = rep.of;
    ring.value = countedShare(rep, total.count() > 0 ? double(into.count()) / double(total.count())
                                                     : glance.progress);
    ring.label = Words::tr("REP");
    ring.number = QLocale().toString(rep.n);
    ring.foot = Words::tr("of %1").arg(rep.of);
    if (into < kNumberChange) {
        const double share = double(into.count()) / double(kNumberChange.count());
        ring.leaving = rep.n > 1 ? QLocale().toString(rep.n - 1) : QString();
        ring.numberOpacity = rep.n > 1 ? share : 1.0;
        ring.numberScale = 1.0 + kNumberSwell * (1.0 - share);
    }
    return ring;
}

double breathFullness(const Glance &glance, bool reducedMotion)
{
    const double wave = (1.0 - std::cos(std::numbers::pi * glance.progress)) / 2.0;
    const double full = glance.phase.kind == PhaseKind::BreathIn ? wave : 1.0 - wave;
    return reducedMotion ? std::round(full * kReducedSteps) / kReducedSteps : full;
}

RingView breathRing(const Glance &glance, bool reducedMotion)
{
    const bool in = glance.phase.kind == PhaseKind::BreathIn;
    const auto &breath = glance.phase.rep;

    RingView ring;
    ring.form = RingView::Form::Disc;
    ring.tone = Tone::Breath;
    ring.breath = breathFullness(glance, reducedMotion);
    ring.value = countedShare(breath, in ? glance.progress / 2 : 0.5 + glance.progress / 2);
    ring.label = in ? Words::tr("IN") : Words::tr("OUT");
    ring.number = countdown(glance.phaseLeft);
    ring.foot = Words::tr("breath %1 of %2").arg(breath.n).arg(breath.of);
    return ring;
}

QString secondsFoot(int count)
{
    return count == 1 ? Words::tr("second") : Words::tr("seconds", nullptr, count);
}

RingView drain(const Glance &glance, Tone tone, const QString &label)
{
    RingView ring;
    ring.form = RingView::Form::Drain;
    ring.tone = tone;
    ring.value = 1.0 - glance.progress;
    ring.label = label;
    ring.number = countdown(glance.phaseLeft);
    if (!ring.number.contains(u':'))
        ring.foot = secondsFoot(ring.number.toInt());
    return ring;
}

RingView restRing(const Glance &glance)
{
    RingView ring = drain(glance, Tone::Rest, Words::tr("REST"));
    ring.number = clockText(glance.phaseLeft);
    ring.foot =
        glance.phase.set.of > 0 ? Words::tr("then set %1").arg(glance.phase.set.n) : QString();
    return ring;
}

QString sideNext(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return Words::tr("LEFT NEXT");
    case core::Side::Right:
        return Words::tr("RIGHT NEXT");
    case core::Side::None:
        break;
    }
    return Words::tr("SWITCH");
}

RingView startRing(const Glance &glance)
{
    RingView ring = drain(glance, Tone::Work, Words::tr("START IN"));
    ring.foot = doseWords(glance.step.target);
    return ring;
}

RingView plainRing(const Glance &glance)
{
    switch (glance.phase.kind) {
    case PhaseKind::Posture:
        return drain(glance, Tone::Rest, Words::tr("POSTURE"));
    case PhaseKind::Ready:
    case PhaseKind::Transition:
        return startRing(glance);
    case PhaseKind::Switch:
        return drain(glance, Tone::Breath, sideNext(glance.phase.side));
    case PhaseKind::Move:
        return drain(glance, Tone::Breath, Words::tr("MOVE"));
    case PhaseKind::Rest:
        return restRing(glance);
    case PhaseKind::Hold:
        return drain(glance, Tone::Hold, Words::tr("HOLD"));
    case PhaseKind::Timed:
    case PhaseKind::Work:
    case PhaseKind::RepHold:
    case PhaseKind::Return:
    case PhaseKind::RepPause:
    case PhaseKind::BreathIn:
    case PhaseKind::BreathOut:
        break;
    }
    return drain(glance, Tone::Work, Words::tr("KEEP GOING"));
}

/// The last three seconds of a rest or a hold swell once a second.
double pulse(const Glance &glance)
{
    const auto kind = glance.phase.kind;
    if ((kind != PhaseKind::Rest && kind != PhaseKind::Hold) || glance.phaseLeft >= kPulseFrom)
        return 1.0;
    const double second = double(glance.phaseLeft.count() % 1000) / 1000.0;
    return 1.0 + kPulseSwell * second;
}

} // namespace

QString countdown(milliseconds left)
{
    const auto whole = std::chrono::ceil<seconds>(std::max(left, milliseconds{0})).count();
    return whole >= 60 ? clockText(left) : QLocale().toString(whole);
}

RingView presentRing(const Glance &glance, const core::Exercise &exercise, bool reducedMotion)
{
    RingView ring;
    if (core::isRep(glance.phase.kind) && exercise.tempo)
        ring = repRing(glance, *exercise.tempo);
    else if (core::isBreath(glance.phase.kind))
        ring = breathRing(glance, reducedMotion);
    else {
        ring = plainRing(glance);
        ring.numberScale = pulse(glance);
    }
    if (reducedMotion) {
        ring.leaving.clear();
        ring.numberOpacity = 1.0;
        ring.numberScale = 1.0;
    }
    return ring;
}

} // namespace unhunch
