# SPDX-License-Identifier: MIT
"""How long it takes until a program's window is on the screen, and how long the wizard's does not react."""
import contextlib
import ctypes
import ctypes.util
import os
import subprocess
import sys
import time

MAP_NOTIFY, SUBSTRUCTURE_NOTIFY, Z_PIXMAP, ALL_PLANES = 19, 1 << 19, 2, ctypes.c_ulong(-1)


class Event(ctypes.Structure):
    """XMapEvent, padded to XEvent."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("pad", ctypes.c_long * 24)]


class Image(ctypes.Structure):
    """The beginning of XImage; with 24 planes a pixel has 4 bytes."""
    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [("data", ctypes.c_void_p)]


class Screen:
    """A screen of its own, and what happens on it."""

    def __init__(self):
        told, tell = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", "1366x768x24"],
                                        pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as number:
            self.name = ":" + number.readline().strip()
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, function).restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(self.name.encode()))
        self._x.XSetErrorHandler(_IGNORE)
        self._x.XSelectInput(self._display, self._root(), SUBSTRUCTURE_NOTIFY)
        self._x.XSync(self._display, 1)

    def _root(self):
        return ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def _colours(self, window, width, y):
        """How many colours a line of it has. A line, not the whole: looking must not slow down what is looked at."""
        image = self._x.XGetImage(self._display, ctypes.c_ulong(window), 0, y, width, 1, ALL_PLANES, Z_PIXMAP)
        if not image:
            return 0
        data = ctypes.string_at(Image.from_address(image).data, 4 * width)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return len({data[i:i + 4] for i in range(0, len(data), 4)})

    def _painted(self, window):
        """Whether it shows more than one colour on one of some lines."""
        root, ignored = ctypes.c_ulong(), [ctypes.c_int() for _ in range(2)]
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        self._x.XGetGeometry(self._display, ctypes.c_ulong(window), ctypes.byref(root), *map(ctypes.byref, ignored),
                             *map(ctypes.byref, (width, height, border, depth)))
        if min(width.value, height.value) < 100:
            return False
        return any(self._colours(window, width.value, height.value * part // 8) > 1 for part in range(1, 8))

    def seconds_until_painted(self, command):
        """From the start of the program until its first window shows something."""
        environment = dict(os.environ, DISPLAY=self.name, QT_QPA_PLATFORM="xcb")
        start = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        event, windows = Event(), []
        try:
            while time.monotonic() < start + 30:
                while self._x.XPending(self._display):
                    self._x.XNextEvent(self._display, ctypes.byref(event))
                    if event.type == MAP_NOTIFY:
                        windows.append(event.window)
                if any(self._painted(window) for window in windows):
                    return time.monotonic() - start
                time.sleep(0.001)
            sys.exit(f"{' '.join(command)}: no window")
        finally:
            process.kill()
            process.wait()
            self._x.XSync(self._display, 1)

    def close(self):
        self._x.XCloseDisplay(self._display)
        self._server.terminate()
        self._server.wait()


_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)


@contextlib.contextmanager
def screen():
    opened = Screen()
    try:
        yield opened
    finally:
        opened.close()


def stalls(program, package, folder):
    """What WindowStalls prints: name → ms."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", TMPDIR=folder)
    done = subprocess.run([program, package], env=environment, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program}: {done.stderr}")
    return {line.split()[0]: float(line.split()[1]) for line in done.stdout.splitlines()}
