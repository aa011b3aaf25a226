# SPDX-License-Identifier: MIT
"""The wizard in real windows, by mouse and keyboard. A session is begun and handed over by the command line; the
thirteen steps are carried out in the wizard."""
import glob
import json
import os
import time

from cli import TEST_MAIL_PASSWORD, WORK
from night import PRIMARY, SECONDARY, begin, end_items, holds
from node import PROGRAM_FOLDER
from waiting import wait_until
from window import Window

PROGRAM = f"C:\\Program Files\\{PROGRAM_FOLDER}\\epost-update-wizard.exe"
TITLE = "E-Post 修正差分プログラムの適用"
COMMITS = (3, 5, 6, 10, 11)  # worker and checker confirm
ASKS = (7, 12)  # what a person sees in Mail Control
ASKS_PASSWORD = "test mail: asking for the password"
MAIN_BUTTON = (1240, 718)  # at the bottom right, beside [閉じる]


class Wizard:
    def __init__(self, rig, cli, node, pictures, *arguments):
        self._cli = cli
        self._node = node
        self._logs = rig.nodes[node].path("C:/users/*/AppData/Local/epost-update-wizard/log/*.log")
        # Without an input method: Wine loses keys to the one that the Japanese locale asks for.
        self._program = rig.nodes[node].start(PROGRAM, "--lang", "ja", *arguments,
                                              environment={"XMODIFIERS": "@im=none"})
        self.window = Window(TITLE, pictures)

    def state(self, step):
        return self._cli.session_json(self._node)["steps"][step - 1]["record"]["state"]

    def logged(self, text):
        """How often that stands in the wizard's logs."""
        return sum(open(log, encoding="utf-8", errors="replace").read().count(text) for log in glob.glob(self._logs))

    def looked(self, step):
        """Whether the wizard has looked at the machine for that step: its buttons work from then on."""
        return self.logged(f"looked at step {step}:") > 0

    def carry_out(self, step):
        wait_until(lambda: self.looked(step), 60, f"the wizard looks at step {step}")
        self.window.rest()
        if step in COMMITS:
            self.window.keys("alt+w", "alt+e")
            self.window.rest(3)
        self.window.picture(f"step-{step:02}-before")
        asked = self.logged(ASKS_PASSWORD)
        self.window.click(*MAIN_BUTTON)
        if step in ASKS:
            wait_until(lambda: self.logged(ASKS_PASSWORD) > asked, 60, f"step {step} asks for the password")
            self.window.rest(3)
            self.window.keys("alt+w")
            self.window.type(TEST_MAIL_PASSWORD)
            self.window.picture(f"step-{step:02}-password")
            self.window.keys("Return")
        wait_until(lambda: self.state(step) != "pending", 60, f"step {step} begins")
        if step in ASKS:
            self.window.rest(3)
            self.window.picture(f"step-{step:02}-asks")
            self._answer(step)
        wait_until(lambda: self.state(step) != "running", 60, f"step {step} ends")
        self.window.rest()
        self.window.picture(f"step-{step:02}-after")
        return self.state(step)

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
    start.window.rest()
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
    end.window.rest()
    end.window.picture("completion")
    checks.equal("the completion page closes", end.close(), 0)


def tick_everything(cli):
    items = [each for item in cli.session(SECONDARY).json["checklist"] if item["phase"] != "end"
             for each in ("--tick", item["item"])]
    cli.session(SECONDARY, *items)


def seat(rig, cli, checks, node, numbers, pictures):
    """The steps at one node. Whether all were done."""
    wizard = Wizard(rig, cli, node, os.path.join(pictures, node), "--session", f"{WORK}\\session.json")
    if node == PRIMARY:  # where the work is taken up first
        wizard.window.rest()
        wizard.window.picture("arrived")
        wizard.next_page()
    for number in numbers:
        if not checks.equal(f"step {number} is done in the wizard on {node}", wizard.carry_out(number), "done"):
            return False
        if number in ASKS:
            record = json.dumps(cli.session_json(node)["steps"][number - 1])
            checks.that(f"a test mail came through at step {number}", '"mail.test-mail"' in record, record)
            checks.that("its password is not in the session", TEST_MAIL_PASSWORD not in record)
        wizard.next_page()
    closed = checks.equal(f"the wizard on {node} closes", wizard.close(), 0)
    return checks.equal("the test mail's password is in no log", wizard.logged(TEST_MAIL_PASSWORD), 0) and closed
