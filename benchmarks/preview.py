"""A whole chain's SQL, cold: ``owui-migrate preview`` beside ``alembic upgrade head --sql``.

    python -m benchmarks.preview

Both render the bundled source from base to head, in turn, each a process of its own from start to
end. Plain Alembic renders the bundled scripts only because they were written so that it can; of
Open WebUI's own it stops at the sixth or seventh. Medians: processor time of the process and of its
children, and the clock.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_HEAD = ("--from", "base", "--to", "head")
_BACK = ("--from", "head", "--to", "base")


class Took(NamedTuple):
    """Seconds of one call."""

    processor: float
    clock: float


def main() -> int:
    """Measure in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds: int = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for dialect, url in (("sqlite", f"sqlite:///{folder}/none.db"), ("postgresql", _SERVER)):
            jobs = {
                "alembic --sql": _alembic(),
                "base to head": _ours(folder, dialect, *_HEAD),
                "base to head, peewee-born": _ours(folder, dialect, *_HEAD, "--lineage", "peewee"),
                "head to base": _ours(folder, dialect, *_BACK, "--skip-unscriptable"),
            }
            found: dict[str, list[Took]] = {name: [] for name in jobs}
            for _ in range(rounds):
                for name, command in jobs.items():
                    found[name].append(_run(command, url, folder))
            _tell(dialect, found)
    return 0


_SERVER = "postgresql://nobody@localhost/none"
"""Never connected to: both render offline."""


def _alembic() -> list[str]:
    ini = str(ROOT / "migrations" / "alembic.ini")
    return [sys.executable, "-m", "alembic", "-c", ini, "upgrade", "head", "--sql"]


def _ours(folder: Path, dialect: str, *way: str) -> list[str]:
    output = ("--output", str(folder / "out.sql"))
    return [
        sys.executable,
        "-m",
        "owui_migrate_gui",
        "preview",
        "--dialect",
        dialect,
        *way,
        *output,
    ]


def _run(command: list[str], url: str, folder: Path) -> Took:
    environment = {**os.environ, "DATABASE_URL": url, "OWUI_MIGRATE_HOME": str(folder)}
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)
    clock, after = perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(spent, clock)


def _tell(dialect: str, found: dict[str, list[Took]]) -> None:
    beside: Took | None = None
    for name, each in found.items():
        took = Took(*(statistics.median(values) for values in zip(*each, strict=True)))
        beside = beside or took
        print(
            f"{dialect:<10} {name:<26} processor {took.processor:5.2f} s  clock {took.clock:5.2f} s"
            f"  ratio {took.processor / beside.processor:4.1f}, {took.clock / beside.clock:4.1f}"
        )


if __name__ == "__main__":
    sys.exit(main())
