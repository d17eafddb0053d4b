"""Opening, backing up and running, each beside what a person would do without this console.

``python -m benchmarks.main_job --wheel open_webui-0.12.4-py3-none-any.whl`` builds one database of
the 0.3.x age and prints a Markdown table of medians and ratios. Both sides of a row run in turn.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from benchmarks.chain import build_sqlite, unpack_alembic
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.engine.prepare import prepare_backup
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import BackupVerified, Failed, Phase, PhaseStarted
from tests.builders.running import request_for
from tests.builders.stock import run_stock

HEAD = "0bd252b206fb"
Measured = Callable[[], float]


def main() -> None:
    """Parse the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", required=True, help="an Open WebUI 0.12.4 wheel")
    parser.add_argument("--chats", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="owui-bench-") as name:
        folder = Path(name)
        base = build_sqlite(folder, chosen.chats, 10)
        scripts = unpack_alembic(chosen.wheel, folder / "scripts")
        write = sys.stdout.write
        write(f"Database of {base.stat().st_size / 1e6:.0f} MB, medians of {chosen.rounds}.\n\n")
        write("| what | here s | beside it | s | ratio |\n|---|---:|---|---:|---:|\n")
        pairs: list[tuple[str, Measured, str, Measured]] = [
            ("open", lambda: _open(base), "sqlite3 program, same facts", lambda: _shell(base)),
            (
                "backup, the copy",
                lambda: _backup(base, Phase.CHECK_BACKUP),
                ".backup",
                lambda: _plain(base, folder),
            ),
            ("backup, verified", lambda: _backup(base), ".backup", lambda: _plain(base, folder)),
            ("backup, verified", lambda: _backup(base), "cp", lambda: _copy(base, folder)),
            (
                "run, upstream's scripts",
                lambda: _run(base, chosen.wheel, folder),
                "plain Alembic",
                lambda: _stock(base, scripts, folder),
            ),
        ]
        for what, ours, beside, theirs in pairs:
            write(_row(what, ours, beside, theirs, chosen.rounds))


def _row(what: str, ours: Measured, beside: str, theirs: Measured, rounds: int) -> str:
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    here, there = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return f"| {what} | {here:.2f} | {beside} | {there:.2f} | {ratio:.2f} |\n"


def _timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _open(base: Path) -> float:
    return _timed(lambda: open_target(parse_target(str(base))))


def _shell(base: Path) -> float:
    facts = (
        "SELECT * FROM alembic_version; SELECT count(*) FROM user; SELECT count(*) FROM chat;"
        " PRAGMA journal_mode;"
    )
    command = ["sqlite3", "-readonly", str(base), facts]
    return _timed(lambda: subprocess.run(command, check=True, capture_output=True))


def _backup(base: Path, end: Phase | None = None) -> float:
    """From the child's first word to that phase, or to the verified, synced, named backup."""
    request = prepare_backup(parse_target(str(base)), base.parent / "backups")
    Path(request.backup_dir).mkdir(exist_ok=True)
    began = ended = 0.0
    for event in EngineProcess(request).events():
        if isinstance(event, Failed):
            sys.exit(event.error.sentence)
        if isinstance(event, PhaseStarted) and event.phase is Phase.BACKUP:
            began = perf_counter()
        is_there = isinstance(event, PhaseStarted) and event.phase is end
        if is_there or (end is None and isinstance(event, BackupVerified)):
            ended = perf_counter()
    shutil.rmtree(request.backup_dir)
    return ended - began


def _plain(base: Path, folder: Path) -> float:
    copy = folder / "plain.db"
    command = ["sqlite3", str(base), f".backup '{copy}'"]
    seconds = _timed(lambda: subprocess.run(command, check=True, capture_output=True))
    copy.unlink()
    return seconds


def _copy(base: Path, folder: Path) -> float:
    copy = folder / "copied.db"
    seconds = _timed(lambda: subprocess.run(["cp", str(base), str(copy)], check=True))
    copy.unlink()
    return seconds


def _run(base: Path, wheel: str, folder: Path) -> float:
    """From the first step to the end; backup and its check not counted."""
    work = folder / "run" / "webui.db"
    work.parent.mkdir()
    shutil.copyfile(base, work)
    process = EngineProcess(request_for(work, wheel, "head"))
    began = steps = perf_counter()
    backup = 0.0
    for event in process.events():
        if isinstance(event, PhaseStarted) and event.phase is Phase.BACKUP:
            steps = perf_counter()
        if isinstance(event, BackupVerified):
            backup = perf_counter() - steps
        if isinstance(event, Failed):
            sys.exit(event.error.sentence)
    seconds = perf_counter() - began - backup
    shutil.rmtree(work.parent)
    return seconds


def _stock(base: Path, scripts: Path, folder: Path) -> float:
    work = folder / "stock.db"
    shutil.copyfile(base, work)
    seconds = _timed(lambda: run_stock(scripts.parent, work, (HEAD,), folder / "results"))
    # The builder keeps a copy of the result, which is no part of the comparison.
    seconds -= _timed(lambda: shutil.copyfile(work, folder / "again.db"))
    work.unlink()
    return seconds


if __name__ == "__main__":
    main()
