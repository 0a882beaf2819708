"""What a running process costs, as the kernel counts it."""
import pathlib
import re


def memory(pid, name):
    """`name` is a field of smaps_rollup: Pss, Private_Dirty... In MiB."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(n) for n in re.findall(rf"^{name}:\s+(\d+)", text, re.M)) / 1024


def children(pid):
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(child) for child in task.read_text().split()]
        except FileNotFoundError:
            pass  # a thread that ended meanwhile
    return found


def switches(pid):
    """Context switches of all its threads up to now."""
    total = 0
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        total += sum(int(n) for n in re.findall(r"ctxt_switches:\s+(\d+)", status.read_text()))
    return total


def cpu_ms(pid):
    """CPU time of all its threads up to now, in steps of 10 ms."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 10
