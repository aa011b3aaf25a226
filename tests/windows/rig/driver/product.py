# SPDX-License-Identifier: MIT
"""The mail server on the rig: installed folders and update programs, made of programs that really run."""
import datetime
import io
import os
import zipfile

OLD, NEW = datetime.datetime(2023, 9, 29, 10, 0), datetime.datetime(2026, 9, 30, 10, 0)
_MARK = ("@" * 16).encode("utf-16-le")

# File, machine it is made of, version installed, version of the update (None: not there yet).
PROGRAMS = [
    ("Epstrs.exe", "mailservice.exe", "4.AF", "4.AG"),
    ("Epstds.exe", "mailservice.exe", "4.78", "4.79"),
    ("Epstpop3s.exe", "mailservice.exe", "4.48", "4.49"),
    ("Epstimap4s.exe", "mailservice.exe", "4.67", "4.68"),
    ("Epstmanager.exe", "toolwindow.exe", "4.33", "4.33"),
    ("Epstcontrol.exe", "toolwindow.exe", "4.35", "4.36"),
    ("ipwcs.exe", "toolwindow.exe", "1.15", "1.15"),
    ("libssl-3-x64.dll", "toolwindow.exe", None, "3.1.1"),
]
TEXTS = {"更新履歴.txt": ("2023/09/29\r\n", "2026/09/30\r\n2023/09/29\r\n"),
         "文例/ソース表示.txt": ("表示 1\r\n", "表示 2\r\n"),
         "文例/新しい表.txt": (None, "表\r\n")}
WEB = {"webman/index.html": ("<title>Web管理 1</title>\r\n", "<title>Web管理 2</title>\r\n"),
       "webman/help/使い方.html": ("<p>使い方</p>\r\n", "<p>使い方 (2026年版)</p>\r\n"),
       "webman/help/ソート.html": (None, "<p>並べ替え</p>\r\n")}
DATA = {"ccrelay.dat": "198.51.100.0/24\r\n", "営業所.example.jp.idx": "j" * 2048}
SERVICES = {"EPSTRS": ("Epstrs.exe", "E-Post SMTP受信サービス"),
            "EPSTDS": ("Epstds.exe", "E-Post SMTP配送サービス"),
            "EPSTPOP3S": ("Epstpop3s.exe", "E-Post POP3サービス"),
            "EPSTIMAP4S": ("Epstimap4s.exe", "E-Post IMAP4サービス")}


def program_bytes(machines, machine, version):
    with open(os.path.join(machines, machine), "rb") as file:
        content = file.read()
    assert content.count(_MARK) == 1, f"{machine} has no version to set"
    return content.replace(_MARK, version.encode("utf-16-le").ljust(len(_MARK), b"\0"))


def as_x86(content):
    """The same program as the file header of a 32-bit one has it; good to be read, not to be run."""
    header = int.from_bytes(content[0x3C:0x40], "little")
    return content[:header + 4] + (0x14C).to_bytes(2, "little") + content[header + 6:]


def mail_files(machines, updated, x86=False):
    """Path → bytes of the mail server's folder, before or after the update."""
    files = {}
    for name, machine, old, new in PROGRAMS:
        version = new if updated else old
        if version:
            content = program_bytes(machines, machine, version)
            files[name] = as_x86(content) if x86 else content
    files.update(_texts(TEXTS, updated))
    return files


def web_files(updated):
    return _texts(WEB, updated)


def _texts(texts, updated):
    chosen = {name: text[1 if updated else 0] for name, text in texts.items()}
    return {name: text.encode("utf-8") for name, text in chosen.items() if text is not None}


def install(folder, machines, x86=False):
    """folder: …/EPOST/MS."""
    files = dict(mail_files(machines, False, x86), **{name: text.encode() for name, text in DATA.items()})
    _place(folder, files)
    _place(os.path.dirname(folder), web_files(False))


def _place(folder, files):
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        os.utime(path, (OLD.timestamp(), OLD.timestamp()))


def make_package(path, machines, files):
    """A self-extractor: a program with a ZIP behind it."""
    content = io.BytesIO(program_bytes(machines, "toolwindow.exe", "1.0"))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, NEW.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    with open(path, "wb") as file:
        file.write(content.getvalue())


def registry(install_folder, mail_folder):
    """The services and settings of the mail server, as a .reg file has them. Windows paths with '\\'."""
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    text = f"[HKEY_LOCAL_MACHINE\\SOFTWARE\\EMWAC\\IMS]\n\"MailSpoolDir\"={quoted(mail_folder)}\n\n"
    entries = {name: (f'"{install_folder}\\{program}"', shown, 3) for name, (program, shown) in SERVICES.items()}
    entries["ClusSvc"] = ("C:\\rig\\machines\\clussvc.exe", "Cluster Service", 2)
    for name, (image, shown, start) in entries.items():
        text += (f"[HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\{name}]\n"
                 f"\"DisplayName\"={quoted(shown)}\n\"ImagePath\"={quoted(image)}\n\"ObjectName\"=\"LocalSystem\"\n"
                 f"\"ErrorControl\"=dword:00000001\n\"Start\"=dword:{start:08x}\n\"Type\"=dword:00000010\n\n")
    return text
