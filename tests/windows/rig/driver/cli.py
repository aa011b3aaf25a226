# SPDX-License-Identifier: MIT
"""The shipped epost-update.exe on a node, and the procedure through it."""
import copy
import json
import os

from node import PROGRAM_FOLDER

PROGRAM = f"C:\\Program Files\\{PROGRAM_FOLDER}\\epost-update.exe"
WORK = "C:\\work"

SITE = {
    "schema": 1,
    "site": {
        "customer": "株式会社リグ",
        "team": {"worker": "佐藤", "checker": "鈴木", "approver": "田中"},
        "unattendedClusterSteps": True,
        # Long enough for a simulated cluster, short enough for a test.
        "waitSeconds": {"serviceStop": 10, "clusterService": 12, "roleMove": 15, "fileInUse": 1,
                        "portAnswer": 5, "queue": 5},
        "stabilitySeconds": 1,
    },
}

# The account that the stand-in mail server knows (MailService.cpp).
TEST_MAIL = {"address": "test@example.jp", "user": "test", "send": {"port": 587, "security": "none"},
             "fetch": {"protocol": "pop3", "port": 110, "security": "none"}}
TEST_MAIL_PASSWORD = "rig-4711"


class Answer:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")
        try:
            self.json = json.loads(self.out)
        except json.JSONDecodeError:
            self.json = {}

    def __str__(self):
        findings = [f"{each['severity']}: {each['title']} | {each.get('cause')} | {each.get('evidence')}"
                    for each in self.json.get("findings", []) if each["severity"] != "ok"]
        return "\n".join([f"exit code {self.code}", *findings, *([] if findings else [self.out[-1500:]]),
                          self.err[-1500:]])

    def severity(self, part):
        """Severity of the first finding whose title contains the text; None without one."""
        return next((each["severity"] for each in self.json.get("findings", []) if part in each["title"]), None)

    def titles(self, severity):
        return [each["title"] for each in self.json.get("findings", []) if each["severity"] == severity]


class Cli:
    """epost-update.exe on the nodes of a rig. Texts are asked for in English, to be compared."""

    def __init__(self, rig, language="en", test_mail=False, licence_keys=False):
        site = copy.deepcopy(SITE)
        if test_mail:
            site["site"]["testMail"] = TEST_MAIL
        if licence_keys:  # the rig's product, as if it were Enterprise II
            site["products"] = [{"id": "ms-standard", "enterprise": True}]
        self._rig = rig
        self._language = language
        for node in rig.nodes.values():
            os.makedirs(node.path("C:/work"), exist_ok=True)
            with open(node.path("C:/work/site.json"), "w", encoding="utf-8") as file:
                json.dump(site, file, ensure_ascii=False)

    def run(self, node, *arguments, limit=180):
        command = [PROGRAM, *arguments, "--json", "--lang", self._language]
        return Answer(self._rig.nodes[node].run(*command, limit=limit))

    def new_session(self, node, mail, web, *more):
        return self.run(node, "session", f"{WORK}\\session.json", "--new", "--mail", mail, *(["--web", web] if web else ["--no-web"]),
                        "--site", f"{WORK}\\site.json", "--worker", "佐藤", "--checker", "鈴木", "--approver", "田中",
                        *more)

    def session(self, node, *arguments):
        return self.run(node, "session", f"{WORK}\\session.json", *arguments)

    def step(self, node, number, *more):
        return self.run(node, "step", str(number), "--session", f"{WORK}\\session.json", "--yes", *more)

    def hand_over(self, node, to):
        return self.session(node, "--hand-over", to, "--to", f"\\\\{to}\\C$\\work")

    def session_json(self, node):
        with open(self._rig.nodes[node].path("C:/work/session.json"), encoding="utf-8") as file:
            return json.load(file)
