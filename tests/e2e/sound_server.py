"""A real PulseAudio whose only loudspeaker goes nowhere, and what arrives there. Runs without a
sound card, for one user, inside a virtual desktop."""
import pathlib
import signal
import wave

import numpy

from virtual_desktop import wait_for

RATE = 44_100
SOUNDS = pathlib.Path(__file__).parent.parent.parent / "resources/sounds"
LIKENESS = 0.6  # correlation with a sound, 1 for the same; other sounds of ours reach 0.4
AUDIBLE = 500  # of energy in the length of a sound: quieter is noise
SPEECH_LEVEL = 300  # of 32,767


class SoundServer:
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
        """All samples up to now."""
        return numpy.frombuffer(self.file.read_bytes()[: self.file.stat().st_size // 2 * 2],
                                dtype="<i2").astype(numpy.float32)

    def wait_for_sound(self, name, seconds, count=1, since=0):
        """Its onsets, once it was heard that often in the samples from `since` on."""
        def found():
            times = onsets(self.heard()[since:], name)
            return times if len(times) >= count else None
        return wait_for(f"{count} x {name}.wav to be heard", found, seconds, every=2)

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
    if len(heard) < len(wanted):
        return []
    wanted = wanted / numpy.linalg.norm(wanted)
    size = 1 << int(numpy.ceil(numpy.log2(len(heard) + len(wanted))))
    match = numpy.fft.irfft(numpy.fft.rfft(heard, size) * numpy.conj(numpy.fft.rfft(wanted, size)), size)
    match = match[:len(heard)]
    energy = numpy.concatenate(([0.0], numpy.cumsum(heard.astype(numpy.float64) ** 2)))
    ends = numpy.minimum(numpy.arange(len(heard)) + len(wanted), len(heard))
    norm = numpy.sqrt(energy[ends] - energy[:-1])
    likeness = numpy.where(norm > AUDIBLE, match / numpy.maximum(norm, 1), 0)
    found = []
    while True:
        best = int(numpy.argmax(likeness))
        if likeness[best] < LIKENESS:
            return sorted(found)
        found.append(best / RATE)
        likeness[max(0, best - len(wanted)):best + len(wanted)] = 0  # a long tone is like itself all along


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
