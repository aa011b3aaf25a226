# SPDX-License-Identifier: MIT
"""What goes wrong in life, as far as the platform can show it. Each body gets machines of its own."""
import os
import stat

import product
from cli import PROGRAM, Answer
from night import PRIMARY, SECONDARY, begin, bring_packages, holds, steps
from rig import MAIL_PACKAGE
from selftest import COMMAND, code_page
from state import OFFLINE, ONLINE
from waiting import wait_until

MAIL_CONTROL = "E-POST Mail Control"


def refused(checks, what, answer, problem):
    """Stopped before anything was changed, and for that reason."""
    codes = [each["code"] for each in answer.json.get("problems", []) if each["severity"] == "blocker"]
    checks.that(f"{what}: refused", answer.code in (3, 6) and problem in codes, f"{codes}\n{answer}")


def troubles(rig, cli, checks):
    if not begin(rig, cli, checks):
        return
    before_the_files(rig, cli, checks)
    while_files_are_swapped(rig, cli, checks)
    if not steps(cli, checks, SECONDARY, [4, 5]):
        return
    before_the_switch(rig, cli, checks)
    hanging_service(rig, cli, checks)
    failing_role(rig, cli, checks)


def before_the_files(rig, cli, checks):
    node = rig.nodes[SECONDARY]
    tool = node.open_tool(f"{rig.install}\\Epstcontrol.exe", MAIL_CONTROL)
    refused(checks, "Mail Control is open", cli.step(SECONDARY, 1), "tools.open")
    node.close_tool(tool, MAIL_CONTROL)

    os.makedirs(os.path.join(rig.folder, "disks", SECONDARY, "m/mail/incoming"))  # or it would not start
    node.net("start", "EPSTDS")
    wait_until(lambda: node.service_state("EPSTDS") == "RUNNING", 10, "the stray service runs")
    refused(checks, "a service runs on the waiting node", cli.step(SECONDARY, 1), "services.running")
    node.net("stop", "EPSTDS")
    wait_until(lambda: node.service_state("EPSTDS") == "STOPPED", 10, "the stray service stops")
    for folder in ("m/mail/incoming", "m/mail", "m"):
        os.rmdir(os.path.join(rig.folder, "disks", SECONDARY, folder))

    steps(cli, checks, SECONDARY, [1, 2])


def while_files_are_swapped(rig, cli, checks):
    node = rig.nodes[SECONDARY]
    held = os.path.join(rig.folder, "held")
    holder = node.start(COMMAND, "hold", f"{rig.install}\\Epstds.exe")
    wait_until(lambda: os.path.exists(held), 20, "the file is held")
    in_use = cli.step(SECONDARY, 3)
    checks.that("a file in use: not done", in_use.code in (3, 4, 6), in_use)
    checks.equal("a file in use: the folder is as before", holds(rig, SECONDARY, False), [])
    os.remove(held)
    holder.wait(timeout=20)

    protected = os.path.join(rig.folder_of(SECONDARY), "Epstrs.exe")
    os.chmod(protected, stat.S_IREAD)
    steps(cli, checks, SECONDARY, [3])
    with open(protected, "rb") as file:
        checks.that("a read-only file is replaced", file.read() == product.mail_files(rig.machines, True)["Epstrs.exe"])


def before_the_switch(rig, cli, checks):
    rig.state.set({"witness.state": OFFLINE})
    refused(checks, "the witness is offline", cli.step(SECONDARY, 6), "witness.not-online")
    rig.state.set({"witness.state": ONLINE})

    rig.nodes[PRIMARY].run(COMMAND, "pause", SECONDARY)
    refused(checks, "somebody else paused the node", cli.step(SECONDARY, 6), "cluster.node-not-up")
    rig.nodes[PRIMARY].run(COMMAND, "resume", SECONDARY)

    tool = rig.nodes[PRIMARY].open_tool(f"{rig.install}\\Epstcontrol.exe", MAIL_CONTROL)
    refused(checks, "Mail Control is open on the other node", cli.step(SECONDARY, 6), "tools.open")
    rig.nodes[PRIMARY].close_tool(tool, MAIL_CONTROL)

    rig.state.set({"refuse.move": 5})
    denied = cli.step(SECONDARY, 6, "--move-first")
    checks.equal("the move is denied: a person is needed", denied.code, 6, denied)
    checks.equal("the move is denied: mail runs where it ran", rig.state.role_online(), PRIMARY)
    rig.state.set({"refuse.move": 0})

    rig.state.set({f"refuse.remote.{PRIMARY}": 5})
    denied = cli.step(SECONDARY, 6)
    checks.equal("the other node denies the stop: a person is needed", denied.code, 6, denied)
    checks.equal("the other node denies the stop: mail runs where it ran", rig.state.role_online(), PRIMARY)
    rig.state.set({f"refuse.remote.{PRIMARY}": 0})


def hanging_service(rig, cli, checks):
    rig.state.set({f"node.{PRIMARY}.hangs": 1})
    hanging = cli.step(SECONDARY, 6)
    checks.equal("the cluster service hangs in stopping: a person is needed", hanging.code, 6, hanging)
    rig.state.set({f"node.{PRIMARY}.hangs": 0, f"broken.{SECONDARY}": "Epstds"})


def failing_role(rig, cli, checks):
    wait_until(lambda: not rig.is_up(PRIMARY) and rig.state.get("resource.epstds.state") == "4", 20,
               "the role fails on the target")
    failing = cli.step(SECONDARY, 6)
    checks.equal("the role fails on the target: a person is needed", failing.code, 6, failing)
    back = cli.session(SECONDARY, "--go-back", "--yes", "--reason", "EPSTDS does not start", "--approver", "田中")
    checks.that("the way back begins", back.code in (0, 6), back)
    rig.wait_for_owner(PRIMARY)
    checks.that("the role is back on the 正系", True)
    checks.equal("the 副系 has its former files again", holds(rig, SECONDARY, False), [], back)


def by_hand(rig, cli, checks):
    checks.equal("the machines' code page", code_page(rig), 1252)
    # Not where installers put it: a person names the folder.
    if not begin(rig, cli, checks, "--folder", rig.install) or not steps(cli, checks, SECONDARY, range(1, 6)):
        return
    checks.equal("the files on drive D: are those of the update", holds(rig, SECONDARY, True), [])
    watching = start_step(rig, SECONDARY, 6)
    wait_until(lambda: rig.state.get(f"node.{PRIMARY}.paused") == "1" or not watching.is_running(), 20,
               "the step is under way")
    rig.nodes[PRIMARY].run(COMMAND, "service-stop", f"\\\\{PRIMARY}")
    seen = finish_step(watching)
    checks.equal("the stop by hand is recognised", seen.code, 0, seen)
    checks.equal("the role is online on the 副系", rig.state.role_online(), SECONDARY)
    if not steps(cli, checks, SECONDARY, [7, 8]) or cli.hand_over(SECONDARY, PRIMARY).code != 0:
        return
    if not steps(cli, checks, PRIMARY, [9, 10]):
        return
    steps(cli, checks, PRIMARY, range(11, 14))
    checks.equal("the role is back without failback", rig.state.role_online(), PRIMARY)
    checks.equal("the files of the 正系 are those of the update", holds(rig, PRIMARY, True), [])


def start_step(rig, node, number):
    command = [PROGRAM, "step", str(number), "--session", "C:\\work\\session.json", "--yes", "--by-hand", "--json",
               "--lang", "en"]
    return rig.nodes[node].start_captured(*command)


def finish_step(process):
    return Answer(process.result(180))


def folders(rig, cli, checks):
    """32-bit products: their programs cannot run here, their files can be replaced."""
    bring_packages(rig, SECONDARY)
    node = rig.nodes[SECONDARY]
    target = "C:\\Program Files (x86)\\EPOST\\MS"
    folder = node.path(target.replace("\\", "/"))
    product.install(folder, rig.machines, x86=True)
    mixed = cli.run(SECONDARY, "plan", f"C:\\work\\差分\\{MAIL_PACKAGE}", "--to", target)
    checks.equal("a 64-bit package for a 32-bit product: refused", mixed.code, 3, mixed)
    package = node.path("C:/work/差分/x86.exe")
    product.make_package(package, rig.machines, product.mail_files(rig.machines, True, x86=True))
    done = cli.run(SECONDARY, "apply", "C:\\work\\差分\\x86.exe", "--to", target, "--yes")
    checks.equal("a 32-bit package is applied below Program Files (x86)", done.code, 0, done)
    back = cli.run(SECONDARY, "rollback", "--to", target, "--yes")
    checks.equal("and taken back", back.code, 0, back)
