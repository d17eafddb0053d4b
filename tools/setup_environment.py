"""Make the project's virtual environment, and see to it that Qt can start in it.

Needs Python 3.11 or newer with its ``venv`` module, nothing else. Does nothing, quickly, when all
is in place. Where Debian's packages for Qt are missing it installs them if it may (as root, or with
a ``sudo`` that asks for no password) and otherwise prints the command to type.

    python3 tools/setup_environment.py [FOLDER]         default .venv
    python3 tools/setup_environment.py --list-packages  Debian's packages that Qt needs
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from owui_migrate_gui.gui.system_libraries import FONT_PACKAGE, NEEDED, NEEDED_FOR_X  # noqa: E402

OLDEST = (3, 11)

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")

TRY_QT = """
import sys
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
QApplication(sys.argv[:1])
sys.exit(0 if QFontDatabase.families() else "Qt finds no font")
"""


def main(arguments: list[str]) -> int:
    """Set up and report; 0 when the environment is ready."""
    if arguments == ["--list-packages"]:
        print(*NEEDED.values(), *NEEDED_FOR_X.values(), FONT_PACKAGE)
        return 0
    if sys.version_info < OLDEST:
        print(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}.")
        return 1
    folder = (ROOT / (arguments[0] if arguments else ".venv")).absolute()
    wanted = _fingerprint()
    stamp = folder / "ready"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return 0
    if not _make_environment(folder):
        return 1
    problem, missing = _make_qt_start(folder)
    if problem:
        print(f"Qt can't start here: {problem}")
    if missing:
        print("These system packages are missing. Type, as root or with sudo:")
        print(f"  apt install {' '.join(missing)}")
    if not problem and not missing:
        stamp.write_text(wanted, encoding="utf-8")
    return 1 if problem else 0


def _fingerprint() -> str:
    """Changes when the environment has to be looked at again: also after the folder was moved."""
    text = (ROOT / "pyproject.toml").read_bytes() + Path(__file__).read_bytes()
    text += repr((NEEDED, NEEDED_FOR_X)).encode()
    place = f"{ROOT} python={sys.version_info[:2]} display={_has_display()}"
    return f"{hashlib.sha256(text).hexdigest()} {place}\n"


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _make_environment(folder: Path) -> bool:
    python = folder / "bin" / "python"
    if not _is_usable(folder) and not _make_empty(folder):
        return False
    print("installing the project and its libraries ...", flush=True)
    command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    installed = subprocess.run([*command, "--editable", f"{ROOT}[test,lint]"], check=False)
    if installed.returncode != 0:
        print("pip could not install the libraries; what it said is above.")
    return installed.returncode == 0


def _is_usable(folder: Path) -> bool:
    """Whether pip runs in it, from there: not so after an interruption, a move or a new Python."""
    pip = [str(folder / "bin" / "pip"), "--version"]
    try:
        told = subprocess.run(pip, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return told.returncode == 0 and str(folder) in told.stdout


def _make_empty(folder: Path) -> bool:
    """Make an environment with nothing but pip in the place of one that is there."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "pyvenv.cfg").is_file():
        print(f"{folder} is no virtual environment; it was left alone. Choose another: VENV=...")
        return False
    print(f"making {folder.name} ...", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode == 0:
        return True
    said = (made.stdout + made.stderr).strip()
    if "ensurepip" in said or "No module named venv" in said:
        shutil.rmtree(folder, ignore_errors=True)
        print("Python's venv module is missing. Type, as root or with sudo:")
        print("  apt install python3-venv")
    else:
        print(f"{folder} could not be made: {said}")
    return False


def _make_qt_start(folder: Path) -> tuple[str, list[str]]:
    """Install what Qt misses where that may be done; what is wrong and missing afterwards."""
    problem = _qt_problem(folder)
    packages = _missing_packages(is_broken=bool(problem))
    if packages and _install(packages):
        problem = _qt_problem(folder)
        packages = _missing_packages(is_broken=bool(problem))
    return problem, packages


def _qt_problem(folder: Path) -> str:
    """What Qt says when it starts without a display; empty when it starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run(
        [str(folder / "bin" / "python"), "-c", TRY_QT],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode == 0:
        return ""
    lines = (tried.stderr or tried.stdout).strip().splitlines()
    return lines[-1] if lines else f"it ended with code {tried.returncode}"


def _missing_packages(*, is_broken: bool) -> list[str]:
    needed = dict(NEEDED)
    if _has_display() or is_broken:
        needed.update(NEEDED_FOR_X)
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in needed.items() if not _can_load(library)]
    return missing if _has_fonts() else [*missing, FONT_PACKAGE]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(
        path.suffix.lower() in {".ttf", ".otf", ".ttc", ".pfb"}
        for folder in folders
        if folder.is_dir()
        for path in folder.rglob("*")
    )


def _install(packages: list[str]) -> bool:
    """Install Debian packages where that needs no question; False where it can't be done."""
    if shutil.which("apt-get") is None:
        return False
    prefix = _prefix_for_root()
    if prefix is None:
        return False
    print(f"installing {' '.join(packages)} ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            [*prefix, *command], env=quiet, stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode != 0:
            return False
    return True


def _prefix_for_root() -> list[str] | None:
    """What to put before a command that needs root: nothing, or sudo where it doesn't ask."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asks = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode != 0
    return None if asks else [sudo, "-n"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
