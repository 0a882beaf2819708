#!/usr/bin/env python3
"""What a guided session sounds like, measured: the program as it is, a real PulseAudio with a sink
that goes nowhere, and what arrives there.

usage: sound.py UNHUNCH [cues] [voice] [loss]

cues   a desk reset at the speed of life, and the first exercise of the strength routine for its
       sides: 3-2-1, the beat of the repetitions against their tempo, switch, end (4 minutes)
voice  a desk reset with the voice alone, through Speech Dispatcher: heard at every sentence (3 minutes)
loss   cues and voice, and the sound server is killed in the middle and comes back: the session goes
       on and is heard again, the log is whole (3 minutes)

Without a name all three run. A figure out of bounds is an error.
"""
import json
import os
import pathlib
import signal
import sys
import time

import numpy

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from sound_server import SoundServer, onsets, speech  # noqa: E402
from unhunch_on_desk import committed, start_routine, start_to_stay  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

ON_THE_BEAT = 0.030
IN_TIME = 0.5  # of a spoken word: engines take their time
TEMPO = {"up to down": 3.0, "repetition": 5.0}  # of wall slides: 2 up, 1 held, 2 down
failures = []


def check(what, good):
    print(f"  {'ok ' if good else 'BAD'} {what}")
    if not good:
        failures.append(what)


def off_grid(times, step):
    """How far the worst of them is from an even beat, in seconds."""
    base = [t - round((t - times[0]) / step) * step for t in times]
    return max(abs(b - numpy.median(base)) for b in base)


def start(desk, program, settings):
    folder = desk.home / "config/unhunch"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "session.json").write_text(json.dumps(settings))
    process = start_to_stay(desk, program)
    start_routine(desk, "desk-reset")
    return process


def rows(desk, query):
    return committed(desk.home / "data/unhunch", query)


def wait_for_end(desk, seconds=220):
    wait_for("the end of the session", lambda: rows(
        desk, "SELECT 1 FROM sessions WHERE outcome <> 'running'"), seconds)


def log_is_whole(desk):
    steps = rows(desk, "SELECT exercise, outcome, target_reps = actual_reps AND target_breaths = "
                       "actual_breaths FROM steps ORDER BY position")
    check(f"the log has every step: {', '.join(step[0] for step in steps)}",
          len(steps) == 2 and all(step[1] == "done" and step[2] for step in steps))


def measure_cues(desk, program):
    ears = SoundServer(desk)
    process = start(desk, program, {})
    wait_for_end(desk)
    log_is_whole(desk)
    time.sleep(2)
    reset = ears.heard()
    start_routine(desk, "after-work-strength")
    ears.wait_for_sound("switch", 180, since=len(reset))
    sides = ears.heard()[len(reset):]
    desk.stop(process)

    beeps, go = onsets(reset, "ready-beep"), onsets(reset, "go")
    up, down = onsets(reset, "rep-up"), onsets(reset, "rep-down")
    check(f"{len(go)} starts for 2 exercises", len(go) == 2)
    for at in go:
        before = [at - b for b in beeps if at - 3.5 < b < at]
        check("3-2-1 before the start at " + ", ".join(f"{b:.3f}" for b in before) + " s",
              len(before) == 3 and all(abs(b - n) <= ON_THE_BEAT for b, n in zip(before, (3, 2, 1))))
    slides = go[:1] + [t for t in up if t < go[1]]
    returns = [t for t in down if t < go[1]]
    check(f"{len(slides)} repetitions begin, {len(returns)} return", len(slides) == len(returns) == 12)
    check(f"repetitions begin every 5 s, the worst {off_grid(slides, TEMPO['repetition']) * 1000:.1f} ms off",
          off_grid(slides, TEMPO["repetition"]) <= ON_THE_BEAT)
    check(f"and return every 5 s, the worst {off_grid(returns, TEMPO['repetition']) * 1000:.1f} ms off",
          off_grid(returns, TEMPO["repetition"]) <= ON_THE_BEAT)
    halves = [d - u for u, d in zip(slides, returns)]
    worst = max(abs(h - TEMPO["up to down"]) for h in halves)
    check(f"3 s from the beat up to the beat down, the worst {worst * 1000:.1f} ms off", worst <= ON_THE_BEAT)
    done = onsets(reset, "session-done")
    check(f"{len(done)} end, {done[-1] - go[0]:.2f} s after the first start" if done else "no end", len(done) == 1)
    turns, ends = onsets(sides, "switch"), onsets(sides, "hold-end")
    check(f"{len(turns)} switch of sides, {len(ends)} ends of holds", len(turns) == 1 and len(ends) >= 1)


def nearest(times, wanted):
    return min((t - wanted for t in times), key=abs)


def measure_voice(desk, program):
    ears = SoundServer(desk)
    process = start(desk, program, {"voice": True, "cueVolume": 0})
    wait_for_end(desk)
    time.sleep(4)
    heard = ears.heard()
    desk.stop(process)
    stretches = speech(heard)
    starts = [a for a, _ in stretches]
    # Go, 2 to 6, 10 to 12: one word at the beginning of each repetition
    counts = [TEMPO["repetition"] * n for n in (0, 1, 2, 3, 4, 5, 9, 10, 11)]
    late = max(([nearest(starts, first + at) for at in counts] for first in starts),
               key=lambda all_of_them: sum(abs(d) <= IN_TIME for d in all_of_them))
    check("counted in time: " + ", ".join(f"{d:+.2f}" for d in late) + " s",
          all(abs(d) <= IN_TIME for d in late))
    # and the name before, the next exercise, in, out, done: two may run together
    check(f"{len(stretches)} sentences heard, {sum(b - a for a, b in stretches):.1f} s of speech, peak "
          f"{int(numpy.abs(heard).max())} of 32767", 12 <= len(stretches) <= 16)
    check("it is not clipped", numpy.abs(heard).max() < 32_700)


def measure_loss(desk, program):
    ears = SoundServer(desk)
    process = start(desk, program, {"voice": True})
    ears.wait_for_sound("go", 60)
    ears.wait_for_sound("rep-up", 30, count=2)
    check("sounds were heard before", True)
    ears.kill()
    time.sleep(12)  # repetitions begin and return without a server
    ears = SoundServer(desk)
    began = time.monotonic()
    ears.wait_for_sound("rep-up", 40)
    print(f"      heard again {time.monotonic() - began:.0f} s after the sound server came back")
    wait_for_end(desk)
    time.sleep(3)
    sentences = len(speech(ears.heard()))
    check(f"{sentences} sounds and sentences heard since", sentences > 10)
    log_is_whole(desk)
    check("the program runs on", process.poll() is None)
    began = time.monotonic()
    desk.stop(process)
    check(f"and ends in {time.monotonic() - began:.1f} s", time.monotonic() - began < 5)


PARTS = {"cues": measure_cues, "voice": measure_voice, "loss": measure_loss}


def main():
    program, *names = sys.argv[1:]
    for name in names or PARTS:
        print(f"{name}:")
        with VirtualDesktop(panel=False, notifications=False) as desk:
            try:
                PARTS[name](desk, program)
            except AssertionError as error:
                check(f"{error}\n{desk.log()[-2000:]}", False)
            finally:
                stop_speech_dispatcher(desk)
    sys.exit(1 if failures else 0)


def stop_speech_dispatcher(desk):
    """It was started on demand, in our runtime folder, and would outlive us."""
    for file in (desk.home / "run").glob("speech-dispatcher/pid/*.pid"):
        os.kill(int(file.read_text()), signal.SIGTERM)


if __name__ == "__main__":
    main()
