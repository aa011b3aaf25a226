# SPDX-License-Identifier: MIT
"""Pictures of every page of a rehearsed night, made by the shipped wizard itself on one machine."""
import os
import shutil
import struct

from node import PROGRAM_FOLDER, Node, import_registry
from waiting import wait_until

PROGRAM = f"C:\\Program Files\\{PROGRAM_FOLDER}\\epost-update-wizard.exe"
PAGES = 40  # a smooth night and one way back have more pictures than that
PATIENCE = 120  # seconds until the next picture, on a machine that has much else to do
DIALOGS = ("help", "settings", "log", "notes", "papers", "preview")


def size_of(png):
    with open(png, "rb") as file:
        return struct.unpack(">II", file.read(24)[16:24])


def lead_through(node):
    """Returns the ended program. The whole may take as long as it does on this machine."""
    folder = node.path("C:/pictures")
    wizard = node.start_captured(PROGRAM, "--rehearse", "smooth", "--lang", "ja", "--screenshots", "C:\\pictures")

    def count():
        return len(os.listdir(folder)) if os.path.isdir(folder) else 0

    while wizard.is_running():
        seen = count()
        wait_until(lambda: not wizard.is_running() or count() > seen, PATIENCE, f"a picture after {seen} of them")
    return wizard.result(0)


def tour(template, machines, programs, folder, pictures, scale, core, checks):
    shutil.rmtree(folder, ignore_errors=True)
    shared = os.path.join(folder, "shared")
    os.makedirs(shared)
    shutil.copytree(machines, os.path.join(shared, "machines"))
    node = Node("NODE-B", folder, template, shared, programs, "ja_JP.UTF-8", core)
    try:
        import_registry(node.prefix, "[HKEY_CURRENT_USER\\Control Panel\\Desktop]\n"
                        f"\"LogPixels\"=dword:{96 * scale // 100:08x}\n\n", node.run)
        node.power_off()  # read at the next start
        done = lead_through(node)
        checks.equal(f"the wizard leads through the night at {scale} %", done.returncode, 0, done.stderr.decode())
        shutil.copytree(node.path("C:/pictures"), pictures)
    finally:
        node.power_off()
    seen = sorted(os.listdir(pictures))
    checks.that(f"every page has a picture at {scale} %", len(seen) >= PAGES, seen)
    # Dialogs are windows of their own size.
    pages = [name for name in seen if name.split("-")[1].removesuffix(".png") not in DIALOGS]
    widths = {size_of(os.path.join(pictures, name))[0] for name in pages}
    checks.equal(f"the window is as wide as the scale says at {scale} %", widths, {1240 * scale // 100})
