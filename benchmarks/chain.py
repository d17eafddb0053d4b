"""The bundled scripts against Open WebUI's own, over a large database of the 0.3.x age.

``python -m benchmarks.chain --wheel open_webui-0.12.4-py3-none-any.whl`` builds the database once
for each kind, then runs both sets of scripts on copies of it in turn, with the same runner, and
prints a Markdown table: seconds per revision, the ratio ours/upstream, processor time and peak
memory. ``--growth 2500 5000 10000 20000`` runs only ours, on databases of so many chats, and prints
how the time grows.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks.chat_database import START, fill
from benchmarks.server_time import seconds_of_children
from owui_migrate_gui.sources.load import unpack
from owui_migrate_gui.sources.read import read_source
from tests.builders.postgresql import Server, running_server, server_programs
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import record_revision

HEAD = "0bd252b206fb"
_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A way to get a fresh copy of the large database, as an URL, and to remove it again."""

    name: str
    copy: Callable[[], str]
    drop: Callable[[str], None]
    server_seconds: Callable[[], float] = lambda: 0.0
    """Processor time of all connections that a server has ended so far."""


def main() -> None:
    """Parse the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", required=True, help="an Open WebUI 0.12.4 wheel")
    parser.add_argument("--chats", type=int, default=20_000)
    parser.add_argument("--messages", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--dialect", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--growth", type=int, nargs="+", default=[], help="numbers of chats")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="owui-bench-") as name:
        folder = Path(name)
        sources = {
            "ours": unpack_alembic("bundled", folder / "ours"),
            "upstream": unpack_alembic(chosen.wheel, folder / "upstream"),
        }
        if chosen.growth:
            for chats in chosen.growth:
                place = folder / str(chats)
                place.mkdir()
                for bench in _benches(chosen, place, chats):
                    runs = _measure(bench, {"ours": sources["ours"]}, chosen.rounds)["ours"]
                    _report_growth(bench.name, chats, runs)
            return
        for bench in _benches(chosen, folder, chosen.chats):
            _report(bench.name, _measure(bench, sources, chosen.rounds))


def unpack_alembic(text: str, into: Path) -> Path:
    """Copy the Alembic scripts of a source below ``into``; returns the folder of ``versions``."""
    source = read_source(text)
    into.mkdir()
    folders = unpack(
        source.path,
        alembic_dir=source.alembic_dir,
        peewee_dir=None,
        into=into,
        content_hash=source.content_hash if source.peewee_dir is None else _hash(text),
    )
    assert folders.alembic is not None
    return folders.alembic


def _hash(text: str) -> str:
    from owui_migrate_gui.sources.content import content_hash_of, script_files
    from owui_migrate_gui.sources.tree import open_tree

    source = read_source(text)
    with open_tree(source.path) as tree:
        return content_hash_of(script_files(tree, source.alembic_dir, None))


def _measure(
    bench: Bench, sources: dict[str, Path], rounds: int
) -> dict[str, list[dict[str, Any]]]:
    results: dict[str, list[dict[str, Any]]] = {side: [] for side in sources}
    for _ in range(rounds):
        for side, folder in sources.items():
            url = bench.copy()
            before = bench.server_seconds()
            try:
                measured = _run(folder, url)
                measured["cpu"] += bench.server_seconds() - before
                results[side].append(measured)
            finally:
                bench.drop(url)
    return results


def _run(folder: Path, url: str) -> dict[str, Any]:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.run_chain", str(folder), url, HEAD],
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        sys.exit(ended.stderr[-2000:])
    # Upstream's scripts print; the result is the last line.
    measured: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return measured


def build_sqlite(folder: Path, chats: int, messages: int) -> Path:
    """Make the large SQLite database; returns its path."""
    base = folder / "base.db"
    engine = sa.create_engine(f"sqlite:///{base}")
    with engine.begin() as connection:
        _build(connection, chats, messages)
    engine.dispose()
    return base


@contextmanager
def _sqlite(folder: Path, chats: int, messages: int) -> Iterator[Bench]:
    base = build_sqlite(folder, chats, messages)
    work = folder / "work.db"

    def copy() -> str:
        shutil.copyfile(base, work)
        return f"sqlite:///{work}"

    yield Bench(
        name=f"SQLite, {base.stat().st_size / 1e6:.0f} MB",
        copy=copy,
        drop=lambda _: work.unlink(),
    )


@contextmanager
def _postgresql(chats: int, messages: int) -> Iterator[Bench]:
    programs = server_programs()
    if programs is None:
        sys.exit("no PostgreSQL server is installed here")
    with running_server(programs) as server:
        base = server.create_database()
        engine = sa.create_engine(server.url(base), poolclass=sa.NullPool)
        with engine.begin() as connection:
            _build(connection, chats, messages)
        with engine.connect() as connection:
            size = connection.scalar(sa.text("SELECT pg_database_size(current_database())"))
        yield Bench(
            name=f"PostgreSQL, {size / 1e6:.0f} MB",
            copy=lambda: _copy_on(server, base),
            drop=lambda url: server.drop_database(str(sa.make_url(url).database)),
            server_seconds=lambda: seconds_of_children(server.folder / "data" / "postmaster.pid"),
        )


def _copy_on(server: Server, base: str) -> str:
    return server.url(server.copy_database(base)).render_as_string(hide_password=False)


def _build(connection: sa.Connection, chats: int, messages: int) -> None:
    build_known_schema(connection, "peewee", START)
    record_revision(connection, START)
    fill(connection, chats=chats, messages=messages)


def _benches(chosen: argparse.Namespace, folder: Path, chats: int) -> Iterator[Bench]:
    if chosen.dialect in {"sqlite", "both"}:
        with _sqlite(folder, chats, chosen.messages) as bench:
            yield bench
    if chosen.dialect in {"postgresql", "both"}:
        with _postgresql(chats, chosen.messages) as bench:
            yield bench


def _report(name: str, results: dict[str, list[dict[str, Any]]]) -> None:
    out = sys.stdout.write
    totals = {side: statistics.median(r["total"] for r in runs) for side, runs in results.items()}
    peaks = {side: max(r["peak_mb"] for r in runs) for side, runs in results.items()}
    out(f"\n### {name}\n\n| revision | upstream s | ours s | ratio |\n|---|---:|---:|---:|\n")
    theirs, ours = results["upstream"][0]["revisions"], results["ours"][0]["revisions"]
    for revision in sorted(theirs, key=lambda r: -theirs[r])[:_SHOWN]:
        ratio = ours[revision] / max(theirs[revision], 1e-9)
        out(f"| `{revision}` | {theirs[revision]:.2f} | {ours[revision]:.2f} | {ratio:.2f} |\n")
    pairs = list(zip(results["ours"], results["upstream"], strict=True))
    ratio = statistics.median(ours["total"] / theirs["total"] for ours, theirs in pairs)
    out(f"| **whole chain** | {totals['upstream']:.1f} | {totals['ours']:.1f} | {ratio:.2f} |\n\n")
    processor = {side: statistics.median(r["cpu"] for r in runs) for side, runs in results.items()}
    out(
        f"Processor time of client and server: ours {processor['ours']:.1f} s,"
        f" upstream {processor['upstream']:.1f} s"
        f" (ratio {processor['ours'] / processor['upstream']:.2f}).\n"
    )
    out(f"Peak memory: ours {peaks['ours']:.0f} MB, upstream {peaks['upstream']:.0f} MB.\n")


def _report_growth(name: str, chats: int, runs: list[dict[str, Any]]) -> None:
    best = {key: min(run[key] for run in runs) for key in ("total", "cpu", "peak_mb")}
    sys.stdout.write(
        f"| {name} | {chats} | {best['total']:.1f} | {best['cpu']:.1f} |"
        f" {1000 * best['cpu'] / chats:.2f} | {best['peak_mb']:.0f} |\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
