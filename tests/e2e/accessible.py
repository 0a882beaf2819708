"""The program as a screen reader finds it: every word on its windows, and where each control is.

A test can read a sentence this way and click a button by its name with the real pointer.
"""
import re

import dbus
import dbus.bus

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
ROOT = "/org/a11y/atspi/accessible/root"
ON_SCREEN = dbus.UInt32(0)
VISIBLE_AND_SHOWING = (1 << 30) | (1 << 25)

# The program tells about itself only when somebody listens.
SPEAKING = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class Accessible:
    def __init__(self, desk):
        self.desk = desk
        session = dbus.bus.BusConnection(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        self.session = session  # it is closed with its last reference
        address = session.get_object("org.a11y.Bus", "/org/a11y/bus").GetAddress(
            dbus_interface="org.a11y.Bus")
        self.bus = dbus.bus.BusConnection(str(address))

    def close(self):
        self.bus.close()
        self.session.close()

    def words(self):
        """Every name on the windows that are open now."""
        return [name for _, name in self._visible()]

    def says(self, pattern):
        """The first name in which the pattern is found, or None."""
        return next((name for name in self.words() if re.search(pattern, name)), None)

    def place(self, name):
        """Centre of the smallest visible thing with exactly that name, or None."""
        boxes = [self._box(node) for node, found in self._visible() if found == name]
        boxes = [box for box in boxes if box and box[2] > 0 and box[3] > 0]
        if not boxes:
            return None
        x, y, width, height = min(boxes, key=lambda box: box[2] * box[3])
        return x + width // 2, y + height // 2

    def _visible(self):
        registry = ("org.a11y.atspi.Registry", ROOT)
        for window in [w for app in self._children(registry) for w in self._children(app)]:
            yield from self._walk(window)

    def _walk(self, node):
        try:
            state = int(self._call(node, ACCESSIBLE, "GetState")[0])
            if state & VISIBLE_AND_SHOWING != VISIBLE_AND_SHOWING:
                return
            name = str(self._call(node, "org.freedesktop.DBus.Properties", "Get", ACCESSIBLE, "Name"))
        except dbus.DBusException:
            return  # it is gone already
        if name:
            yield node, name
        for child in self._children(node):
            yield from self._walk(child)

    def _children(self, node):
        try:
            return [(str(owner), str(path)) for owner, path in self._call(
                node, ACCESSIBLE, "GetChildren")]
        except dbus.DBusException:
            return []

    def _box(self, node):
        try:
            return [int(n) for n in self._call(node, COMPONENT, "GetExtents", ON_SCREEN)]
        except dbus.DBusException:
            return None

    def _call(self, node, interface, method, *arguments):
        owner, path = node
        proxy = self.bus.get_object(owner, path, introspect=False)
        return proxy.get_dbus_method(method, interface)(*arguments, timeout=3)
