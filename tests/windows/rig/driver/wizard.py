# SPDX-License-Identifier: MIT
"""The wizard in real windows, by mouse and keyboard. A session is begun and handed over by the command line; the
thirteen steps are carried out in the wizard."""
import os
import time

from cli import WORK
from night import PRIMARY, SECONDARY, begin, end_items, holds
from node import PROGRAM_FOLDER
from waiting import TimedOut, wait_until
from window import Window

PROGRAM = f"C:\\Program Files\\{PROGRAM_FOLDER}\\epost-update-wizard.exe"
TITLE = "E-Post 修正差分プログラムの適用"
COMMITS = (3, 5, 6, 10, 11)  # worker and checker confirm
ASKS = (7, 12)  # what a person sees in Mail Control
MAIN_BUTTON = (1240, 718)  # at the bottom right, beside [閉じる]


class Wizard:
    def __init__(self, rig, cli, node, pictures, *arguments):
        self._cli = cli
        self._node = node
        # Without an input method: Wine loses keys to the one that the Japanese locale asks for.
        self._program = rig.nodes[node].start(PROGRAM, "--lang", "ja", *arguments,
                                              environment={"XMODIFIERS": "@im=none"})
        self.window = Window(TITLE, pictures)
        self.window.rest()

    def state(self, step):
        return self._cli.session_json(self._node)["steps"][step - 1]["record"]["state"]

    def carry_out(self, step):
        self.window.rest()
        if step in COMMITS:
            self.window.keys("alt+w", "alt+e")
            self.window.rest(3)
        self.window.picture(f"step-{step:02}-before")
        self._press_until(lambda: self.state(step) != "pending", step)
        if step in ASKS:
            self.window.rest(3)
            self.window.picture(f"step-{step:02}-asks")
            self._answer(step)
        wait_until(lambda: self.state(step) != "running", 60, f"step {step} ends")
        self.window.rest()
        self.window.picture(f"step-{step:02}-after")
        return self.state(step)

    def _press_until(self, condition, step):
        """The button says what it does only once the page has looked at the machine."""
        for _ in range(10):
            self.window.click(*MAIN_BUTTON)
            try:
                wait_until(condition, 4, "")
                return
            except TimedOut:
                continue
        raise TimedOut(f"step {step} does not begin")

    def _answer(self, step):
        """As expected, to every question."""
        end = time.monotonic() + 60
        while self.state(step) == "running" and time.monotonic() < end:
            self.window.keys("alt+1", "alt+a")
            self.window.rest(2)

    def next_page(self):
        self.window.click(*MAIN_BUTTON)

    def close(self):
        """\\return the program's exit code"""
        self.window.keys("alt+c")
        return self._program.wait(timeout=30)


def windows_night(rig, cli, checks, pictures):
    if not begin(rig, cli, checks):
        return
    tick_everything(cli)
    start = Wizard(rig, cli, SECONDARY, os.path.join(pictures, "start"))
    start.window.picture("start")
    checks.equal("the start page closes", start.close(), 0)
    if not seat(rig, cli, checks, SECONDARY, range(1, 9), pictures):
        return
    checks.equal("the role is online on the 副系", rig.state.role_online(), SECONDARY)
    checks.equal("the files of the 副系 are those of the update", holds(rig, SECONDARY, True), [])
    handed = cli.hand_over(SECONDARY, PRIMARY)
    if not checks.equal("the work is handed over", handed.code, 0, handed):
        return
    if not seat(rig, cli, checks, PRIMARY, range(9, 14), pictures):
        return
    checks.equal("the files of the 正系 are those of the update", holds(rig, PRIMARY, True), [])
    checks.equal("the role is back on the 正系", rig.state.role_online(), PRIMARY)
    cli.session(PRIMARY, *end_items(cli.session(PRIMARY)))
    end = Wizard(rig, cli, PRIMARY, os.path.join(pictures, "end"), "--session", f"{WORK}\\session.json")
    end.window.picture("completion")
    checks.equal("the completion page closes", end.close(), 0)


def tick_everything(cli):
    items = [each for item in cli.session(SECONDARY).json["checklist"] if item["phase"] != "end"
             for each in ("--tick", item["item"])]
    cli.session(SECONDARY, *items)


def seat(rig, cli, checks, node, numbers, pictures):
    """The steps at one node. Whether all were done."""
    wizard = Wizard(rig, cli, node, os.path.join(pictures, node), "--session", f"{WORK}\\session.json")
    for number in numbers:
        if not checks.equal(f"step {number} is done in the wizard on {node}", wizard.carry_out(number), "done"):
            return False
        wizard.next_page()
    return checks.equal(f"the wizard on {node} closes", wizard.close(), 0)
