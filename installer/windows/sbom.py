#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the bill of materials (SPDX 2.3, JSON) of what is shipped: every file with its SHA-256, and every component that
the files come from, with its version as Debian's package manager knows it."""
import argparse
import datetime
import hashlib
import json
import pathlib
import subprocess
import sys

# Which component a shipped file comes from. Linked statically: quoted under the program.
COMPONENTS = [
    # name, Debian package, licence, files (prefixes of the path in the shipped folder; none: linked into the programs)
    ("Qt", "qt6-base-dev", "LGPL-3.0-only", ["Qt6", "imageformats/", "platforms/", "styles/", "tls/"]),
    ("QuaZip", "libquazip1-qt6-dev", "LGPL-2.1-only", ["libquazip"]),
    ("zlib", "libz-mingw-w64-dev", "Zlib", ["zlib1.dll"]),
    ("GCC runtime libraries", "g++-mingw-w64-x86-64-posix", "GPL-3.0-or-later WITH GCC-exception-3.1",
     ["libgcc_s_seh-1.dll", "libstdc++-6.dll"]),
    ("mingw-w64 winpthreads", "mingw-w64-x86-64-dev", "MIT", ["libwinpthread-1.dll"]),
    ("BIZ UDGothic", "fonts-morisawa-bizud-gothic", "OFL-1.1", ["fonts/"]),
    ("spdlog", "libspdlog-dev", "MIT", []),
    ("fmt", "libfmt-dev", "MIT", []),
    ("libcurl", "libcurl4-openssl-dev", "curl", []),
    ("libxlsxwriter", "libxlsxwriter-dev", "BSD-2-Clause", []),
    ("tl::expected", "libexpected-dev", "CC0-1.0", []),
    ("Qt translations", "qt6-translations-l10n", "GPL-3.0-only WITH Qt-GPL-exception-1.0", []),
]
PRODUCT = "SPDXRef-Package-epost-cluster-update"


def version_of(package: str) -> str:
    shown = subprocess.run(["dpkg-query", "--show", "--showformat=${Version}", package], capture_output=True, text=True)
    if shown.returncode != 0 or not shown.stdout:
        sys.exit(f"{package} is not installed: its version cannot be told")
    return shown.stdout


def identifier(kind: str, name: str) -> str:
    return f"SPDXRef-{kind}-" + "".join(c if c.isalnum() or c in ".-" else "-" for c in name)


def package_entry(spdx_id: str, name: str, version: str, licence: str, supplier: str) -> dict:
    return {"SPDXID": spdx_id, "name": name, "versionInfo": version, "supplier": supplier,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION"}


def file_entry(folder: pathlib.Path, path: pathlib.Path) -> dict:
    content = path.read_bytes()
    relative = path.relative_to(folder).as_posix()
    return {"SPDXID": identifier("File", relative), "fileName": "./" + relative,
            "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
                          {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()}],
            "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION"}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--version", required=True)
    options.add_argument("--folder", required=True, type=pathlib.Path)
    options.add_argument("--out", required=True, type=pathlib.Path)
    given = options.parse_args()

    packages = [package_entry(PRODUCT, "EPost Cluster Update", given.version, "MIT",
                              "Organization: The EPost Cluster Update contributors")]
    files = [file_entry(given.folder, path) for path in sorted(given.folder.rglob("*")) if path.is_file()]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": PRODUCT}]
    unclaimed = {entry["fileName"][2:] for entry in files}
    for name, package, licence, prefixes in COMPONENTS:
        component = identifier("Package", name)
        packages.append(package_entry(component, name, version_of(package), licence, "NOASSERTION"))
        relations.append({"spdxElementId": PRODUCT,
                          "relationshipType": "DYNAMIC_LINK" if prefixes else "STATIC_LINK",
                          "relatedSpdxElement": component})
        claimed = {file for file in unclaimed if file.startswith(tuple(prefixes))} if prefixes else set()
        unclaimed -= claimed
        relations += [{"spdxElementId": component, "relationshipType": "CONTAINS",
                       "relatedSpdxElement": identifier("File", file)} for file in sorted(claimed)]
    strangers = [file for file in unclaimed if file.endswith(".dll")]
    if strangers:
        sys.exit("No component is known for: " + ", ".join(sorted(strangers)))
    relations += [{"spdxElementId": PRODUCT, "relationshipType": "CONTAINS",
                   "relatedSpdxElement": identifier("File", file)} for file in sorted(unclaimed)]

    digest = hashlib.sha256("".join(entry["checksums"][1]["checksumValue"] for entry in files).encode()).hexdigest()
    document = {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
                "name": f"epost-cluster-update-{given.version}",
                "documentNamespace": f"https://spdx.org/spdxdocs/epost-cluster-update-{given.version}-{digest[:32]}",
                "creationInfo": {"created": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                                 "creators": ["Tool: sbom.py"]},
                "packages": packages, "files": files, "relationships": relations}
    given.out.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
