"""A desktop for one program: X server, session bus, window manager with compositor, a panel with a
tray, a notification daemon. All real, all of its own, gone when the `with` block ends."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=10;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="2"/><value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="known-legacy-items" type="array"/>
    </property>
    <property name="plugin-3" type="string" value="clock"/>
  </property>
</channel>
"""


def wait_for(what, check, seconds=20.0, every=0.05):
    """Asks `check` again and again until it answers something true; returns that, or fails with `what`."""
    deadline = time.monotonic() + seconds
    while True:
        answer = check()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(every)


def finish_first_run(config):
    """What the program leaves in that folder of settings when its user is through the first steps."""
    (config / "unhunch").mkdir(parents=True, exist_ok=True)
    (config / "unhunch/first-run.json").write_text('{"finished": true}')


class VirtualDesktop:
    """`panel` and `notifications` may be left out to see how a program does without; a panel can
    come later. Its user has been through the first steps, unless it is to be a `newcomer`."""

    def __init__(self, width=1600, height=1000, panel=True, notifications=True, bus=True,
                 newcomer=False):
        self.size = (width, height)
        self.wants = {"panel": panel, "notifications": notifications, "bus": bus}
        self.processes = []
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="unhunch-desk-"))
        if not newcomer:
            finish_first_run(self.home / "config")
        self.env = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "NO_AT_BRIDGE": "1",
            "GIO_USE_VFS": "local",
        }

    def __enter__(self):
        try:
            self._set_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command, **options):
        """Starts a program on this desktop; its output goes to log() unless asked for."""
        environment = {**self.env, **options.pop("env", {})}
        with open(self.home / "log", "ab") as log:
            options = {"stdout": log, "stderr": log, **options}
            process = subprocess.Popen(command, env=environment, **options)
        self.processes.append(process)
        return process

    def stop(self, process, how=signal.SIGTERM):
        process.send_signal(how)
        process.wait(10)
        self.processes.remove(process)

    def run(self, *command, check=True):
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60)
        if check and done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout.strip()

    def log(self):
        return (self.home / "log").read_text(errors="replace")

    def picture(self, path, region=None, window=None):
        """Takes a picture of the screen, of `region` (x, y, width, height), or of one window."""
        crop = []
        if region:
            x, y, width, height = region
            crop = ["-crop", f"{width}x{height}+{x}+{y}", "+repage"]
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", str(window or "root"), *crop, str(path))
        return path

    def window(self, title):
        """Geometry (x, y, width, height) and id of the visible window with exactly that title."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", f"^{title}$", check=False)
        if not found:
            return None
        window = found.splitlines()[-1]
        shell = self.run("xdotool", "getwindowgeometry", "--shell", window, check=False)
        values = dict(line.split("=") for line in shell.splitlines())
        if "WIDTH" not in values:
            return None
        return tuple(int(values[k]) for k in ("X", "Y", "WIDTH", "HEIGHT", "WINDOW"))

    def move(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y))

    def click(self, x, y, button=1):
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def key(self, *keys):
        self.run("xdotool", "key", *keys)

    def focused(self):
        return self.run("xdotool", "getwindowfocus", "getwindowname", check=False)

    def _set_up(self):
        (self.home / "run").mkdir(mode=0o700)
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "{}x{}x24".format(*self.size),
                   "-nolisten", "tcp", "-noreset", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.env["DISPLAY"] = ":" + pipe.readline().strip()
        if self.wants["bus"]:
            self.start_bus()
        folder = self.home / "config/xfce4/xfconf/xfce-perchannel-xml"
        folder.mkdir(parents=True)
        (folder / "xfce4-panel.xml").write_text(PANEL)
        self.start("xfwm4", "--compositor=on")
        wait_for("the window manager", lambda: "window id" in self.run(
            "xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False))
        self.run("hsetroot", "-solid", "#5b7083")
        if self.wants["panel"]:
            self.start_panel()
        if self.wants["notifications"]:
            self.start("dunst")

    def start_bus(self):
        address = f"unix:path={self.home}/run/bus"
        read, write = os.pipe()
        self.bus = self.start("dbus-daemon", "--session", "--nofork", f"--address={address}",
                              f"--print-address={write}", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            pipe.readline()  # it listens
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_panel(self):
        self.panel = self.start("xfce4-panel", "--disable-wm-check")
        wait_for("the panel's tray", lambda: "org.kde.StatusNotifierWatcher" in self.run(
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.ListNames", check=False))
