"""Wayland desktops without a screen: a real compositor each, a session bus, and a pointer to move."""
import os
import shutil
import subprocess
import time

import dbus
import dbus.bus

from virtual_desktop import VirtualDesktop, wait_for

NOBODY = 65534
DISPLAY = "wayland-test"
REMOTE = "org.gnome.Mutter.RemoteDesktop"
SCREEN = "1280x800"


class Compositor(VirtualDesktop):
    """`move()` is input of the user's; it returns when the compositor has seen it."""

    program = ""  # what must be installed

    def __init__(self, fake_input=""):
        super().__init__()
        self.fake_input = fake_input
        self.env.update(QT_QPA_PLATFORM="offscreen", LIBGL_ALWAYS_SOFTWARE="1",
                        WAYLAND_DISPLAY=DISPLAY, XDG_SESSION_TYPE="wayland")

    def _set_up(self):
        (self.home / "run").mkdir(mode=0o700)
        self.start_bus()
        self._start_compositor()
        socket = self.home / "run" / self.env["WAYLAND_DISPLAY"]
        wait_for(f"{self.program}'s socket", socket.exists)


class Kwin(Compositor):
    program = "kwin_wayland"

    def _start_compositor(self):
        self.start(*prefix_for(self.program), self.program, "--virtual", "--width", "1280",
                   "--height", "800", "--no-lockscreen", "--socket", DISPLAY,
                   env={"KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1", "KWIN_COMPOSE": "Q",
                        "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
        self.pointer = None

    def move(self, *_):
        if not self.pointer:
            self.pointer = self.start(self.fake_input, stdin=-1, stdout=-1)
        self.pointer.stdin.write(b"move\n")
        self.pointer.stdin.flush()
        if not self.pointer.stdout.readline():
            raise AssertionError("KWin takes no input")


class Sway(Compositor):
    program = "sway"

    def _start_compositor(self):
        config = self.home / "sway.conf"
        config.write_text(f"output * resolution {SCREEN}\n")
        as_user = ()
        if os.geteuid() == 0:  # which it refuses to be
            as_user = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
            self.home.chmod(0o711)
            for path in (self.home / "run", config):
                os.chown(path, NOBODY, NOBODY)
        self.env["SWAYSOCK"] = str(self.home / "run/sway.sock")
        # It takes the first free name itself.
        self.env["WAYLAND_DISPLAY"] = "wayland-1"
        self.start(*as_user, self.program, "-c", str(config),
                   env={"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1",
                        "WLR_RENDERER": "pixman", "WAYLAND_DISPLAY": ""})
        self.step = 3

    def move(self, *_):
        self.step = -self.step
        self.run("swaymsg", "--", "seat", "-", "cursor", "move", str(self.step), "0")


class Mutter(Compositor):
    program = "mutter"

    def _start_compositor(self):
        self.start(self.program, "--headless", "--wayland", "--no-x11", "--virtual-monitor", SCREEN,
                   "--wayland-display", DISPLAY, env={"QT_QPA_PLATFORM": ""})
        self.step = 3
        self.remote = None

    def move(self, *_):
        if not self.remote:
            self.remote = self._open_remote()
        self.step = -self.step
        self.remote.NotifyPointerMotionRelative(float(self.step), 0.0, dbus_interface=f"{REMOTE}.Session")

    def _open_remote(self):
        self.bus = dbus.bus.BusConnection(self.env["DBUS_SESSION_BUS_ADDRESS"])
        wait_for("mutter's remote control", lambda: self.bus.name_has_owner(REMOTE))
        path = self.bus.get_object(REMOTE, "/org/gnome/Mutter/RemoteDesktop").CreateSession(
            dbus_interface=REMOTE)
        session = self.bus.get_object(REMOTE, path)
        session.Start(dbus_interface=f"{REMOTE}.Session")
        time.sleep(0.5)  # its pointer is made meanwhile, and nothing tells when
        return session


COMPOSITORS = {"kwin": Kwin, "sway": Sway, "mutter": Mutter}


def prefix_for(program):
    """What makes a program start whose file has a capability that this machine does not give: where
    files lend none, it does without. None if nothing does."""
    lend_none = "mount --bind /usr /usr && mount -o remount,bind,nosuid /usr && exec "
    for prefix in ((), ("unshare", "-m", "sh", "-c", lend_none + '"$0" "$@"')):
        try:
            if subprocess.run([*prefix, program, "--version"], capture_output=True).returncode == 0:
                return prefix
        except PermissionError:
            pass
    return None


def missing(compositor):
    """Why it cannot run here, or None."""
    program = COMPOSITORS[compositor].program
    if not shutil.which(program):
        return f"{program} is not installed"
    return f"{program} may not be started here" if prefix_for(program) is None else None
