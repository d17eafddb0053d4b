"""Size and start time of the executable beside a toy that does nothing with the same libraries.

    make bundle                         first, for dist/owui-migrate and the one file
    python -m benchmarks.executable     builds the toy, measures, writes into docs/packaging.md

Start means: from the start of the process to the first change of the screen, an X server's memory
that is looked at every millisecond. Kinds take turns, so that a noisy machine is noisy for all.
"""

from __future__ import annotations

import lzma
import mmap
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
TOY_DIST = ROOT / "build" / "toy"
PAGE = ROOT / "docs" / "packaging.md"
BEGIN, END = "<!-- start: written by benchmarks/executable.py -->", "<!-- end of start -->"
_PATIENCE = 60.0
_STRIDE = 4099
"""Every so many bytes of the screen are looked at; a prime, so that no column is left out."""


@dataclass(slots=True, kw_only=True)
class Kind:
    """One way to start a program, its size on disk in bytes, and what was measured (seconds)."""

    name: str
    command: list[str]
    size: int
    walls: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)

    @property
    def wall(self) -> float:
        """The median."""
        return statistics.median(self.walls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """An X server and the memory of its one screen."""

    display: str
    memory: mmap.mmap

    def sample(self) -> bytes:
        """Enough of the screen to notice any window."""
        return self.memory[::_STRIDE]


@click.command()
@click.option("--runs", default=15, show_default=True)
@click.option("--keep-toy", is_flag=True, help="Use the toy of the last time.")
def main(runs: int, keep_toy: bool) -> None:  # noqa: FBT001 - click passes by name
    """Measure, print, and write the table into docs/packaging.md."""
    if not keep_toy or not (TOY_DIST / "toy").is_dir():
        _build_toy()
    kinds = _kinds()
    with tempfile.TemporaryDirectory(prefix="start-") as scratch, _screen(Path(scratch)) as screen:
        for turn in range(runs + 1):
            for kind in kinds:
                wall, cpu = _start(kind, screen, Path(scratch))
                if turn:  # the first one fills the caches
                    kind.walls.append(wall)
                    kind.cpus.append(cpu)
    text = _table(kinds, runs)
    print(text)
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def _build_toy() -> None:
    print("building the toy ...", flush=True)
    spec = ROOT / "benchmarks" / "toy" / "toy.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(TOY_DIST), "--workpath", str(ROOT / "build" / "toy-work")]
    subprocess.run([*command, *places, str(spec)], cwd=ROOT, check=True)
    with (
        lzma.open(TOY_DIST / "toy.tar.xz", "wb", preset=6) as stream,
        tarfile.open(fileobj=stream, mode="w") as tar,
    ):
        tar.add(TOY_DIST / "toy", "toy")


def _kinds() -> list[Kind]:
    one_file = next(
        path
        for path in sorted(DIST.glob("owui-migrate-[0-9]*"))
        if path.is_file() and os.access(path, os.X_OK)
    )
    folder, toy, toy_file = DIST / "owui-migrate", TOY_DIST / "toy", TOY_DIST / "toy-one-file"
    return [
        Kind(name="toy, one folder", command=[str(toy / "toy")], size=_size(toy)),
        Kind(
            name="owui-migrate, one folder",
            command=[str(folder / "owui-migrate"), "gui"],
            size=_size(folder),
        ),
        Kind(name="toy, one file", command=[str(toy_file)], size=_size(toy_file)),
        Kind(name="owui-migrate, one file", command=[str(one_file), "gui"], size=_size(one_file)),
        Kind(
            name="`python -m owui_migrate_gui gui`",
            command=[sys.executable, "-m", "owui_migrate_gui", "gui"],
            size=0,
        ),
    ]


def _size(place: Path) -> int:
    files = [place] if place.is_file() else list(place.rglob("*"))
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink())


@contextmanager
def _screen(scratch: Path) -> Iterator[Screen]:
    options = ["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", *options, "-fbdir", str(scratch)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        display = f":{server.stdout.readline().strip()}"
        with (scratch / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(display=display, memory=memory)
            memory.close()
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


def _start(kind: Kind, screen: Screen, scratch: Path) -> tuple[float, float]:
    """Seconds until something shows, and seconds of processor time until then (and its end)."""
    home = scratch / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    environment = {
        "DISPLAY": screen.display,
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "TMPDIR": str(home),
    }
    before, used = screen.sample(), _children_cpu()
    start = time.perf_counter()
    process = subprocess.Popen(
        kind.command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True, cwd=home
    )
    while screen.sample() == before:
        if process.poll() is not None or time.perf_counter() - start > _PATIENCE:
            raise click.ClickException(f"{kind.name} shows nothing")
        time.sleep(0.001)
    wall = time.perf_counter() - start
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    while screen.sample() != before:  # the window is gone again
        time.sleep(0.01)
    return wall, _children_cpu() - used


def _children_cpu() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _table(kinds: list[Kind], runs: int) -> str:
    lines = ["| | MB | first paint, s | best | processor, s |", "|---|---:|---:|---:|---:|"]
    for kind in kinds:
        size = f"{kind.size / 1e6:.1f}" if kind.size else ""
        cpu = statistics.median(kind.cpus)
        lines.append(
            f"| {kind.name} | {size} | {kind.wall:.2f} | {min(kind.walls):.2f} | {cpu:.2f} |"
        )
    toy, ours, toy_file, our_file, source = kinds
    lines += [
        "",
        (
            f"Medians of {runs} starts, in turns. Beside the toy: size ×{ours.size / toy.size:.2f} "
            f"(one file ×{our_file.size / toy_file.size:.2f}), "
            f"start ×{ours.wall / toy.wall:.1f} (one file ×{our_file.wall / toy_file.wall:.1f}), "
            f"best against best ×{min(ours.walls) / min(toy.walls):.1f} "
            f"(×{min(our_file.walls) / min(toy_file.walls):.1f}). "
            f"From source ×{source.wall / ours.wall:.1f} of the folder's start."
        ),
    ]
    archives = {
        "owui-migrate": DIST.glob("owui-migrate-*.tar.xz"),
        "toy": TOY_DIST.glob("*.tar.xz"),
    }
    for name, paths in archives.items():
        lines += [f"As .tar.xz, {name}: {path.stat().st_size / 1e6:.1f} MB." for path in paths]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
