# SPDX-License-Identifier: MIT
"""The rig: run.sh calls it inside a network of its own. Arguments: build folder, names of suites."""
import fcntl
import os
import shutil
import sys
import time

import scenarios
from checks import Checks
from cli import Cli
from night import whole_night
from rig import Rig, make_template
from screen import Screen
from selftest import machines_behave
from tour import tour
from wizard import windows_night

SUITES = ["machines", "night", "troubles", "elsewhere", "folders", "tour", "tour-large", "wizard"]


class Suites:
    """Each suite works in a folder of its own: several runs may go on side by side."""

    def __init__(self, build, checks):
        self._folder = os.path.join(build, "rig-run")
        self._machines = os.path.join(build, "rig")
        self._programs = os.path.join(build, "bin")
        self._checks = checks
        self._pictures = os.path.join(build, "screenshots")
        os.makedirs(self._folder, exist_ok=True)

    def _template(self, locale, **settings):
        """A prefix made in that language: code pages, fonts and their sizes are chosen then. Made once."""
        name = "-".join(["template", locale, *(value[0] for value in settings.values())])
        path = os.path.join(self._folder, name)
        with open(path + ".lock", "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            make_template(path, locale, **settings)
        return path

    def on_rig(self, suite, name, body, locale="ja_JP.UTF-8", settings=None, **options):
        """Runs body(rig, …) on machines of its own, and switches them off. settings: where the mail server is."""
        settings = settings or {}
        start = time.monotonic()

        def run():
            rig = Rig(os.path.join(self._folder, suite), self._template(locale, **settings), self._machines,
                      self._programs, locale, **settings, **options)
            try:
                rig.start()
                body(rig)
            finally:
                rig.stop()

        self._checks.scenario(name, run)
        print(f"# {name}: {time.monotonic() - start:.0f} s", flush=True)

    def machines(self):
        self.on_rig("machines", "the machines", lambda rig: machines_behave(rig, self._checks))

    def night(self):
        self.on_rig("night", "a smooth night (code page 932)",
                    lambda rig: whole_night(rig, Cli(rig), self._checks))

    def troubles(self):
        self.on_rig("troubles", "a night of troubles",
                    lambda rig: scenarios.troubles(rig, Cli(rig), self._checks))

    def elsewhere(self):
        self.on_rig("elsewhere", "by hand, on drive D:, code page 1252",
                    lambda rig: scenarios.by_hand(rig, Cli(rig), self._checks), locale="C.UTF-8", drives="D",
                    settings={"install": "D:\\業務\\EPOST\\MS", "drive": "N:"}, failback=False)

    def wizard(self):
        pictures = self._empty("wizard")
        self.on_rig("wizard", "the wizard in real windows",
                    lambda rig: windows_night(rig, Cli(rig, "ja", test_mail=True, licence_keys=True), self._checks, pictures))

    def tour(self):
        self._tour("tour", 100, 0)

    def tour_large(self):
        self._tour("tour-large", 150, 1)

    def _tour(self, suite, scale, core):
        start = time.monotonic()
        name = f"every page at {scale} %"
        self._checks.scenario(name, tour, self._template("ja_JP.UTF-8"), self._machines, self._programs,
                              os.path.join(self._folder, suite), self._empty(f"tour-{scale}"), scale, core, self._checks)
        print(f"# {name}: {time.monotonic() - start:.0f} s", flush=True)

    def _empty(self, name):
        pictures = os.path.join(self._pictures, name)
        shutil.rmtree(pictures, ignore_errors=True)
        return pictures


    def folders(self):
        self.on_rig("folders", "folders of 32-bit products", lambda rig: scenarios.folders(rig, Cli(rig), self._checks))


def main(build, names):
    checks = Checks()
    screen = Screen()
    try:
        suites = Suites(build, checks)
        for name in names or SUITES:
            getattr(suites, name.replace("-", "_"))()
    finally:
        screen.close()
    return checks.report()


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2:]))
