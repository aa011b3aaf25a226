# SPDX-License-Identifier: MIT
"""The rig itself: the simulated machines do what real ones are known to do."""
import poplib
import smtplib
import socket

from cli import TEST_MAIL_PASSWORD
from rig import NODES
from waiting import wait_until

COMMAND = "C:\\rig\\machines\\rig-command.exe"
PRIMARY, SECONDARY = NODES


def code_page(rig):
    return int(rig.nodes[SECONDARY].run(COMMAND, "code-page").stdout.split()[-1])


def banner(port):
    with socket.create_connection(("192.0.2.25", port), 5) as connection:
        return connection.recv(64).decode()


def mail_sent_and_fetched():
    """How many mails were in the mailbox after one was sent, and after it was deleted."""
    with smtplib.SMTP("192.0.2.25", 587, local_hostname="rig", timeout=5) as smtp:
        smtp.login("test", TEST_MAIL_PASSWORD)
        smtp.sendmail("test@example.jp", ["test@example.jp"], "Subject: from the driver\r\n\r\nHello.\r\n")
    counts = []
    for _ in range(2):
        box = poplib.POP3("192.0.2.25", 110, timeout=5)
        box.user("test")
        box.pass_(TEST_MAIL_PASSWORD)
        numbers = [int(line.split()[0]) for line in box.list()[1]]
        counts.append(sum(b"Subject: from the driver" in box.retr(number)[1] for number in numbers))
        for number in numbers:
            box.dele(number)
        box.quit()
    return counts


def machines_behave(rig, checks):
    a, b = rig.nodes[PRIMARY], rig.nodes[SECONDARY]
    checks.equal("the host names differ", [node.run("hostname").stdout.decode().strip() for node in (a, b)], NODES)
    checks.equal("services run where the role is", [node.service_state("EPSTRS") for node in (a, b)],
                 ["RUNNING", "STOPPED"])
    checks.that("the role's address greets", banner(25).startswith("220") and banner(110).startswith("+OK"))
    checks.equal("a mail is taken, handed out and deleted", mail_sent_and_fetched(), [1, 0])
    checks.equal("a move is accepted", b.run(COMMAND, "move", SECONDARY).stdout.split(), [b"move", b"997"])
    rig.wait_for_owner(SECONDARY)
    checks.equal("the services went with it", [node.service_state("EPSTRS") for node in (a, b)], ["STOPPED", "RUNNING"])
    checks.equal("the other node's service manager is asked",
                 b.run(COMMAND, "service-query", f"\\\\{PRIMARY}").stdout.split()[:2], [b"state", b"4"])
    b.run(COMMAND, "service-stop", f"\\\\{PRIMARY}")
    wait_until(lambda: not rig.is_up(PRIMARY), 10, "its cluster service stops")
    checks.equal("a node without its cluster service has no cluster",
                 a.run(COMMAND, "state").stdout.split(), [b"OpenCluster", b"1753"])
    b.run(COMMAND, "service-start", f"\\\\{PRIMARY}")
    rig.wait_for_owner(PRIMARY)
    checks.that("the role failed back", True)
    b.run(COMMAND, "pause", SECONDARY)
    checks.equal("a paused node takes no role", a.run(COMMAND, "move", SECONDARY).stdout.split(), [b"move", b"5070"])
    b.run(COMMAND, "resume", SECONDARY)
    a.power_off()
    rig.wait_for_owner(SECONDARY)
    checks.that("a node without power loses the role", True)
