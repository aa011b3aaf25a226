# SPDX-License-Identifier: MIT
"""A display of the rig's own, with a window manager; large enough for the wizard at 150 %."""
import os
import subprocess
import tempfile


class Screen:
    def __init__(self, size="2048x1200"):
        reading, writing = os.pipe()
        self._folder = tempfile.TemporaryDirectory(prefix="epost-rig-screen-")
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
             "-fbdir", self._folder.name],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        os.environ["DISPLAY"] = self.display
        os.environ["EPOST_RIG_PIXELS"] = os.path.join(self._folder.name, "Xvfb_screen0")  # what the display shows
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)

    def close(self):
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(timeout=10)
        self._folder.cleanup()
