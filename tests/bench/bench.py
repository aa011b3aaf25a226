# SPDX-License-Identifier: MIT
"""Speed and memory of apply and plan beside unzip, 7z and bsdtar, in one run. tests/bench/run.sh calls it.

Absolute times say nothing on a shared machine: every round runs each program once, in turn, and what counts is the
ratio of the medians.
"""
import argparse
import collections
import os
import platform
import pty
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time

import samples
import window

KINDS = {"typical": (60, 42 * samples.MIB), "large": (8200, 350 * samples.MIB)}
ENTRIES = [100, 1000, 10_000, 100_000]


class Run:
    """One process, its time and the most memory that it held."""

    def __init__(self, seconds, mib):
        self.seconds, self.mib = seconds, mib


def high_water(pid):
    """In KiB. Not from wait4(): that one counts what this program held when it forked."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def run(command, then_sync=False):
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ended, most = threading.Event(), [0]

    def watch():
        while not ended.wait(0.005):
            most[0] = max(most[0], high_water(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    process.wait()
    if then_sync:
        os.sync()
    seconds = time.monotonic() - start
    ended.set()
    watcher.join()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return Run(seconds, most[0] / 1024)


def heed_interrupts():
    """What a shell starts in the background ignores Ctrl+C, and hands that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run_unwatched(command):
    """Its time and its processor time, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class Bench:
    def __init__(self, program, folder, rounds):
        self._program, self._folder, self._rounds = program, folder, rounds

    def _path(self, *parts):
        return os.path.join(self._folder, *parts)

    def _fresh(self, kind):
        """The older version, installed and on the disk."""
        target = self._path("target")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self._path(kind, "old"), target)
        os.sync()
        return target

    def _apply(self, kind, target):
        return [self._program, "--quiet", "--yes", "apply", self._path(kind, "package.exe"), "--to", target]

    def _extractors(self, kind, target):
        package = self._path(kind, "package.exe")
        return {"epost-update apply": (self._apply(kind, target), False),
                "unzip -o, sync": (["unzip", "-qq", "-o", package, "-d", target], True),
                "7z x, sync": (["7z", "x", "-tzip", "-y", f"-o{target}", package], True),
                "bsdtar -x, sync": (["bsdtar", "-x", "-f", package, "-C", target], True)}

    def _listers(self, kind, target):
        package = self._path(kind, "package.exe")
        return {"epost-update plan": [self._program, "--quiet", "plan", package, "--to", target],
                "7z l": ["7z", "l", "-tzip", package]}

    def speed(self, kind):
        samples.make(self._path(kind), *KINDS[kind])
        count, total = KINDS[kind]
        print(f"\n### {kind}: {count} files, {total // samples.MIB} MiB, over an older version; "
              f"{self._rounds} rounds\n")
        times, memory = {}, {}
        for _ in range(self._rounds):
            for name in self._extractors(kind, ""):
                target = self._fresh(kind)
                command, then_sync = self._extractors(kind, target)[name]
                done = run(command, then_sync=then_sync)
                times.setdefault(name, []).append(done.seconds)
                memory.setdefault(name, []).append(done.mib)
        own = statistics.median(next(iter(times.values())))
        print("| program | median s | slowest s | ours / this | most memory MiB |\n|---|---|---|---|---|")
        for name, each in times.items():
            median = statistics.median(each)
            print(f"| {name} | {median:.2f} | {max(each):.2f} | {own / median:.2f} | {max(memory[name]):.0f} |")
        print(flush=True)

    def plan(self):
        """Both take milliseconds: nobody watches their memory meanwhile, and there are more rounds."""
        print("\n### plan beside 7z l\n")
        print("| package | plan, ms | 7z l, ms | plan / 7z l | plan, processor ms | 7z l, processor ms |\n|---|---|---|---|---|---|")
        # Of programs, the version is told, for which nearly all of each must be unpacked.
        samples.make(self._path("programs"), *KINDS["typical"], ending="dll")
        for kind in KINDS:
            samples.make(self._path(kind), *KINDS[kind])
        for kind in [*KINDS, "programs"]:
            commands = self._listers(kind, self._fresh(kind))
            times, work = {name: [] for name in commands}, {name: [] for name in commands}
            for _ in range(3 * self._rounds):
                for name, command in commands.items():
                    seconds, processor = run_unwatched(command)
                    times[name].append(1000 * seconds)
                    work[name].append(1000 * processor)
            ours, theirs = (statistics.median(each) for each in times.values())
            our_work, their_work = (statistics.median(each) for each in work.values())
            print(f"| {kind} | {ours:.1f} | {theirs:.1f} | {ours / theirs:.2f} | {our_work:.1f} | {their_work:.1f} |", flush=True)

    def growth(self):
        print("\n### apply of many small files, 256 bytes on average\n")
        print("| entries | s | ms an entry | memory MiB | of plan --json | of inspect --json |\n|---|---|---|---|---|---|")
        for count in ENTRIES:
            kind = f"entries-{count}"
            samples.make(self._path(kind), count, count * 256)
            done = [run(self._apply(kind, self._fresh(kind))) for _ in range(3)]
            seconds = statistics.median(each.seconds for each in done)
            package, target = self._path(kind, "package.exe"), self._fresh(kind)
            told = [run([self._program, "--json", *command])
                    for command in (["plan", package, "--to", target], ["inspect", package])]
            print(f"| {count} | {seconds:.2f} | {1000 * seconds / count:.3f} | {max(each.mib for each in done):.0f} | "
                  + " | ".join(f"{each.mib:.0f}" for each in told) + " |", flush=True)

    def memory(self, gib):
        samples.make_huge(self._path("huge"), gib)
        done = run(self._apply("huge", self._fresh("huge")))
        print(f"\n### one stored file of {gib} GiB\n")
        print(f"apply: {done.seconds:.0f} s, at most {done.mib:.0f} MiB of memory\n", flush=True)

    def window(self):
        """The first page beside an empty QWizard, and the event loop while the large package is applied."""
        samples.make(self._path("large"), *KINDS["large"])
        built = os.path.dirname(self._program)
        tools = os.path.join(built, "..", "tests")
        programs = {"epost-update-wizard": [self._program + "-wizard"], "empty QWizard": [os.path.join(tools, "EmptyWizard")]}
        times = {}
        with window.screen() as screen:
            for _ in range(self._rounds):
                for name, command in programs.items():
                    times.setdefault(name, []).append(screen.seconds_until_painted(command))
        own = statistics.median(times["epost-update-wizard"])
        print("\n### the first page on the screen\n")
        print("| program | median s | slowest s | ours / this |\n|---|---|---|---|")
        for name, each in times.items():
            median = statistics.median(each)
            print(f"| {name} | {median:.3f} | {max(each):.3f} | {own / median:.2f} |")
        found = [window.stalls(os.path.join(tools, "WindowStalls"), self._path("large", "package.exe"), self._folder)
                 for _ in range(3)]
        print("\n### the longest stall of the event loop with the large package, 3 runs\n")
        print("| while | ms |\n|---|---|")
        for what in found[0]:
            print(f"| {what} | {', '.join(f'{each[what]:.0f}' for each in found)} |")
        print(flush=True)

    def cancel(self):
        """Ctrl+C at a terminal: until it is answered, and until the program has ended, everything taken away again."""
        samples.make(self._path("large"), *KINDS["large"])
        answers = []
        for part in (0.2, 0.4, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0):
            target = self._fresh("large")
            master, terminal = pty.openpty()
            command = [self._program, "--lang", "en", "--yes", "apply", self._path("large", "package.exe"), "--to", target]
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=terminal,
                                       preexec_fn=heed_interrupts)
            os.close(terminal)
            answered = []
            listener = threading.Thread(target=self._listen, args=(master, answered))
            listener.start()
            time.sleep(part)  # anywhere in the work
            start = time.monotonic()
            process.send_signal(signal.SIGINT)
            process.wait()
            end = time.monotonic()
            listener.join()
            os.close(master)
            answers.append((part, 1000 * (min(answered + [end]) - start), 1000 * (end - start), process.returncode))
        print("\n### Ctrl+C during apply (large)\n")
        print("| after s | answered, ms | ended, ms | exit code |\n|---|---|---|---|")
        for part, answer, end, code in answers:
            print(f"| {part} | {answer:.0f} | {end:.0f} | {code} |")
        print(flush=True)

    @staticmethod
    def _listen(master, answered):
        """Notes when the program says that it takes away what it prepared."""
        said = b""
        while True:
            try:
                said += os.read(master, 4096)
            except OSError:  # the other end is closed
                return
            if not answered and b"Taking away" in said:
                answered.append(time.monotonic())


class Packages:
    """What becomes of the hostile and the odd packages of the tests: ours beside the others."""

    def __init__(self, program, folder):
        self._program, self._folder = program, folder

    def _commands(self, package, target):
        return {"epost-update apply": [self._program, "--quiet", "--yes", "apply", package, "--to", target],
                "unzip -o": ["unzip", "-qq", "-o", package, "-d", target],
                "7z x": ["7z", "x", "-tzip", "-y", f"-o{target}", package],
                "bsdtar -x": ["bsdtar", "-x", "-f", package, "-C", target]}

    def _try(self, name, package):
        """Whether the program was content, and whether it left anything, in the folder or beside it."""
        room = os.path.join(self._folder, "room")
        shutil.rmtree(room, ignore_errors=True)
        target = os.path.join(room, "a", "b", "target")
        os.makedirs(target)
        try:
            code = subprocess.run(self._commands(package, target)[name], stdin=subprocess.DEVNULL, timeout=60, cwd=target,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
        except subprocess.TimeoutExpired:
            code = -1
        left = [os.path.relpath(os.path.join(at, each), room) for at, folders, files in os.walk(room)
                for each in folders + files]
        return code == 0, code, sorted(left) != ["a", "a/b", "a/b/target"]

    def run(self, writer):
        subprocess.run([writer, self._folder], check=True)
        for kind in ("hostile", "odd"):
            packages = sorted(os.listdir(os.path.join(self._folder, kind)))
            print(f"\n### {len(packages)} {kind} packages\n")
            print("| program | content | left something behind | exit codes |\n|---|---|---|---|")
            for name in self._commands("", ""):
                outcomes = [self._try(name, os.path.join(self._folder, kind, package)) for package in packages]
                codes = collections.Counter(code for _, code, _ in outcomes)
                print(f"| {name} | {sum(content for content, _, _ in outcomes)} | {sum(left for _, _, left in outcomes)} | "
                      + ", ".join(f"{code}: {count}" for code, count in sorted(codes.items())) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("parts", nargs="*", default=["typical", "large", "plan", "growth", "cancel"])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--gib", type=int, default=5)
    given = parser.parse_args()
    bench = Bench(os.path.abspath(given.program), os.path.abspath(given.folder), given.rounds)
    print(f"{platform.system()} {platform.release()}, {os.cpu_count()} cores")
    for part in given.parts:
        if part in KINDS:
            bench.speed(part)
        elif part == "memory":
            bench.memory(given.gib)
        elif part == "packages":
            Packages(os.path.abspath(given.program), os.path.abspath(os.path.join(given.folder, part))).run(
                os.path.join(os.path.dirname(given.program), "..", "tests", "write-packages"))
        else:
            getattr(bench, part)()


if __name__ == "__main__":
    main()
