# SPDX-License-Identifier: MIT
"""The rig: run.sh calls it inside a network of its own. Arguments: build folder, then names of suites."""
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
from wizard import windows_night


class Suites:
    def __init__(self, build, checks):
        self._folder = os.path.join(build, "rig-run")
        self._template = os.path.join(self._folder, "template")
        self._machines = os.path.join(build, "rig")
        self._programs = os.path.join(build, "bin")
        self._checks = checks
        self._pictures = os.path.join(build, "screenshots")
        os.makedirs(self._folder, exist_ok=True)
        make_template(self._template, "C.UTF-8")

    def on_rig(self, name, body, **options):
        """Runs body(rig, …) on machines of its own, and switches them off."""
        start = time.monotonic()

        def run():
            rig = Rig(os.path.join(self._folder, "nodes"), self._template, self._machines, self._programs, **options)
            try:
                rig.start()
                body(rig)
            finally:
                rig.stop()

        self._checks.scenario(name, run)
        print(f"# {name}: {time.monotonic() - start:.0f} s", flush=True)

    def machines(self):
        self.on_rig("the machines", lambda rig: machines_behave(rig, self._checks))

    def night(self):
        self.on_rig("a smooth night (code page 932)", lambda rig: whole_night(rig, Cli(rig), self._checks))

    def troubles(self):
        self.on_rig("a night of troubles", lambda rig: scenarios.troubles(rig, Cli(rig), self._checks))

    def elsewhere(self):
        self.on_rig("by hand, on drive D:, code page 1252",
                    lambda rig: scenarios.by_hand(rig, Cli(rig), self._checks), locale="C.UTF-8", drives="D",
                    install="D:\\業務\\EPOST\\MS", drive="N:", failback=False)

    def wizard(self):
        shutil.rmtree(self._pictures, ignore_errors=True)
        self.on_rig("the wizard in real windows",
                    lambda rig: windows_night(rig, Cli(rig, "ja"), self._checks, self._pictures))

    def folders(self):
        self.on_rig("folders of 32-bit products", lambda rig: scenarios.folders(rig, Cli(rig), self._checks))


def main(build, names):
    checks = Checks()
    screen = Screen()
    try:
        suites = Suites(build, checks)
        for name in names or ["machines", "night", "troubles", "elsewhere", "folders", "wizard"]:
            getattr(suites, name)()
    finally:
        screen.close()
    return checks.report()


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2:]))
