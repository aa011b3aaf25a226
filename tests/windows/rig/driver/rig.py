# SPDX-License-Identifier: MIT
"""Two nodes, a disk that stands at one of them at a time, and a role that moves between them."""
import concurrent.futures
import os
import shutil
import subprocess
import time

import product
from node import Node, import_registry
from state import ClusterState, first_state
from waiting import wait_until

NODES = ["NODE-A", "NODE-B"]
MAIL_PACKAGE = "jp-mail@rehearsal-diff-20260930.exe"
WEB_PACKAGE = "jp-webman@rehearsal-diff-20260930.exe"


INSTALL = "C:\\Program Files\\EPOST\\MS"
DRIVE = "M:"


# Server 2016 and later call themselves version 10. A program that crashes ends with its back trace on standard error
# instead of a dialog that nobody answers.
WINE = ("[HKEY_CURRENT_USER\\Software\\Wine]\n\"Version\"=\"win10\"\n\n"
        "[HKEY_CURRENT_USER\\Software\\Wine\\WineDbg]\n\"ShowCrashDialog\"=dword:00000000\n\n")


def make_template(path, locale, drive=DRIVE, install=INSTALL):
    """A prefix with the mail server's settings, made once and kept: that takes longer than most scenarios. The
    settings are the template's, because a prefix of a rig starts its cluster service with the first program."""
    settings = WINE + product.registry(install, f"{drive}\\mail")
    complete = os.path.join(path, "complete")
    if os.path.exists(complete) and open(complete, encoding="utf-8").read() == settings:
        return
    shutil.rmtree(path, ignore_errors=True)
    environment = dict(os.environ, WINEPREFIX=path, WINEDEBUG="-all", LC_ALL=locale,
                       WINEDLLOVERRIDES="mscoree,mshtml=")

    def run(*command):
        subprocess.run(command, env=environment, check=True, timeout=180, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    run("wine", "wineboot", "-i")
    run("wineserver", "-w")
    import_registry(path, settings, lambda *command: run("wine", *command))
    run("wineserver", "-w")
    with open(complete, "w", encoding="utf-8") as file:
        file.write(settings)


class Rig:
    """Lays everything out and starts both nodes. install: Windows path of the mail server's folder."""

    def __init__(self, folder, template, machines, programs, locale, drive=DRIVE, install=INSTALL,
                 failback=True, drives=()):
        self.began = time.time()
        self.base = folder
        self.folder = os.path.join(folder, "shared")
        self.install = install
        self.machines = machines
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(os.path.join(self.folder, "disks/nowhere/m/mail/incoming"))
        shutil.copytree(machines, os.path.join(self.folder, "machines"))
        self.state = ClusterState(self.folder)
        self.state.set(first_state(NODES, list(product.SERVICES), drive, failback))
        self.nodes = {name: Node(name, folder, template, self.folder, programs, locale, core)
                      for core, name in enumerate(NODES)}
        self._make_packages()
        with concurrent.futures.ThreadPoolExecutor() as pool:
            list(pool.map(lambda node: self._set_up(node, drive, drives), self.nodes.values()))

    def _make_packages(self):
        self.packages = os.path.join(self.folder, "packages")
        os.makedirs(self.packages)
        product.make_package(os.path.join(self.packages, MAIL_PACKAGE), self.machines,
                             product.mail_files(self.machines, True))
        product.make_package(os.path.join(self.packages, WEB_PACKAGE), self.machines, product.web_files(True))

    def _set_up(self, node, drive, drives):
        for letter in drives:
            extra = os.path.join(node.prefix, f"drive_{letter.lower()}")
            os.makedirs(extra)
            node.drive(letter, extra)
        product.install(node.path(self.install.replace("\\", "/")), self.machines)
        node.drive(drive[0], os.path.join(self.folder, "disks", node.name, "m"))
        for other in NODES:
            node.share(other, f"{drive[0]}$", os.path.join(self.folder, "disks", other, "m"))
            node.share(other, "C$", os.path.join(os.path.dirname(node.prefix), other, "drive_c"))

    def start(self):
        # One after the other: whoever is up first takes a role whose owner is not there.
        for name, node in self.nodes.items():
            node.power_on()
            wait_until(lambda: self.is_up(name), 30, f"{name} is up")
        self.wait_for_owner(NODES[0])

    def is_up(self, name):
        return self.state.get(f"node.{name}.service") == "running"

    def wait_for_owner(self, name, limit=40):
        wait_until(lambda: self.state.role_online() == name, limit, f"the role is online on {name}")

    def folder_of(self, name):
        """The mail server's folder of a node, as a path here."""
        return self.nodes[name].path(self.install.replace("\\", "/"))

    def stop(self):
        for node in self.nodes.values():
            node.power_off()
