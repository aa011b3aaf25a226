# SPDX-License-Identifier: MIT
"""The wizard in real windows, by mouse and keyboard. A session is begun and handed over by the command line; the
thirteen steps are carried out in the wizard."""
import glob
import json
import os
import subprocess
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
MAIL_CONTROL = "E-POST Mail Control"
LICENCE_KEY = "RIG7K-00000-NOKEY-ab12~"  # made up; it must be found nowhere afterwards
ASKS_PASSWORD = "test mail: asking for the password"
MAIN_BUTTON = (1240, 718)  # at the bottom right, beside [閉じる]


class Wizard:
    def __init__(self, rig, cli, node, pictures, *arguments):
        self._rig = rig
        self._cli = cli
        self._node = node
        self.arrived = ""  # in Mail Control, of the last key typed
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
        if step in ASKS:
            self._type_licence_key(step)
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

    def _type_licence_key(self, step):
        """Types the key here and lets the wizard type it into Mail Control."""
        node = self._rig.nodes[self._node]
        tool = node.open_tool(f"{self._rig.install}\\Epstcontrol.exe", MAIL_CONTROL)
        field = Window(MAIL_CONTROL, self.window.folder, move=False)
        self.window.activate()
        self.window.keys("alt+h")
        self.window.type(LICENCE_KEY)
        self.window.rest(3)
        self.window.picture(f"step-{step:02}-licence-key")
        self.window.keys("alt+e")
        self.window.rest(3)
        field.activate()
        # The countdown, then a few characters at a time.
        wait_until(lambda: len(self._field(node)) >= len(LICENCE_KEY), 60, "the key arrives in Mail Control")
        self.window.rest(3)
        self.arrived = self._field(node)
        node.close_tool(tool, MAIL_CONTROL)
        self.window.activate()
        self.window.picture(f"step-{step:02}-licence-typed")

    @staticmethod
    def _field(node):
        """What stands in Mail Control's field."""
        told = node.run("C:\\rig\\machines\\rig-command.exe", "field", MAIL_CONTROL).stdout.decode().strip()
        return "".join(chr(int(told[at:at + 4], 16)) for at in range(0, len(told), 4))

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
    checks.equal("each node has its answer about the licence key",
                 [each["answer"] for each in cli.session_json(PRIMARY)["licences"]], ["not-this-time"] * 2)
    reports = [cli.run(PRIMARY, "report", f"{WORK}\\session.json", "--out", f"{WORK}\\report.{kind}").code
               for kind in ("html", "txt", "csv", "json", "xlsx")]
    checks.equal("the reports are written", reports, [0] * 5)
    printed(rig, checks)
    checks.that("files of every machine are looked through",
                all(any(name in path for path in files_with(rig, cli.session_json(node)["runId"]))
                    for node, name in ((PRIMARY, PRIMARY), (SECONDARY, SECONDARY))))
    checks.equal("the licence key is in no file of any machine", files_with(rig, LICENCE_KEY), [])


def printed(rig, checks):
    """Both papers as PDF, without a window: the text can be searched, in plain Japanese."""
    node = rig.nodes[PRIMARY]
    for paper, title in (("report", "作業完了報告書"), ("run-book", "手順書")):
        done = node.run(PROGRAM, "--report", f"{WORK}\\session.json", "--paper", paper, "--lang", "ja",
                        "--out", f"{WORK}\\{paper}.pdf", limit=120)
        checks.equal(f"the {paper} is printed to PDF", done.returncode, 0)
        pages = subprocess.run(["pdftotext", "-raw", node.path(f"C:/work/{paper}.pdf"), "-"], capture_output=True, text=True,
                               check=False).stdout
        checks.that(f"the {paper} can be searched", all(word in pages for word in (title, PRIMARY, "株式会社リグ", "手順")),
                    pages[:600])
        strange = sorted({each for each in pages if "\u2e80" <= each <= "\u2fdf" or "\uf900" <= each <= "\ufaff"})
        checks.equal(f"the {paper} holds no look-alikes of Japanese characters", strange, [])


def files_with(rig, text):
    """Files of the rig that hold the text, in the encodings of Windows and of ours. Those of the template are older
    than the text."""
    wanted = [text.encode("utf-8"), text.encode("utf-16-le")]
    found = []
    for parent, _, names in os.walk(rig.base):
        for name in names:
            path = os.path.join(parent, name)
            if os.path.islink(path) or not os.path.isfile(path) or os.path.getmtime(path) < rig.began:
                continue
            with open(path, "rb") as file:
                content = file.read()
            if any(each in content for each in wanted):
                found.append(os.path.relpath(path, rig.base))
    return found


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
            checks.equal(f"the wizard typed the licence key at step {number}", wizard.arrived, LICENCE_KEY)
        wizard.next_page()
    closed = checks.equal(f"the wizard on {node} closes", wizard.close(), 0)
    return checks.equal("the test mail's password is in no log", wizard.logged(TEST_MAIL_PASSWORD), 0) and closed
