#!/usr/bin/env python3
"""Synthesise the cues of the guided session and of the reminder: ./make_sounds.py [FOLDER]

Every cue is a handful of soft bell notes: a sine with two quiet overtones, a rounded attack and a
decay, so that nothing clicks and nothing startles. The same script gives the same bytes.
"""
import math
import pathlib
import struct
import sys
import wave

RATE = 44_100
ATTACK = 0.008  # seconds; shorter ones click
RELEASE = 0.030
# Silence for players to eat: some lose the first milliseconds while the stream starts, some stop
# when the last byte has been handed over and not when it has been heard.
LEAD = 0.040
TAIL = 0.300
OVERTONES = ((1, 1.0), (2, 0.18), (3, 0.06))  # (multiple of the pitch, share)

C4, E4, G4, C5, E5, G5, A5, C6 = (261.63, 329.63, 392.00, 523.25, 659.25, 783.99, 880.00, 1046.50)

# name: [(start s, length s, pitch Hz, pitch at the end Hz, loudness 0-1, decay per second)]
CUES = {
    "ready-beep": [(0.00, 0.13, G4, G4, 0.55, 4)],
    "go": [(0.00, 0.45, A5, A5, 0.60, 4)],
    "rep-up": [(0.00, 0.20, C5, G5, 0.32, 5)],
    "rep-down": [(0.00, 0.26, G5, C5, 0.32, 5)],
    "half-way": [(0.00, 0.12, E5, E5, 0.40, 9), (0.15, 0.16, E5, E5, 0.40, 9)],
    "hold-end": [(0.00, 0.42, C6, C6, 0.45, 6), (0.00, 0.42, C5, C5, 0.25, 5)],
    "switch": [(0.00, 0.20, E5, E5, 0.50, 7), (0.16, 0.38, A5, A5, 0.50, 6)],
    "rest-start": [(0.00, 0.40, E4, C4, 0.60, 4)],
    "session-done": [
        (0.00, 0.35, C5, C5, 0.40, 6),
        (0.12, 0.35, E5, E5, 0.40, 6),
        (0.24, 0.35, G5, G5, 0.40, 6),
        (0.36, 0.60, C6, C6, 0.45, 5),
    ],
    "reminder": [(0.00, 0.36, G5, G5, 0.40, 6), (0.14, 0.44, E5, E5, 0.42, 6)],
}


def envelope(time, length, decay):
    """Rises and falls along half a cosine, decays between."""
    rise = min(1.0, time / ATTACK)
    fall = min(1.0, (length - time) / RELEASE)
    rounded = 0.25 * (1 - math.cos(math.pi * rise)) * (1 - math.cos(math.pi * fall))
    return rounded * math.exp(-decay * time)


def add_note(samples, start, length, pitch, end_pitch, loudness, decay):
    first = round((LEAD + start) * RATE)
    phase = 0.0
    for i in range(round(length * RATE)):
        time = i / RATE
        tone = sum(share * math.sin(multiple * phase) for multiple, share in OVERTONES)
        samples[first + i] += loudness * envelope(time, length, decay) * tone
        phase += 2 * math.pi * (pitch + (end_pitch - pitch) * time / length) / RATE


def render(notes):
    seconds = max(start + length for start, length, *_ in notes)
    samples = [0.0] * round((LEAD + seconds + TAIL) * RATE)
    for note in notes:
        add_note(samples, *note)
    return b"".join(struct.pack("<h", round(32_767 * max(-1.0, min(1.0, s)))) for s in samples)


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    for name, notes in CUES.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(render(notes))


if __name__ == "__main__":
    main()
