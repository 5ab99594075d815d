#!/usr/bin/env python3
"""Lists what the programs are made of, with licences, as SPDX 2.3 in JSON.

    packaging/sbom.py --output patchgauge.spdx.json PROGRAM...

What a program links (directly, or through others) is looked up in the package database of the machine
that it was built on (Debian), headers that leave no trace in a program are named below. Licences of what
the programs use themselves are those of the projects; a package below is an error without one, so that
nothing new comes in unseen. Of what these need in turn, the names are taken from Debian's own record of
the copyright. SOURCE_DATE_EPOCH makes the list the same at any time.
"""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

VERSION_FILE = pathlib.Path(__file__).resolve().parent.parent / "CMakeLists.txt"

# By the name that Debian gives the source.
LICENCES = {
    "boost-defaults": "BSL-1.0",
    "cli11": "BSD-3-Clause",
    "eigen3": "MPL-2.0",
    "gcc-12": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "gloo": "BSD-3-Clause",
    "glibc": "LGPL-2.1-or-later",
    "google-glog": "BSD-3-Clause",
    "libzip": "BSD-3-Clause",
    "nlohmann-json3": "MIT",
    "onednn": "Apache-2.0",
    "opencv": "Apache-2.0",
    "openssl": "Apache-2.0",
    "pytorch": "BSD-3-Clause",
    "qpdf": "Apache-2.0",
    "qt6-base": "LGPL-3.0-only",
    "qt6-svg": "LGPL-3.0-only",
}

HEADERS = ["libboost-dev", "libcli11-dev", "libeigen3-dev", "nlohmann-json3-dev"]


def output(*command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def needed(binary):
    """The libraries that a file names itself."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "-dW", binary))


def loaded(binary):
    """All libraries that come with a file: name and place."""
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", binary), re.MULTILINE))


def owners(libraries):
    """The package that each library belongs to, by its path."""
    # Debian 12 keeps one library under two paths, of which the database knows either.
    paths = {}
    for library in libraries:
        for path in {library, os.path.realpath(library)}:
            paths[path] = paths[path.removeprefix("/usr")] = library
    found = subprocess.run(["dpkg", "-S", *sorted(paths)], text=True, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL)  # fails where one of the paths is unknown
    packages = {}
    for line in found.stdout.splitlines():
        package, path = line.split(": ", 1)
        packages[paths[path]] = package.split(":")[0]
    return packages


def debian_licences(package):
    """Names of licences in Debian's record, where that is written for machines."""
    record = pathlib.Path("/usr/share/doc", package, "copyright")
    if not record.exists():
        return []
    names = re.findall(r"^License:\s*(\S.*)$", record.read_text(errors="replace"), re.MULTILINE)
    return sorted({name.strip() for name in names})


def identifier(package):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", package)


def database(packages):
    """What the package database says of each package."""
    fields = ["Package", "Version", "source:Package", "source:Version", "Homepage", "Architecture"]
    template = "\t".join("${" + field + "}" for field in fields) + "\n"
    lines = output("dpkg-query", "-W", "-f", template, *sorted(packages)).splitlines()
    return {line.split("\t")[0]: line.split("\t")[1:] for line in lines}


def describe(package, entry, direct):
    version, source, source_version, home, architecture = entry
    licence = LICENCES.get(source)
    if direct and not licence:
        sys.exit(f"error: the licence of {source} is not known: {package}: look it up and name it in "
                 f"{pathlib.Path(__file__).name}")
    described = {
        "SPDXID": identifier(package),
        "name": package,
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "downloadLocation": home or "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence or "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{package}@{version}?arch={architecture}",
        }],
        "sourceInfo": f"built from {source} {source_version}",
    }
    if not licence:
        names = debian_licences(package)
        described["licenseComments"] = (
            "Debian names: " + ", ".join(names) if names else
            f"See /usr/share/doc/{package}/copyright in the package.")
    return described


def relationship(element, kind, related):
    return {"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": related}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", required=True)
    parser.add_argument("programs", nargs="+")
    arguments = parser.parse_args()

    places = {program: loaded(program) for program in arguments.programs}
    packages_of = owners({place for found in places.values() for place in found.values()})
    direct, all_packages = set(HEADERS), set(HEADERS)
    for program, found in places.items():
        own = set(needed(program))
        for name, place in found.items():
            if place not in packages_of:
                sys.exit(f"error: no package owns a library: {place}: install it from Debian")
            all_packages.add(packages_of[place])
            if name in own:
                direct.add(packages_of[place])

    version = re.search(r"project\(PatchGauge VERSION (\S+)", VERSION_FILE.read_text()).group(1)
    made = datetime.datetime.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH", datetime.datetime.now().timestamp())),
        datetime.timezone.utc)
    root = "SPDXRef-Package-PatchGauge"
    packages = [{
        "SPDXID": root,
        "name": "PatchGauge",
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "MIT",
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "APPLICATION",
    }]
    relationships = [relationship("SPDXRef-DOCUMENT", "DESCRIBES", root)]
    entries = database(all_packages)
    for package in sorted(all_packages):
        packages.append(describe(package, entries[package], package in direct))
        if package in direct:
            relationships.append(relationship(root, "DEPENDS_ON", identifier(package)))
        else:
            relationships.append(
                relationship(identifier(package), "RUNTIME_DEPENDENCY_OF", root))
    content = json.dumps([packages, relationships], sort_keys=True)
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"PatchGauge-{version}",
        "documentNamespace": "urn:sha256:" + hashlib.sha256(content.encode()).hexdigest(),
        "creationInfo": {
            "created": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: PatchGauge-sbom"],
        },
        "packages": packages,
        "relationships": relationships,
    }
    pathlib.Path(arguments.output).write_text(json.dumps(document, indent=2) + "\n")
    print(f"{len(packages)} packages, {len(direct)} used directly: {arguments.output}", file=sys.stderr)


if __name__ == "__main__":
    main()
