# SPDX-License-Identifier: MIT
"""Waiting for a condition, with a limit."""
import time


class TimedOut(Exception):
    pass


def wait_until(condition, limit, what):
    """Returns what the condition returned. limit: seconds."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimedOut(f"not within {limit} s: {what}")
        time.sleep(0.03)
