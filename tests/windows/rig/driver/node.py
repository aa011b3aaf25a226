# SPDX-License-Identifier: MIT
"""One simulated machine: a Wine prefix with a host name of its own."""
import os
import shutil
import subprocess
import tempfile

from waiting import wait_until

PROGRAM_FOLDER = "E-Post Cluster Update"


def import_registry(prefix, text, run):
    """run: runs a Windows program in that prefix."""
    path = os.path.join(prefix, "drive_c/import.reg")
    with open(path, "w", encoding="utf-16", newline="") as file:
        file.write("Windows Registry Editor Version 5.00\r\n\r\n" + text.replace("\n", "\r\n"))
    run("regedit", "/S", "C:\\import.reg")
    os.remove(path)


class Captured:
    """A program whose output is kept in files. The end of a pipe would not come before that of all which the program
    leaves behind, such as the desktop that Wine starts with the first window."""

    def __init__(self, command, environment):
        self._output = [tempfile.TemporaryFile(), tempfile.TemporaryFile()]
        self._process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=self._output[0],
                                         stderr=self._output[1])

    def is_running(self):
        return self._process.poll() is None

    def result(self, limit):
        """Waits for its end, limit seconds at most."""
        try:
            code = self._process.wait(limit)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise
        for output in self._output:
            output.seek(0)
        return subprocess.CompletedProcess(self._process.args, code, *(output.read() for output in self._output))


class Node:
    def __init__(self, name, folder, template, rig_folder, programs, locale, core=0):
        """core: the node works on that one of the cores, counted round and round. Its programs ask its wineserver at
        every turn, and to wake another core for it costs several times what the answer does."""
        self.name = name
        cores = sorted(os.sched_getaffinity(0))
        self._core = str(cores[core % len(cores)])
        self.prefix = os.path.join(folder, name)
        self._agent = None
        # A time zone in the spelling that both Wine and the C library of Windows understand.
        self._environment = dict(os.environ, WINEPREFIX=self.prefix, WINEDEBUG="-all", LC_ALL=locale,
                                 WINEDLLOVERRIDES="mscoree,mshtml=", TZ="JST-9")
        self._lay_out(template, rig_folder, programs)

    def _lay_out(self, template, rig_folder, programs):
        # Windows' own files are the template's, by hard links; what is written later is this node's own.
        subprocess.run(["cp", "-al", template, self.prefix], check=True)
        for name in ("system.reg", "user.reg", "userdef.reg"):
            path = os.path.join(self.prefix, name)
            if os.path.exists(path):
                os.rename(path, path + ".linked")
                shutil.copyfile(path + ".linked", path)
                os.remove(path + ".linked")
        os.symlink(rig_folder, self.path("C:/rig"))
        os.symlink(programs, self.path(f"C:/Program Files/{PROGRAM_FOLDER}"))
        self.replace(os.path.join(rig_folder, "machines/clusapi.dll"), "C:/windows/system32/clusapi.dll")
        for folder in (f"disks/{self.name}", f"requests/{self.name}"):
            os.makedirs(os.path.join(rig_folder, folder))

    def path(self, windows_path):
        """The file here that "C:/…" is."""
        return os.path.join(self.prefix, "dosdevices", windows_path[:2].lower(), windows_path[3:])

    def replace(self, source, windows_path):
        target = self.path(windows_path)
        if os.path.lexists(target):
            os.remove(target)  # may be a hard link into the template
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(source, target)

    def drive(self, letter, folder):
        """folder need not exist: then the drive is not there."""
        link = os.path.join(self.prefix, "dosdevices", f"{letter.lower()}:")
        if os.path.lexists(link):
            os.remove(link)
        os.symlink(folder, link)

    def share(self, node, name, folder):
        """What \\\\node\\name leads to, seen from here."""
        parent = os.path.join(self.prefix, "dosdevices/unc", node)
        os.makedirs(parent, exist_ok=True)
        os.symlink(folder, os.path.join(parent, name))

    def command(self, arguments):
        return ["taskset", "--cpu-list", self._core, "unshare", "--uts", "sh", "-c", 'hostname "$0" && exec wine "$@"', self.name,
                *arguments]

    def run(self, *arguments, limit=120, check=False, environment=None):
        """Runs a program of this node to its end."""
        done = Captured(self.command(arguments), dict(self._environment, **(environment or {}))).result(limit)
        if check:
            done.check_returncode()
        return done

    def start(self, *arguments, environment=None):
        """Starts a program of this node; the caller waits for it or ends the node."""
        return subprocess.Popen(self.command(arguments), env=dict(self._environment, **(environment or {})),
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_captured(self, *arguments):
        """Like start(), with what the program prints."""
        return Captured(self.command(arguments), self._environment)

    def power_on(self):
        """The node runs as long as its agent; automatic services start with it."""
        assert self._agent is None
        self._agent = self.start("C:\\rig\\machines\\rigagent.exe")

    def power_off(self):
        """Everything on the node ends at once."""
        subprocess.run(["wineserver", "-k"], env=self._environment, stderr=subprocess.DEVNULL, check=False)
        subprocess.run(["wineserver", "-w"], env=self._environment, check=False, timeout=30)
        if self._agent:
            self._agent.wait(timeout=30)
        self._agent = None

    def service_state(self, name):
        found = self.run("sc", "query", name).stdout.decode("utf-8", "replace")
        return next((line.split()[-1] for line in found.splitlines() if "STATE" in line), "")

    def net(self, verb, service):
        return self.run("sc", verb, service).returncode

    def open_tool(self, program, title):
        """A tool of this node; its window is open when this returns."""
        tool = self.start(program)
        wait_until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                                          capture_output=True, check=False).stdout, 30, f"a window {title}")
        return tool

    def close_tool(self, tool, title):
        self.run("C:\\rig\\machines\\rig-command.exe", "close", title, check=True)
        tool.wait(timeout=30)
