"""A real screen that programs look at through PipeWire, and what is none."""
import json

import dbus
import dbus.bus

from compositors import Mutter
from virtual_desktop import wait_for

CAST = "org.gnome.Mutter.ScreenCast"
PROGRAMS = ("gst-launch-1.0", "pw-dump")


class Pictures:
    """What passes through the PipeWire of a desktop."""

    def __init__(self, desk):
        self.desk = desk

    def node(self, name, state=None):
        """Its properties, once it is there, in `state` if one is named."""
        def found():
            text = self.desk.run("pw-dump", check=False)
            things = json.loads(text) if text.startswith("[") else []
            nodes = [thing["info"] for thing in things if thing["type"].endswith(":Node")]
            return next((node["props"] for node in nodes if node["props"].get("node.name") == name
                         and state in (None, node["state"])), None)
        return wait_for(f"{name} in PipeWire", found)

    def look_at(self, name, viewer="Recorder"):
        """A program that sees what `name` offers, until it is stopped."""
        serial = self.node(name)["object.serial"]
        return self.desk.start("gst-launch-1.0", "pipewiresrc", f"target-object={serial}",
                               f"client-properties=props,application.name={viewer}",
                               "!", "videoconvert", "!", "fakesink")

    def offer(self, name, role=""):
        """A program that has pictures of its own for whoever wants them."""
        properties = f"stream-properties=props,node.name={name}" + (f",media.role={role}" if role else "")
        return self.desk.start("gst-launch-1.0", "videotestsrc", "is-live=true", "!",
                               "video/x-raw,format=BGRx,width=64,height=64,framerate=5/1", "!",
                               "pipewiresink", "mode=provide", properties)

    def play(self, name):
        """A program that plays a film, whose sound goes to the loudspeaker."""
        return self.desk.start("gst-launch-1.0", "videotestsrc", "is-live=true", "!", "fakesink",
                               "audiotestsrc", "is-live=true", "!", "audioconvert", "!", "pipewiresink",
                               f"stream-properties=props,node.name={name},media.role=Movie")


class SharedScreen:
    """Mutter offers its screen as "mutter", by a session bus of its own."""

    def __init__(self, desk):
        self.mutter = Mutter()
        self.mutter.env["PIPEWIRE_RUNTIME_DIR"] = desk.env["XDG_RUNTIME_DIR"]
        self.mutter.__enter__()

    def close(self):
        self.mutter.__exit__()

    def begin(self):
        self.bus = dbus.bus.BusConnection(self.mutter.env["DBUS_SESSION_BUS_ADDRESS"])
        wait_for("mutter's screen casts", lambda: self.bus.name_has_owner(CAST))
        path = self._call("/org/gnome/Mutter/ScreenCast", "CreateSession", CAST, {})
        self._call(path, "RecordMonitor", f"{CAST}.Session", "", {})
        self._call(path, "Start", f"{CAST}.Session")
        self.session = path

    def end(self):
        self._call(self.session, "Stop", f"{CAST}.Session")

    def _call(self, path, method, interface, *arguments):
        given = [dbus.Dictionary(word, signature="sv") if word == {} else word for word in arguments]
        return self.bus.get_object(CAST, path).get_dbus_method(method, interface)(*given)
