# SPDX-License-Identifier: MIT
"""Packages of the sizes that matter, and the installed older versions that they go over."""
import os
import random
import shutil
import struct
import zipfile

MIB = 1 << 20


def stub():
    """A program that does nothing, as a self-extractor's first part: headers and one empty section (PE/COFF)."""
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, 1, 0, 0, 0, 0xE0, 0x0102)
    optional = struct.pack("<HBBIIIIII", 0x10B, 14, 0, 0x200, 0, 0, 0x1000, 0x1000, 0x2000)
    optional += struct.pack("<IIIHHHHHHIIIIHHIIIIII", 0x400000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, 0x200, 0, 2,
                            0, 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional += bytes(16 * 8)
    section = b".text\0\0\0" + struct.pack("<IIIIIIHHI", 0x200, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x60000020)
    return (dos + coff + optional + section).ljust(0x200, b"\0") + b"\xc3".ljust(0x200, b"\0")


class Content:
    """Bytes that deflate to a little under half, as programs do; one seed, one content."""

    def __init__(self, seed):
        self._random = random.Random(seed)
        self._words = [self._random.randbytes(self._random.randint(4, 24)) for _ in range(4096)]

    def take(self, size):
        parts, made = [], 0
        while made < size:
            part = b"".join(self._random.choices(self._words, k=64)) + self._random.randbytes(256)
            parts.append(part)
            made += len(part)
        return b"".join(parts)[:size]


def sizes(count, total, seed):
    """count sizes of together about total: a few large, many small, as in an installed folder."""
    shares = [random.Random(seed + i).lognormvariate(0, 1.4) for i in range(count)]
    scale = total / sum(shares)
    return [max(16, int(each * scale)) for each in shares]


def make(folder, count, total, seed=1, ending="bin"):
    """Leaves package.exe and the older version, old/, in the folder. Once for each kind: it takes its time."""
    done = os.path.join(folder, "complete")
    if os.path.exists(done):
        return
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "old"))
    content = Content(seed)
    package = os.path.join(folder, "package.exe")
    with open(package, "wb") as file:
        file.write(stub())
    with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for i, size in enumerate(sizes(count, total, seed)):
            name = f"d{i // 100:04}/f{i:06}.{ending}" if count > 100 else f"f{i:03}.{ending}"
            data = content.take(size)
            archive.writestr(zipfile.ZipInfo(name, (2026, 9, 30, 10, 0, 0)), data, zipfile.ZIP_DEFLATED)
            path = os.path.join(folder, "old", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            # Every fourth file is as long as its successor: only its content tells that it is another.
            with open(path, "wb") as file:
                file.write(b"older" + data[5 if i % 4 == 0 else 6:])
    with open(done, "wb"):
        pass


def make_huge(folder, gib):
    """One stored file of that size, which no program can hold in memory."""
    done = os.path.join(folder, "complete")
    if os.path.exists(done):
        return
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "old"))
    package = os.path.join(folder, "package.exe")
    with open(package, "wb") as file:
        file.write(stub())
    block = Content(7).take(8 * MIB)
    with zipfile.ZipFile(package, "a", zipfile.ZIP_STORED) as archive:
        with archive.open(zipfile.ZipInfo("huge.bin", (2026, 9, 30, 10, 0, 0)), "w", force_zip64=True) as entry:
            for _ in range(gib * 1024 * MIB // len(block)):
                entry.write(block)
    with open(os.path.join(folder, "old", "huge.bin"), "wb") as file:
        file.write(b"older")
    with open(done, "wb"):
        pass
