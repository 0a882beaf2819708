"""A tool of ours beside a real desktop: what our adapters make of it, as lines."""
from virtual_desktop import wait_for


class Probe:
    def __init__(self, desk, program, *arguments, ready="ready"):
        self.path = desk.home / "told"
        self.process = desk.start(program, *arguments, stdin=-1, stdout=open(self.path, "wb"))
        self.wait_for(ready)

    def lines(self):
        return self.path.read_text().splitlines()

    def say(self, line):
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def wait_for(self, word, after=0):
        """The first line that begins like that beyond the `after` first ones, and its number from 1."""
        def found():
            return next(((line, number) for number, line in enumerate(self.lines(), 1)
                         if number > after and line.startswith(word)), None)
        return wait_for(f"“{word}” among {self.lines()}", found)
