"""Build the program that runs without Python, and what is published with it.

    python tools/make_bundle.py                one folder, one file, archive, SBOM, SHA-256 sums
    python tools/make_bundle.py --folder-only  dist/owui-migrate alone (what CI tests)

Runs PyInstaller on build.spec with this Python. The same commit, Python, libraries and system give
the same files: times and hash seeds are fixed ($SOURCE_DATE_EPOCH, by default the commit's time).
"""

from __future__ import annotations

import hashlib
import importlib.util
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "owui-migrate"
NAME, WINDOW_NAME = "owui-migrate", "owui-migrate-gui"
_SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def main(arguments: list[str]) -> int:
    """Build; returns PyInstaller's exit code where that is not 0."""
    folder_only = "--folder-only" in arguments
    epoch = _epoch()
    if not _has_tools():
        return 1
    started = time.monotonic()
    code = _run_pyinstaller(epoch, one_file=not folder_only)
    if code != 0:
        return code
    if sys.platform.startswith("linux"):
        _add_desktop_files()
    print(f"{FOLDER.relative_to(ROOT)}: built in {time.monotonic() - started:.0f} s")
    if not folder_only:
        _publish(epoch)
    return 0


def label() -> str:
    """``owui-migrate-0.1.0-linux-x86_64``: the stem of every published file."""
    from owui_migrate_gui import __version__  # noqa: PLC0415 - the checkout's, which main() finds

    system = _SYSTEMS.get(sys.platform, sys.platform)
    return f"{NAME}-{__version__}-{system}-{platform.machine().lower()}"


def _epoch() -> int:
    """Seconds since 1970 that stand for "now" in everything that is built."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(told.stdout) if told.returncode == 0 and told.stdout.strip() else 1_700_000_000


def _has_tools() -> bool:
    """See that PyInstaller and the SBOM's library are there, installing them where they are not."""
    wanted = ("PyInstaller", "cyclonedx")
    if all(importlib.util.find_spec(name) for name in wanted):
        return True
    print("installing PyInstaller ...", flush=True)
    command = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    return subprocess.run([*command, "--editable", f"{ROOT}[bundle]"], check=False).returncode == 0


def _run_pyinstaller(epoch: int, *, one_file: bool) -> int:
    fixed = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    options = ["--distpath", str(DIST), "--workpath", str(ROOT / "build"), "build.spec"]
    if one_file:
        options += ["--", "--one-file"]
    return subprocess.run(
        [*command, *options], cwd=ROOT, env=os.environ | fixed, check=False
    ).returncode


def _add_desktop_files() -> None:
    """The window's own name, and what puts it into a desktop's menu."""
    link = FOLDER / WINDOW_NAME
    link.unlink(missing_ok=True)
    link.symlink_to(NAME)
    share = FOLDER / "share"
    shutil.rmtree(share, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "linux", share)
    (share / "icons").mkdir()
    for kind in ("*.png", "*.svg"):
        for picture in (ROOT / "resources" / "icons").glob(kind):
            shutil.copy(picture, share / "icons")


def _publish(epoch: int) -> None:
    """Archive, one file, SBOM and sums, side by side in ``dist``."""
    from bundle_sbom import write_sbom  # noqa: PLC0415 - its library was installed just now

    stem = label()
    for old in DIST.glob(f"{NAME}-[0-9]*"):
        old.unlink()
    suffix = ".exe" if sys.platform == "win32" else ""
    one_file = DIST / f"{stem}{suffix}"
    shutil.move(DIST / f"{NAME}-one-file{suffix}", one_file)
    sbom = DIST / f"{stem}.cdx.json"
    write_sbom(sbom, FOLDER, epoch)
    made = [one_file, sbom, _archive(stem, epoch)]
    sums = "".join(f"{_sha256(path)}  {path.name}\n" for path in sorted(made))
    (DIST / f"{stem}.sha256").write_text(sums, encoding="utf-8")
    for path in made:
        print(f"dist/{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def _archive(stem: str, epoch: int) -> Path:
    """The one-folder bundle in one file: .zip on Windows, .tar.xz elsewhere."""
    app = DIST / "Migration Console.app"
    content = app if app.is_dir() else FOLDER
    paths = sorted(path for path in content.rglob("*") if path.is_symlink() or not path.is_dir())
    if sys.platform == "win32":
        archive = DIST / f"{stem}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
            for path in paths:
                info = zipfile.ZipInfo(
                    f"{content.name}/{path.relative_to(content).as_posix()}",
                    time.gmtime(max(epoch, 315_532_800))[:6],
                )
                info.compress_type = zipfile.ZIP_DEFLATED
                zipped.writestr(info, path.read_bytes())
        return archive
    archive = DIST / f"{stem}.tar.xz"

    def as_nobody(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mtime = epoch
        return info

    with (
        lzma.open(archive, "wb", preset=6) as stream,
        tarfile.open(fileobj=stream, mode="w") as tar,
    ):
        for path in paths:
            name = f"{content.name}/{path.relative_to(content).as_posix()}"
            tar.add(path, name, recursive=False, filter=as_nobody)
    return archive


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
