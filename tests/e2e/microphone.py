"""Real sound servers with a microphone that hears nothing, and a real recorder."""
from virtual_desktop import wait_for


class Microphone:
    def __init__(self, desk):
        self.desk = desk
        self.start_server()
        self.wait_for_sources()

    def start_server(self):
        raise NotImplementedError

    def wait_for_sources(self):
        def both():
            sources = self.desk.run("pactl", "list", "short", "sources", check=False)
            return "\tmic\t" in sources and "speaker.monitor" in sources
        wait_for("the microphone", both)

    def restart_server(self):
        self.start_server()
        self.wait_for_sources()

    def stop_server(self):
        for process in reversed(self.servers):
            self.desk.stop(process)

    def record(self, source="mic", name="Recorder"):
        """A program that listens from now on, until it is stopped."""
        recorder = self.desk.start("parec", "-d", source, f"--client-name={name}",
                                   stdout=open("/dev/null", "wb"))
        wait_for("the recorder", lambda: name in self.desk.run(
            "pactl", "list", "source-outputs", check=False), every=0.01)
        return recorder


class PulseAudio(Microphone):
    programs = ("pulseaudio",)

    def start_server(self):
        self.servers = [self.desk.start(
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
            "-L", "module-native-protocol-unix", "-L", "module-null-sink sink_name=speaker",
            "-L", "module-null-source source_name=mic")]


class PipeWire(Microphone):
    programs = ("pipewire", "wireplumber", "pipewire-pulse")

    def start_server(self):
        self.servers = [self.desk.start(program) for program in self.programs]
        wait_for("PipeWire", lambda: "PipeWire" in self.desk.run("pactl", "info", check=False))
        for name, kind in (("speaker", "Audio/Sink"), ("mic", "Audio/Source/Virtual")):
            self.desk.run("pactl", "load-module", "module-null-sink", f"media.class={kind}",
                          f"sink_name={name}", "channel_map=front-left,front-right")
