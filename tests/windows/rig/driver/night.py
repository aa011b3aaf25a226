# SPDX-License-Identifier: MIT
"""The whole procedure by the shipped command line, on both nodes."""
import os

import product
from rig import MAIL_PACKAGE, NODES, WEB_PACKAGE
from selftest import code_page

PRIMARY, SECONDARY = NODES
PACKAGES = "C:\\work\\差分"


def bring_packages(rig, node):
    folder = rig.nodes[node].path("C:/work/差分")
    os.makedirs(folder, exist_ok=True)
    for name in (MAIL_PACKAGE, WEB_PACKAGE):
        rig.nodes[node].replace(os.path.join(rig.packages, name), f"C:/work/差分/{name}")


def begin(rig, cli, checks, *more):
    bring_packages(rig, SECONDARY)
    begun = cli.new_session(SECONDARY, f"{PACKAGES}\\{MAIL_PACKAGE}", f"{PACKAGES}\\{WEB_PACKAGE}", *more)
    return checks.equal("a session begins on the waiting node", begun.code, 0, begun)


def steps(cli, checks, node, numbers, *more):
    """Whether all of them were done."""
    for number in numbers:
        done = cli.step(node, number, *more)
        if not checks.equal(f"step {number} is done on {node}", (done.code, done.json.get("state")), (0, "done"), done):
            return False
    return True


def files_below(folder):
    """Path → content of every file; the product's own folder left out."""
    found = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each != ".epost-update"]
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def expected_files(rig, updated):
    files = dict(product.web_files(updated))
    files.update({f"MS/{name}": content for name, content in product.mail_files(rig.machines, updated).items()})
    files.update({f"MS/{name}": content.encode() for name, content in product.DATA.items()})
    return files


def holds(rig, node, updated):
    """What differs from the folder before or after the update; empty where nothing does."""
    seen = files_below(os.path.dirname(rig.folder_of(node)))
    wanted = expected_files(rig, updated)
    return sorted(name for name in seen.keys() | wanted.keys() if seen.get(name) != wanted.get(name))


def end_items(shown):
    return [each for item in shown.json.get("checklist", []) if item["phase"] == "end" and not item["ticked"]
            for each in ("--tick", item["item"])]


def whole_night(rig, cli, checks):
    checks.equal("the machines' code page", code_page(rig), 932)
    if not begin(rig, cli, checks):
        return
    systems = {node["name"]: node["system"] for node in cli.session_json(SECONDARY)["nodes"]}
    checks.equal("the cluster tells the Windows of the 正系", systems[PRIMARY], "Windows Server 2022 (10.0.20348)")
    if not steps(cli, checks, SECONDARY, range(1, 6)):
        return
    checks.equal("the files of the 副系 are those of the update", holds(rig, SECONDARY, True), [])
    checks.equal("the files of the 正系 are untouched", holds(rig, PRIMARY, False), [])
    if not steps(cli, checks, SECONDARY, [6]):
        return
    checks.equal("the role is online on the 副系", rig.state.role_online(), SECONDARY)
    checks.equal("the cluster service of the 正系 is stopped", rig.nodes[PRIMARY].service_state("ClusSvc"), "STOPPED")
    checks.equal("a service of the mail server really runs there", rig.nodes[SECONDARY].service_state("EPSTRS"), "RUNNING")
    if not steps(cli, checks, SECONDARY, [7, 8]):
        return
    handed = cli.hand_over(SECONDARY, PRIMARY)
    if not checks.equal("the work is handed over", handed.code, 0, handed):
        return
    away = cli.step(SECONDARY, 9)
    checks.equal("the node that gave it away does not go on", away.code, 3, away)
    if not steps(cli, checks, PRIMARY, range(9, 14)):
        return
    checks.equal("the files of the 正系 are those of the update", holds(rig, PRIMARY, True), [])
    checks.equal("the role is back on the 正系", rig.state.role_online(), PRIMARY)
    paused = [name for name in NODES if rig.state.get(f"node.{name}.paused") != "0"]
    checks.equal("no node is left paused", paused, [])
    finish(rig, cli, checks)


def finish(rig, cli, checks):
    ticked = cli.session(PRIMARY, *end_items(cli.session(PRIMARY)))
    checks.equal("the end checks are ticked", ticked.code, 0, ticked)
    done = cli.session(PRIMARY, "--finish")
    checks.equal("the run is finished", (done.code, done.json.get("finished")), (0, True), done)
    for kind in ("html", "txt", "csv", "json"):
        told = cli.run(PRIMARY, "report", "C:\\work\\session.json", "--out", f"C:\\work\\作業完了報告書.{kind}")
        path = rig.nodes[PRIMARY].path(f"C:/work/作業完了報告書.{kind}")
        text = open(path, encoding="utf-8-sig").read() if os.path.exists(path) else ""
        checks.that(f"the report is there as {kind}", told.code == 0 and "NODE-A" in text and "4.AG" in text, told)
    outages = cli.session_json(PRIMARY).get("outages", [])
    checks.that("two outages were timed, none longer than half a minute",
                len(outages) == 2 and all(0 < each["milliseconds"] < 30_000 for each in outages), outages)
