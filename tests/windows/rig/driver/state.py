# SPDX-License-Identifier: MIT
"""The state of the simulated cluster, which the machines of both nodes keep too (machines/RigState.h)."""
import contextlib
import fcntl
import os

ONLINE, OFFLINE, FAILED = 2, 3, 4

# Id, type, name as the Failover Cluster Manager shows it, more keys.
RESOURCES = [
    ("disk", "Physical Disk", "クラスター ディスク 1", {}),
    ("ip", "IP Address", "IP アドレス 192.0.2.25", {"address": "192.0.2.25"}),
    ("name", "Network Name", "MAIL", {}),
]


class ClusterState:
    """One file, changed only while the lock is held."""

    def __init__(self, folder):
        self._file = os.path.join(folder, "state.txt")
        self._lock = os.path.join(folder, "lock")

    @contextlib.contextmanager
    def _locked(self):
        with open(self._lock, "a+b") as lock:
            fcntl.lockf(lock, fcntl.LOCK_EX, 1, 0)
            yield

    def _read(self):
        try:
            with open(self._file, encoding="utf-8", newline="") as file:
                lines = file.read().split("\n")
        except FileNotFoundError:
            return {}
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def all(self):
        with self._locked():
            return self._read()

    def get(self, key):
        return self.all().get(key, "")

    def set(self, values):
        with self._locked():
            state = self._read()
            state.update({key: str(value) for key, value in values.items()})
            state["revision"] = str(int(state.get("revision", "0")) + 1)
            with open(self._file, "r+" if os.path.exists(self._file) else "w", encoding="utf-8",
                      newline="") as file:
                file.write("".join(f"{key}={value}\n" for key, value in sorted(state.items())))
                file.truncate()

    def owner(self):
        return self.get("role.owner")

    def role_online(self):
        """The owner node while every resource is online and nothing moves; else None."""
        state = self.all()
        ids = [each for each in state.get("resources", "").split(",") if each]
        online = all(state.get(f"resource.{each}.state") == str(ONLINE) for each in ids)
        return state["role.owner"] if ids and online and not state.get("role.moving") else None


def first_state(nodes, services, drive="M:", failback=True):
    """The cluster before anything has started. services: names in the order in which they start."""
    resources = [(each[0], each[1], each[2], dict(each[3])) for each in RESOURCES]
    resources[0][3].update({"drive": drive, "class": 1})
    resources += [(name.lower(), "Generic Service", f"{name} リソース", {"service": name}) for name in services]
    state = {
        "cluster.name": "MAILCLUSTER",
        "mail.address": "192.0.2.25",
        "mail.folder": f"{drive}\\mail",
        "nodes": ",".join(nodes),
        "resources": ",".join(each[0] for each in resources),
        "role.failback": int(failback),
        "role.name": "E-Post Mail Server",
        "role.owner": nodes[0],
        "role.preferred": ",".join(nodes),
        "role.wanted": 1,
        "witness.name": "ファイル共有監視",
        "witness.path": "\\\\FILES\\witness",
        "witness.state": ONLINE,
    }
    for number, node in enumerate(nodes, 1):
        state.update({f"node.{node}.id": number, f"node.{node}.service": "stopped", f"node.{node}.paused": 0})
    for key, kind, name, more in resources:
        state.update({f"resource.{key}.type": kind, f"resource.{key}.name": name,
                      f"resource.{key}.state": OFFLINE})
        state.update({f"resource.{key}.{what}": value for what, value in more.items()})
    return state
