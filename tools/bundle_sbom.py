"""The bundle's list of parts as a CycloneDX document: libraries, and what they carry in C."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bundle_contents import PROJECT, distributions
from bundle_origin import debian_packages
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

_LIBRARY = ComponentType.LIBRARY


def write_sbom(path: Path, folder: Path, epoch: int) -> None:
    """Write the parts of the one-folder bundle in ``folder``; the same bundle gives the same file.

    ``epoch`` are seconds since 1970, the document's time.
    """
    program = next(found for found in distributions() if found.name == PROJECT)
    main = Component(
        name=PROJECT,
        version=program.version,
        type=ComponentType.APPLICATION,
        bom_ref=PROJECT,
        licenses=[DisjunctiveLicense(id="MIT")],
    )
    parts = [*_python_libraries(), *_inside(folder), *_of_the_system(folder)]
    bom = Bom(components=parts)
    bom.metadata.component = main
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.register_dependency(main, parts)
    text = " ".join(sorted(str(part.purl) for part in parts))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{PROJECT}@{program.version} {text}")
    document = json.loads(JsonV1Dot6(bom).output_as_string())
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _python_libraries() -> Iterator[Component]:
    for found in distributions():
        if found.name == PROJECT:
            continue
        meta = found.metadata
        named = (meta[key] for key in ("License-Expression", "License") if key in meta)
        short = next((text for text in named if text and "\n" not in text.strip()), "")
        yield _part(
            found.name,
            found.version,
            PackageURL("pypi", name=found.name.lower().replace("_", "-"), version=found.version),
            licence=short.strip(),
        )


def _inside(folder: Path) -> Iterator[Component]:
    """What the program itself knows of the C libraries in it: asked from the bundle."""
    program = next(
        path for path in (folder / "owui-migrate", folder / "owui-migrate.exe") if path.is_file()
    )
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    numbers = dict(re.findall(r"^  (\S+) +(\d\S*)", told.stdout, re.MULTILINE))
    for name in ("Python", "Qt", "SQLite", "SQLCipher", "libpq"):
        yield _part(
            name, numbers[name], PackageURL("generic", name=name.lower(), version=numbers[name])
        )
    for library in sorted(folder.rglob("libcrypto*")):
        if library.is_symlink():
            continue
        version = re.search(rb"OpenSSL (\d+\.\d+\.\d+)", library.read_bytes())
        if version:
            number = version[1].decode()
            place = library.relative_to(folder).as_posix()
            yield _part(
                "OpenSSL",
                number,
                PackageURL("generic", name="openssl", version=number, subpath=place),
            )


def _of_the_system(folder: Path) -> Iterator[Component]:
    """Libraries of the system that were taken along, by the packages that they are of here."""
    if not sys.platform.startswith("linux"):
        return
    names = [path.name for path in (folder / "_internal").glob("lib*.so*") if not path.is_symlink()]
    here = [
        place / name
        for name in names
        for place in (Path("/usr/lib/x86_64-linux-gnu"), Path("/usr/lib/aarch64-linux-gnu"))
        if (place / name).exists()
    ]
    for package, version in sorted(debian_packages(here).items()):
        url = PackageURL("deb", namespace="debian", name=package, version=version)
        yield _part(package, version, url)


def _part(name: str, version: str, url: PackageURL, *, licence: str = "") -> Component:
    return Component(
        name=name,
        version=version,
        type=_LIBRARY,
        purl=url,
        bom_ref=url.to_string(),
        licenses=[DisjunctiveLicense(name=licence)] if licence else [],
    )


__all__ = ["write_sbom"]
