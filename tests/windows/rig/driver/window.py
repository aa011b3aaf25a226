# SPDX-License-Identifier: MIT
"""A real window on the rig's display: keys, clicks, pictures."""
import hashlib
import os
import subprocess
import time

from waiting import wait_until


def _tool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout.split()


class Window:
    def __init__(self, title, pictures, move=True):
        self.folder = pictures
        self._count = 0
        os.makedirs(pictures, exist_ok=True)
        self.id = wait_until(lambda: _tool("search", "--onlyvisible", "--name", title), 60, f"a window {title}")[0]
        self.activate()
        if not move:
            return
        _tool("windowmove", "--sync", self.id, "0", "0")
        _tool("windowsize", "--sync", self.id, "1366", "740")

    def activate(self):
        _tool("windowactivate", "--sync", self.id)

    def keys(self, *keys):
        for key in keys:
            _tool("key", "--clearmodifiers", key)

    def type(self, text):
        _tool("type", "--clearmodifiers", text)

    def click(self, x, y):
        _tool("mousemove", str(x), str(y), "click", "1")

    def picture(self, name):
        """Keeps what the window shows."""
        self._count += 1
        path = os.path.join(self.folder, f"{self._count:02}-{name}.png")
        subprocess.run(["import", "-window", self.id, path], check=True)
        return path

    def seen(self):
        """What is on the display, as something that can be compared."""
        with open(os.environ["EPOST_RIG_PIXELS"], "rb") as pixels:
            return hashlib.sha256(pixels.read()).digest()

    def rest(self, limit=20):
        """Until the picture stays the same for a moment; clocks on it may keep it from that until the limit."""
        end = time.monotonic() + limit
        last = self.seen()
        same = 0
        while time.monotonic() < end and same < 2:
            time.sleep(0.15)
            now = self.seen()
            same = same + 1 if now == last else 0
            last = now
