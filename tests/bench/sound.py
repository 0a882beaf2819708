#!/usr/bin/env python3
"""What a guided session sounds like, measured: the program as it is, a real PulseAudio with a sink
that goes nowhere, and what arrives there.

usage: sound.py UNHUNCH [cues] [voice] [loss]

cues   a desk reset at the speed of life, and the first exercise of the strength routine for its
       sides: 3-2-1, the beat of the repetitions against their tempo, switch, end (4 minutes)
voice  a desk reset with the voice alone, through Speech Dispatcher: heard at every sentence (3 minutes)
loss   cues and voice, and the sound server is killed in the middle: the session goes on, the log
       is whole (3 minutes)

Without a name all three run. A figure out of bounds is an error.
"""
import json
import os
import pathlib
import signal
import sys
import time
import wave

import numpy

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from unhunch_on_desk import Unhunch  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

RATE = 44_100
SOUNDS = pathlib.Path(__file__).parent.parent.parent / "resources/sounds"
LIKENESS = 0.6  # correlation with the sound, 1 for the same; other sounds of ours reach 0.4
ON_THE_BEAT = 0.030
TEMPO = {"up to down": 3.0, "repetition": 5.0}  # of wall slides: 2 up, 1 held, 2 down
SPEECH_LEVEL = 300  # of 32,767
failures = []


def check(what, good):
    print(f"  {'ok ' if good else 'BAD'} {what}")
    if not good:
        failures.append(what)


class SoundServer:
    """PulseAudio with one sink, and all that reaches it."""

    def __init__(self, desk):
        self.desk = desk
        self.file = desk.home / "heard.raw"
        self.server = desk.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                                 "-L", "module-native-protocol-unix",
                                 "-L", f"module-null-sink sink_name=ears rate={RATE} channels=1")
        wait_for("the sound server", lambda: "ears" in desk.run("pactl", "list", "short", "sinks", check=False))
        self.ears = desk.start("parec", "-d", "ears.monitor", "--format=s16le", f"--rate={RATE}",
                               "--channels=1", "--latency-msec=20", stdout=open(self.file, "wb"))
        wait_for("something to be recorded", lambda: self.file.stat().st_size > 0)

    def heard(self):
        return numpy.frombuffer(self.file.read_bytes()[: self.file.stat().st_size // 2 * 2],
                                dtype="<i2").astype(numpy.float32)

    def kill(self):
        self.desk.stop(self.server, signal.SIGKILL)


def sound(name):
    with wave.open(str(SOUNDS / f"{name}.wav")) as file:
        samples = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(numpy.float32)
    loud = numpy.flatnonzero(numpy.abs(samples) > 30)
    return samples[loud[0]:loud[-1] + 1]


def onsets(heard, name):
    """Seconds at which that sound begins: peaks of the normalised correlation with it."""
    wanted = sound(name)
    wanted = wanted / numpy.linalg.norm(wanted)
    size = 1 << int(numpy.ceil(numpy.log2(len(heard) + len(wanted))))
    match = numpy.fft.irfft(numpy.fft.rfft(heard, size) * numpy.conj(numpy.fft.rfft(wanted, size)), size)
    match = match[:len(heard)]
    energy = numpy.concatenate(([0.0], numpy.cumsum(heard.astype(numpy.float64) ** 2)))
    ends = numpy.minimum(numpy.arange(len(heard)) + len(wanted), len(heard))
    norm = numpy.sqrt(energy[ends] - energy[:-1])
    likeness = numpy.where(norm > 500, match / numpy.maximum(norm, 1), 0)
    found = []
    while True:
        best = int(numpy.argmax(likeness))
        if likeness[best] < LIKENESS:
            return sorted(found)
        found.append(best / RATE)
        likeness[max(0, best - RATE // 10):best + RATE // 10] = 0


def gaps(times):
    return [b - a for a, b in zip(times, times[1:])]


def off_grid(times, step):
    """How far the worst of them is from an even beat, in seconds."""
    base = [t - round((t - times[0]) / step) * step for t in times]
    return max(abs(b - numpy.median(base)) for b in base)


def start(desk, program, routine, settings):
    folder = desk.home / "config/unhunch"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "session.json").write_text(json.dumps(settings))
    unhunch = Unhunch.__new__(Unhunch)
    unhunch.desk, unhunch.folder = desk, desk.home / "data/unhunch"
    unhunch.process = desk.start(program, "--hidden")
    wait_for("the program on the bus", lambda: "org.unhunch.Unhunch" in desk.run(
        "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
        "org.freedesktop.DBus.ListNames"))
    ask(desk, routine)
    return unhunch


def ask(desk, routine):
    desk.run("dbus-send", "--session", "--dest=org.unhunch.Unhunch", "/org/unhunch/Unhunch",
             "org.unhunch.Unhunch1.Start", f"string:{routine}")


def wait_for_end(unhunch, seconds=220):
    return wait_for("the end of the session", lambda: unhunch.rows(
        "SELECT id, outcome FROM sessions WHERE outcome <> 'running' ORDER BY id DESC"), seconds)


def log_is_whole(unhunch):
    rows = unhunch.rows("SELECT exercise, outcome, target_reps = actual_reps AND target_breaths = "
                        "actual_breaths FROM steps ORDER BY position")
    check(f"the log has every step: {', '.join(row[0] for row in rows)}",
          len(rows) == 2 and all(row[1] == "done" and row[2] for row in rows))


def measure_cues(desk, program):
    ears = SoundServer(desk)
    unhunch = start(desk, program, "desk-reset", {})
    wait_for_end(unhunch)
    log_is_whole(unhunch)
    time.sleep(2)
    reset = ears.heard()
    ask(desk, "after-work-strength")
    time.sleep(95)
    sides = ears.heard()[len(reset):]
    unhunch.quit()

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


def speech(heard):
    """(start, end) of each stretch that is not silent, in seconds."""
    step = RATE // 50
    frames = heard[:len(heard) // step * step].reshape(-1, step)
    loud = numpy.flatnonzero(numpy.sqrt((frames ** 2).mean(axis=1)) > SPEECH_LEVEL) / 50
    stretches = []
    for at in loud:
        if stretches and at - stretches[-1][1] < 0.4:
            stretches[-1][1] = at
        else:
            stretches.append([at, at])
    return [(a, b + 0.02) for a, b in stretches]


def measure_voice(desk, program):
    ears = SoundServer(desk)
    unhunch = start(desk, program, "desk-reset", {"voice": True, "cueVolume": 0})
    wait_for_end(unhunch)
    time.sleep(4)
    heard = ears.heard()
    unhunch.quit()
    stretches = speech(heard)
    # posture, name, Go, 2 to 6, 10 to 12, the next exercise, in, out, done: two may run together
    check(f"{len(stretches)} sentences heard, {sum(b - a for a, b in stretches):.1f} s of speech, peak "
          f"{int(numpy.abs(heard).max())} of 32767", 12 <= len(stretches) <= 22)
    counts = [a for a, b in stretches if b - a < 1.0]
    print("      short words at " + ", ".join(f"{t - stretches[0][0]:.2f}" for t in counts))
    check("it is not clipped", numpy.abs(heard).max() < 32_700)


def measure_loss(desk, program):
    ears = SoundServer(desk)
    unhunch = start(desk, program, "desk-reset", {"voice": True})
    time.sleep(40)
    check("sounds were heard before", len(onsets(ears.heard(), "go")) >= 1)
    ears.kill()
    began = time.monotonic()
    wait_for_end(unhunch)
    print(f"      the session ended {time.monotonic() - began:.0f} s after the sound server")
    log_is_whole(unhunch)
    check("the program runs on", unhunch.process.poll() is None)
    began = time.monotonic()
    unhunch.quit()
    check(f"and ends in {time.monotonic() - began:.1f} s", time.monotonic() - began < 5)


PARTS = {"cues": measure_cues, "voice": measure_voice, "loss": measure_loss}


def main():
    program, *names = sys.argv[1:]
    for name in names or PARTS:
        print(f"{name}:")
        with VirtualDesktop(panel=False, notifications=False) as desk:
            desk.env.pop("PULSE_SERVER", None)
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
