"""Backups of a PostgreSQL database beside ``pg_dump`` alone, in turn.

``python -m benchmarks.postgresql_backup`` fills a database of a throw-away server with chats and
prints a Markdown table of medians and ratios.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from benchmarks.chat_database import START, fill
from owui_migrate_gui.database.postgresql.connect import reading, use_schema
from owui_migrate_gui.database.postgresql.dump import Dumping, make_dump
from owui_migrate_gui.database.postgresql.programs import DumpPrograms, find_programs
from owui_migrate_gui.database.postgresql.server_copy import make_server_copy
from owui_migrate_gui.database.postgresql.state import HeldState, hold_state
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.prepare import prepare_restore
from owui_migrate_gui.secret import Secret
from tests.builders.postgresql import HOST, PASSWORD, ROLE, Server, running_server, server_programs
from tests.builders.running import carry_out
from tests.chain.known_schema import build_known_schema

Measured = Callable[[], float]


def main() -> None:
    """Parse the arguments, build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    found, programs = server_programs(), find_programs(13)
    if found is None or programs is None:
        sys.exit("PostgreSQL's server and pg_dump are needed.")
    with running_server(found) as server:
        target = _build(server, chosen.chats)
        with tempfile.TemporaryDirectory(prefix="owui-bench-") as folder:
            _measure(target, programs, Path(folder), chosen.rounds)


def _build(server: Server, chats: int) -> ServerTarget:
    server.create_role()
    name = server.create_database(owner=ROLE)
    engine = sa.create_engine(server.url(name), poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text(f"ALTER SCHEMA public OWNER TO {ROLE}"))
        connection.execute(sa.text(f"SET LOCAL ROLE {ROLE}"))
        build_known_schema(connection, "peewee", START)
        fill(connection, chats=chats, messages=10)
    engine.dispose()
    return ServerTarget(host=HOST, port=server.port, database=name, user=ROLE)


def _measure(target: ServerTarget, programs: DumpPrograms, folder: Path, rounds: int) -> None:
    with _state(target) as state:
        size = state.facts.size / 1e6
        rows = sum(state.rows.values())
    write = sys.stdout.write
    write(f"{size:.0f} MB in {rows:,} rows, medians of {rounds}.\n\n")
    write("| what | here s | beside it | s | ratio |\n|---|---:|---|---:|---:|\n")
    pairs: list[tuple[str, Measured, str, Measured]] = [
        (
            "backup, verified",
            lambda: _dump(target, programs, folder, 1),
            "`pg_dump -Fc`",
            lambda: _plain(target, programs, folder, ["-Fc"]),
        ),
        (
            "backup into a folder, two connections, verified",
            lambda: _dump(target, programs, folder, 2),
            "`pg_dump -Fd -j 2`",
            lambda: _plain(target, programs, folder, ["-Fd", "-j", "2"]),
        ),
        (
            "copy inside the server, counted",
            lambda: _copy(target, folder),
            "`pg_dump -Fc`",
            lambda: _plain(target, programs, folder, ["-Fc"]),
        ),
        (
            "restore, with guard backup and counts",
            lambda: _restore(target, programs, folder),
            "`pg_restore --clean`",
            lambda: _plain_restore(target, programs, folder),
        ),
    ]
    for what, ours, beside, theirs in pairs:
        write(_row(what, ours, beside, theirs, rounds))


def _row(what: str, ours: Measured, beside: str, theirs: Measured, rounds: int) -> str:
    measured = [(ours(), theirs()) for _ in range(rounds)]
    here, there = (statistics.median(side) for side in zip(*measured, strict=True))
    ratio = statistics.median(mine / other for mine, other in measured)
    return f"| {what} | {here:.1f} | {beside} | {there:.1f} | {ratio:.2f} |\n"


@contextmanager
def _state(target: ServerTarget) -> Iterator[HeldState]:
    with reading(target, Secret(PASSWORD)) as connection:
        use_schema(connection, "public")
        connection.execute("SET LOCAL statement_timeout = 0")
        yield hold_state(connection, "public")


def _dump(target: ServerTarget, programs: DumpPrograms, folder: Path, jobs: int) -> float:
    into = folder / "ours"
    began = perf_counter()
    with _state(target) as state:
        wanted = Dumping(
            target=target,
            secret=Secret(PASSWORD),
            state=state,
            programs=programs,
            into=into,
            now=datetime.now(UTC),
            jobs=jobs,
        )
        make_dump(wanted, lambda _done, _total: None)
    seconds = perf_counter() - began
    shutil.rmtree(into)
    return seconds


def _copy(target: ServerTarget, folder: Path) -> float:
    began = perf_counter()
    with _state(target) as state:
        make_server_copy(
            target,
            Secret(PASSWORD),
            state,
            folder / "copies",
            now=datetime.now(UTC),
            progress=lambda _done, _total: None,
        )
    return perf_counter() - began


def _plain(target: ServerTarget, programs: DumpPrograms, folder: Path, how: list[str]) -> float:
    archive = folder / "plain"
    began = perf_counter()
    _run([str(programs.pg_dump), *how, "-n", "public", "-f", str(archive), _url(target)])
    seconds = perf_counter() - began
    shutil.rmtree(archive) if archive.is_dir() else archive.unlink()
    return seconds


def _restore(target: ServerTarget, programs: DumpPrograms, folder: Path) -> float:
    into = folder / "restored"
    with _state(target) as state:
        wanted = Dumping(
            target=target,
            secret=Secret(PASSWORD),
            state=state,
            programs=programs,
            into=into,
            now=datetime.now(UTC),
        )
        report = make_dump(wanted, lambda _done, _total: None)
    began = perf_counter()
    request = prepare_restore(Path(report.path), target, into, secret=Secret(PASSWORD))
    last = carry_out(request).last
    assert last.__class__.__name__ == "Finished", last
    seconds = perf_counter() - began
    shutil.rmtree(into)
    return seconds


def _plain_restore(target: ServerTarget, programs: DumpPrograms, folder: Path) -> float:
    archive = folder / "plain"
    _run([str(programs.pg_dump), "-Fc", "-n", "public", "-f", str(archive), _url(target)])
    began = perf_counter()
    command = [str(programs.pg_restore), "--clean", "--if-exists", "--single-transaction"]
    _run([*command, "-n", "public", "-d", _url(target), str(archive)])
    seconds = perf_counter() - began
    archive.unlink()
    return seconds


def _run(command: list[str]) -> None:
    # The server is this script's own; its password is no secret.
    subprocess.run(command, check=True, env={"PGPASSWORD": PASSWORD, "PATH": "/usr/bin:/bin"})


def _url(target: ServerTarget) -> str:
    return target.key


if __name__ == "__main__":
    main()
