# SPDX-License-Identifier: MIT
"""Counts what was looked at, and says it."""
import sys
import traceback


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = []

    def that(self, what, true, evidence=""):
        if true:
            self.passed += 1
            print(f"ok - {what}", flush=True)
        else:
            self.failed.append(what)
            print(f"FAILED - {what}", flush=True)
            if evidence:
                print("    " + str(evidence).replace("\n", "\n    ")[:4000], flush=True)
        return bool(true)

    def equal(self, what, seen, wanted, evidence=""):
        return self.that(what, seen == wanted, f"{seen!r}, not {wanted!r}\n{evidence}")

    def scenario(self, name, body, *arguments):
        """One scenario; what it throws is a failure of its own, and the next one is tried."""
        print(f"# {name}", flush=True)
        try:
            body(*arguments)
        except Exception:  # noqa: BLE001
            self.that(f"{name} ran to its end", False, traceback.format_exc())

    def report(self):
        print(f"{self.passed} passed, {len(self.failed)} failed")
        for what in self.failed:
            print(f"  failed: {what}")
        return 1 if self.failed or not self.passed else 0
