#!/usr/bin/env python3
"""Break the engine in one place at a time, as rivals were broken, and see that the simulator notices.

Each entry of mutants.json is one textual edit of one file of the core. The file is compiled anew and
linked with the rest. Fails if an edit fits no more, does not compile, or survives.
usage: mutants.py [--years N] [ID...]
"""
import json
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("json", "reminder", "schedule", "simulate", "time")
FLAGS = ["-std=c++20", "-O1", "-w"]
MOST_MEMORY = 4 << 30  # bytes; an edit can make a step that never ends


def compile_command(source, output, root):
    ccache = ["ccache"] if shutil.which("ccache") else []
    return [*ccache, "g++", *FLAGS, f"-I{root}", f"-I{ROOT}", "-c", str(source), "-o", str(output)]


def compile_all(folder):
    """Objects of the sound engine and of the simulator, by source."""
    sources = [p for f in FOLDERS for p in sorted((ROOT / "core" / f).glob("*.cpp"))]
    sources += sorted((ROOT / "tests" / "simulation").glob("*.cpp"))
    objects = {}
    running = []
    for source in sources:
        objects[source] = folder / (str(source.relative_to(ROOT)).replace("/", "_") + ".o")
        running.append(subprocess.Popen(compile_command(source, objects[source], ROOT)))
        if len(running) == 2 and running.pop(0).wait() != 0:
            sys.exit("the simulator does not compile")
    if any(process.wait() != 0 for process in running):
        sys.exit("the simulator does not compile")
    return objects


def link(objects, program):
    subprocess.run(["g++", *map(str, objects), "-o", str(program), "-lpthread"], check=True)


def stay_small():
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def run(program, years):
    """The broken promise and the first seed that breaks it; none if it keeps them all."""
    lived = subprocess.run([str(program), "--quick", "--years", str(years)], capture_output=True, text=True,
                           preexec_fn=stay_small)
    if lived.returncode < 0:
        return 1, "a step ends, and in little memory"
    found = re.search(r'^seed (\d+) breaks "([^"]*)"', lived.stdout, re.MULTILINE)
    return (int(found[1]), found[2]) if found else None


def make(mutant, objects, folder):
    source = ROOT / "core" / mutant["file"]
    text = source.read_text()
    if text.count(mutant["find"]) != 1:
        return None
    changed = folder / "mutant" / "core" / mutant["file"]
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(text.replace(mutant["find"], mutant["replace"]))
    output = folder / "mutant.o"
    if subprocess.run(compile_command(changed, output, folder / "mutant")).returncode != 0:
        return None
    program = folder / "mutant.run"
    link([output if known == source else built for known, built in objects.items()], program)
    return program


def main():
    arguments = sys.argv[1:]
    years = 1000
    if arguments[:1] == ["--years"]:
        years, arguments = int(arguments[1]), arguments[2:]
    mutants = json.loads((ROOT / "tests" / "simulation" / "mutants.json").read_text())
    mutants = [m for m in mutants if not arguments or m["id"] in arguments]
    bad, slowest = [], (0, "none")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        objects = compile_all(folder)
        sound = folder / "sound.run"
        link(objects.values(), sound)
        if found := run(sound, 200):
            sys.exit(f'the sound engine breaks "{found[1]}" (seed {found[0]}): mend it first')
        for mutant in mutants:
            began = time.monotonic()
            program = make(mutant, objects, folder)
            found = run(program, years) if program else None
            took = time.monotonic() - began
            if found:
                slowest = max(slowest, (found[0], mutant["id"]))
                print(f'killed    {mutant["id"]}: year {found[0]}, "{found[1]}" ({took:.0f} s)')
            else:
                bad.append(mutant["id"])
                print(f'{"SURVIVES" if program else "FITS NO MORE"}  {mutant["id"]}')
            sys.stdout.flush()
    print(f"{len(mutants) - len(bad)} of {len(mutants)} mutants killed; the slowest, {slowest[1]}, in year {slowest[0]}")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
