"""What goes into the executable and what stays out; ``build.spec`` and ``make_bundle.py`` ask here.

Libraries are those that ``pyproject.toml`` declares, with what they need in turn, so a new
requirement is bundled without a change here. Needs ``packaging``, which PyInstaller brings.
"""

from __future__ import annotations

import importlib.metadata
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution
from importlib.util import find_spec
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = "owui-migrate-gui"
_IN_THE_WHEEL = "owui_migrate_gui/bundled/"
"""What the wheel has there is at the bundle's top: ``owui_migrate_gui/places.py`` knows both."""

# Scripts of other sources may import these in full, whatever our own code uses of them.
_WHOLE_LIBRARIES = (
    "sqlalchemy",
    "alembic",
    "mako",
    "peewee",
    "playhouse",
    "peewee_migrate",
    "psycopg",
    "psycopg_binary",
    "sqlcipher3",
    "rich._unicode_data",
    # Chosen by name at run time.
    "keyring.backends",
)
_NOT_OF_LIBRARIES = re.compile(r"(^|\.)(testing|tests?|plugin\.plugin_base|__main__)(\.|$)")

# Parts of the standard library that want Tcl/Tk, old libraries (crypt, nis) or such under the GPL
# (gdbm, readline), are programs for programmers, or test Python.
_NOT_OF_PYTHON = frozenset(
    {
        "_crypt",
        "_gdbm",
        "_tkinter",
        "antigravity",
        "crypt",
        "distutils",
        "ensurepip",
        "idlelib",
        "lib2to3",
        "nis",
        "pydoc_data",
        "readline",
        "rlcompleter",
        "test",
        "this",
        "tkinter",
        "turtle",
        "turtledemo",
        "venv",
    }
)

# Files that PyInstaller's hooks bring along and the window doesn't use. Paths inside the bundle.
_UNWANTED = (
    # Qt's own dialogs in the languages that the window speaks, and in no other.
    r"PySide6/(Qt/)?translations/(?!qtbase_(de|zh_CN)\.qm)",
    # No kiosk, no embedded device, no network, no virtual keyboard.
    r"PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|tls|qmltooling)/",
    r"PySide6/(Qt/)?plugins/(printsupport|sqldrivers|vectorimageformats)/",
    r"PySide6/(Qt/)?plugins/wayland-graphics-integration-server/",
    r"PySide6/(Qt/)?plugins/wayland-shell-integration/lib(fullscreen|ivi|qt-shell|wl-shell)",
    r"PySide6/(Qt/)?plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|direct2d)",
    r"PySide6/(Qt/)?plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
    # The window draws with the processor; Qt asks for OpenGL only where a widget does.
    r"PySide6/(Qt/)?plugins/xcbglintegrations/",
    r"PySide6/(Qt/)?plugins/wayland-graphics-integration-client/lib(dmabuf|drm|vulkan|shm)",
    r"PySide6/(opengl32sw|d3dcompiler_.*)\.dll",
    # Pictures: the window shows PNG and SVG.
    r"PySide6/(Qt/)?plugins/imageformats/(lib)?q(gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)",
    # The GTK theme plugin draws in the whole of GTK; Qt's own style is used instead.
    r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3",
    # Come with the system's fonts, compiler and drivers, and must match those. The build machine's
    # compiler runtime would ask for a newer glibc than all else, too.
    r"lib(fontconfig|freetype|stdc\+\+|gcc_s)\.",
    # Where the build machine had its libraries from.
    r".*\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$",
    r".*\.dist-info/(sboms|licenses)/",
    r".*\.dist-info/(LICENSE|COPYING|NOTICE|AUTHORS)[^/]*$",
    # Type hints, C headers and the like.
    r".*\.(pyi|h|c|pxd|pyx)$",
    r".*/py\.typed$",
)
_UNWANTED_PATTERN = re.compile("|".join(f"(?:{pattern})" for pattern in _UNWANTED))

# Python's side of these comes with PyInstaller's hooks; kept where the program imports it.
_QT_MODULE = re.compile(r"PySide6/(?P<name>Qt\w+)\.")
_QT_MODULES_BESIDE = frozenset({"QtDBus", "QtNetwork", "QtOpenGL", "QtPdf", "QtQml", "QtQuick"})
_QT_IMPORT = re.compile(r"PySide6\.(Qt\w+)|from PySide6 import (.+)")

_PYGMENTS_KEPT = frozenset(
    {"_mapping", "_sql_builtins", "_postgres_builtins", "python", "sql", "special", "javascript"}
)


def data_files() -> Iterator[tuple[Path, str]]:
    """Scripts, resources and pages that the wheel carries too, each with its folder inside.

    Translators' files stay out: the window reads what was made of them.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for source, goal in included.items():
        place = ROOT / source
        top = Path(goal.removeprefix(_IN_THE_WHEEL))
        if place.is_file():
            yield place, top.parent.as_posix()
            continue
        for path in sorted(place.rglob("*")):
            inner = path.relative_to(place)
            is_cache = any(part.startswith(".") or part == "__pycache__" for part in inner.parts)
            if path.is_file() and not is_cache and path.suffix != ".ts":
                yield path, (top / inner).parent.as_posix()


def is_wanted(path: str) -> bool:
    """Whether a file belongs into the bundle; ``path`` is its place inside."""
    place = path.replace("\\", "/")
    module = _QT_MODULE.match(place)
    if module and module["name"] in _QT_MODULES_BESIDE:
        return module["name"] in _imported_of_qt()
    return _UNWANTED_PATTERN.match(place) is None


@cache
def _imported_of_qt() -> frozenset[str]:
    """The modules of Qt that the program's own text names."""
    texts = (path.read_text("utf-8") for path in (ROOT / "owui_migrate_gui").rglob("*.py"))
    found = (match for text in texts for match in _QT_IMPORT.finditer(text))
    return frozenset(name for match in found for name in re.findall(r"Qt\w+", match[0]))


def unreferenced(binaries: dict[str, str]) -> set[str]:
    """Shared libraries that nothing in the bundle links to any more, after plugins were left out.

    ``binaries`` maps places in the bundle to files here; returns places. Linux only: elsewhere
    libraries are found by other rules, and nothing is unreferenced.
    """
    if not sys.platform.startswith("linux"):
        return set()
    libraries = {place for place in binaries if _is_plain_library(place)}
    reached: set[str] = set()
    pending = [place for place in binaries if place not in libraries]
    while pending:
        needed = needed_libraries(Path(binaries[pending.pop()]))
        new = {place for place in libraries - reached if Path(place).name in needed}
        reached |= new
        pending.extend(new)
    return libraries - reached


def _is_plain_library(place: str) -> bool:
    """Whether it is there to be linked to, and no module or plugin that is loaded by its name."""
    path = Path(place)
    is_in_library_folder = str(path.parent) in {".", "PySide6/Qt/lib"} or path.parent.suffix == (
        ".libs"
    )
    is_kept = path.name.startswith("libpython")
    return path.name.startswith("lib") and is_in_library_folder and not is_kept


def needed_libraries(file: Path) -> set[str]:
    """The names of the shared libraries that an ELF file links to."""
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)
    return set(re.findall(r"^\s*NEEDED\s+(\S+)$", said.stdout, re.MULTILINE))


def is_wanted_module(name: str) -> bool:
    """Whether a Python module that was found belongs into the bundle."""
    if name.startswith("pygments.lexers."):
        return name.split(".")[2] in _PYGMENTS_KEPT
    return not name.startswith("networkx.") or ".tests" not in name


def excluded() -> list[str]:
    """Modules to leave out although something tries to import them.

    Whatever is installed beside the declared libraries and theirs is there to build or test, or an
    optional friend of a library (numpy and scipy alone would be 140 MB).
    """
    others = set(importlib.metadata.packages_distributions()) - set(_declared_packages())
    others |= {"numpy", "scipy", "matplotlib", "pandas", "PIL", "IPython"}
    return sorted((_NOT_OF_PYTHON | others) - {PROJECT.replace("-", "_"), "Shiboken"})


def hidden_imports() -> list[str]:
    """Modules that are imported by name only, or by scripts that are not bundled."""
    found = {*_submodules("owui_migrate_gui"), *standard_library()}
    found -= {name for name in found if name.startswith("owui_migrate_gui.bundled")}
    for library in _WHOLE_LIBRARIES:
        found |= set(_submodules(library))
    found |= {name for name in _declared_packages() if not name.startswith("PySide6")}
    return sorted(found)


def standard_library() -> list[str]:
    """Every module of the standard library that a migration script could want on this platform."""
    found: set[str] = set()
    for name in sys.stdlib_module_names - _NOT_OF_PYTHON:
        if name in sys.builtin_module_names or not _is_there(name):
            continue
        found.add(name)
        found |= set(_submodules(name))
    return sorted(name for name in found if not _NOT_OF_LIBRARIES.search(name))


def _is_there(name: str) -> bool:
    return find_spec(name) is not None


def _submodules(name: str) -> Iterator[str]:
    """The package and all below it, found by name without importing them."""
    try:
        spec = find_spec(name)
    except ImportError:
        return
    if spec is None:
        return
    yield name
    for place in spec.submodule_search_locations or ():
        for module in pkgutil.iter_modules([place], f"{name}."):
            if not _NOT_OF_LIBRARIES.search(module.name):
                yield from _submodules_in(module, place)


def _submodules_in(module: pkgutil.ModuleInfo, place: str) -> Iterator[str]:
    yield module.name
    if module.ispkg:
        inner = str(Path(place) / module.name.rpartition(".")[2])
        for below in pkgutil.iter_modules([inner], f"{module.name}."):
            if not _NOT_OF_LIBRARIES.search(below.name):
                yield from _submodules_in(below, inner)


def distributions() -> list[Distribution]:
    """The project and every library that it needs here, by name; raises where one is missing."""
    found: dict[str, Distribution] = {}
    pending = [Requirement(PROJECT)]
    while pending:
        wanted = pending.pop()
        name = canonicalize_name(wanted.name)
        if name not in found:
            found[name] = importlib.metadata.distribution(wanted.name)
        for text in found[name].requires or ():
            inner = Requirement(text)
            extras = wanted.extras or {""}
            if any(inner.marker is None or inner.marker.evaluate({"extra": e}) for e in extras):
                new = canonicalize_name(inner.name) not in found or bool(inner.extras)
                if new and inner not in pending:
                    pending.append(inner)
    return [found[name] for name in sorted(found)]


def _declared_packages() -> Iterator[str]:
    """The importable names of the declared libraries."""
    ours = {canonicalize_name(found.name) for found in distributions()} - {PROJECT}
    for package, owners in importlib.metadata.packages_distributions().items():
        if package in {"Shiboken", "pwiz"}:
            continue  # no package, and a program
        if package.isidentifier() and ours & {canonicalize_name(owner) for owner in owners}:
            yield package


__all__ = [
    "PROJECT",
    "ROOT",
    "data_files",
    "distributions",
    "excluded",
    "hidden_imports",
    "is_wanted",
    "is_wanted_module",
    "needed_libraries",
    "standard_library",
    "unreferenced",
]
