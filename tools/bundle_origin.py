"""Where each part of the bundle comes from: licence texts, and Debian's packages of libraries."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

from bundle_contents import PROJECT, ROOT, distributions

FOLDER = "licences"
_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")


def licence_texts() -> Iterator[tuple[Path, str]]:
    """Licence texts of Python, the libraries and what they carry, each with its folder inside."""
    yield ROOT / "LICENSE", FOLDER
    yield ROOT / "THIRD_PARTY.md", FOLDER
    for text in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        yield text, FOLDER
    for distribution in distributions():
        for text in own_texts(distribution):
            yield text, f"{FOLDER}/{distribution.name}-{distribution.version}"


def own_texts(distribution: Distribution) -> list[Path]:
    """The licence files that a library's own wheel brings."""
    if distribution.name == PROJECT:
        return []
    found = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info/" in file.as_posix() and _TEXT.search(file.name)
    ]
    return sorted(found)


def python_licence() -> Path:
    """Python's own licence text; raises ``FileNotFoundError`` where its installation has none."""
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        *Path("/usr/share/doc").glob(f"python3.{sys.version_info.minor}/copyright"),
        *Path("/usr/share/doc").glob(f"libpython3.{sys.version_info.minor}-stdlib/copyright"),
    ]
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"There is no licence text of Python in {places}.")


def debian_packages(files: Iterable[Path]) -> dict[str, str]:
    """Names and versions of the Debian packages that these files belong to; empty elsewhere."""
    if shutil.which("dpkg-query") is None:
        return {}
    wanted = {str(path.resolve()) for path in files if _is_of_system(path.resolve())}
    # Since / and /usr were merged a file may be listed under its old place.
    wanted |= {path.removeprefix("/usr") for path in wanted if path.startswith("/usr/lib")}
    found = _query("-S", *sorted(wanted)) if wanted else ""
    names = sorted({line.partition(":")[0] for line in found.splitlines() if ": /" in line})
    if not names:
        return {}
    told = _query("-W", "-f", "${Package} ${Version}\n", *names)
    return dict(line.split() for line in told.splitlines() if line)


def _is_of_system(path: Path) -> bool:
    return path.is_relative_to("/usr/lib") or path.is_relative_to("/lib")


def _query(*arguments: str) -> str:
    """What dpkg says; it ends with 1 where some file belongs to no package."""
    return subprocess.run(
        ["dpkg-query", *arguments], capture_output=True, text=True, check=False
    ).stdout


def debian_licence(package: str) -> Path | None:
    """The copyright file of an installed Debian package."""
    place = Path("/usr/share/doc") / package / "copyright"
    return place if place.is_file() else None


__all__ = [
    "FOLDER",
    "debian_licence",
    "debian_packages",
    "licence_texts",
    "own_texts",
    "python_licence",
]
