# SPDX-License-Identifier: MIT
"""Packages of the sizes that matter, and the installed older versions that they go over."""
import os
import random
import shutil
import struct
import zipfile

MIB = 1 << 20


PAGE, BLOCK = 0x1000, 0x200


def rounded(size, to):
    return -(-size // to) * to


def image(*sections):
    """A 32-bit Windows program (PE/COFF) of sections: name, and content or what makes it for its address."""
    address, place, table, bodies, resources = PAGE, BLOCK, b"", b"", (0, 0)
    for name, content in sections:
        content = content(address) if callable(content) else content
        if name == b".rsrc":
            resources = (address, len(content))
        raw = content.ljust(rounded(len(content), BLOCK), b"\0")
        table += name.ljust(8, b"\0") + struct.pack("<IIIIIIHHI", len(content), address, len(raw), place, 0, 0, 0, 0, 0x60000020)
        bodies += raw
        address += rounded(len(raw), PAGE)
        place += len(raw)
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, len(sections), 0, 0, 0, 0xE0, 0x0102)
    optional = struct.pack("<HBBIIIIII", 0x10B, 14, 0, BLOCK, 0, 0, PAGE, PAGE, 2 * PAGE)
    optional += struct.pack("<IIIHHHHHHIIIIHHIIIIII", 0x400000, PAGE, BLOCK, 6, 0, 0, 0, 6, 0, 0, address, BLOCK, 0, 2,
                            0, 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional += bytes(2 * 8) + struct.pack("<II", *resources) + bytes(13 * 8)
    return (dos + coff + optional + table).ljust(BLOCK, b"\0") + bodies


def stub():
    """A program that does nothing, as a self-extractor's first part."""
    return image((b".text", b"\xc3"))


def resources(filler, version):
    """The content of .rsrc: pictures and texts, and behind them VS_FIXEDFILEINFO, where a linker puts it."""
    fixed = struct.pack("<13I", 0xFEEF04BD, 0x10000, version >> 32, version & 0xFFFFFFFF, *[0] * 9)
    key = "VS_VERSION_INFO\0".encode("utf-16-le") + bytes(2)
    told = struct.pack("<HHH", 6 + len(key) + len(fixed), len(fixed), 0) + key + fixed

    def tree(address):
        level = struct.pack("<IIHHHH", 0, 0, 0, 0, 0, 1)
        return (level + struct.pack("<II", 16, 0x80000018) + level + struct.pack("<II", 1, 0x80000030)
                + level + struct.pack("<II", 0x411, 72) + struct.pack("<IIII", address + 88 + len(filler), len(told), 0, 0)
                + filler + told)

    return tree


def program(data, version):
    """The data as a program: code, then a tenth of resources, then what a loader needs."""
    code, rest = len(data) * 85 // 100, len(data) * 95 // 100
    filler = data[code:rest]
    return image((b".text", data[:code]), (b".rsrc", resources(filler[:len(filler) // 4 * 4], version)), (b".reloc", data[rest:]))


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


def older(data, as_long):
    """What the data replaces; a program is made at another time (COFF header)."""
    if data.startswith(b"MZ"):
        data = data[:0x48] + b"olde" + data[0x4C:]
    else:
        data = b"older" + data[5:]
    return data if as_long else data[:-1]


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
            if ending == "dll":
                data = program(data, 4 << 48 | 69 << 32)
            archive.writestr(zipfile.ZipInfo(name, (2026, 9, 30, 10, 0, 0)), data, zipfile.ZIP_DEFLATED)
            path = os.path.join(folder, "old", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            # Every fourth file is as long as its successor: only its content tells that it is another.
            with open(path, "wb") as file:
                file.write(older(data, i % 4 == 0))
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
