"""A small database, a source with every kind of step, and what may be found after a fault."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.run_lock import remove_dead_lock
from owui_migrate_gui.database.settle import settle
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.journal import JournalEntry, list_runs
from owui_migrate_gui.engine.recovery import Whereabouts, recover
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.engine.wire import encode_request
from owui_migrate_gui.events import Failed, Finished, Outcome
from tests.builders.running import request_for
from tests.builders.scripts import write_alembic
from tests.faults.disk import Mode, Nursery, last_word
from tests.faults.nursery import Answer, Command

FIRST, LAST = "aaaa00000001", "aaaa00000003"

_ADD = """\
op.add_column("chat", sa.Column("pinned", sa.Boolean()))
op.execute("UPDATE chat SET pinned = 0")
"""
_DROP = 'op.drop_column("chat", "pinned")'
_REBUILD = """\
with op.batch_alter_table("chat") as batch:
    batch.alter_column("title", existing_type=sa.Text(), nullable=False)
op.create_table(
    "tag", sa.Column("id", sa.Text(), primary_key=True), sa.Column("chat_id", sa.Text())
)
op.execute("INSERT INTO tag SELECT id || '-t', id FROM chat")
op.create_index("tag_chat", "tag", ["chat_id"])
op.execute("DELETE FROM chat WHERE id = '0'")
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything in a database: schema and rows."""

    schema: tuple[tuple[str, ...], ...]
    rows: dict[str, tuple[tuple[object, ...], ...]]


def read_content(database: Path) -> Content:
    """All of it, with a check that its pages are sound; leaves no side file behind."""
    uri = f"{database.as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")
        listed = tuple((kind, name, sql or "") for kind, name, sql in schema)
        rows = {
            name: tuple(connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'))
            for kind, name, _ in listed
            if kind == "table"
        }
    return Content(schema=listed, rows=rows)


class Scene:
    """A target in a folder of its own, put back to its start before every fault."""

    def __init__(
        self, folder: Path, *, chats: int, size: int, journal_mode: str = "delete"
    ) -> None:
        self.folder = folder / "disk"
        self.database = self.folder / "data" / "webui.db"
        self.database.parent.mkdir(parents=True)
        self._events = folder / "events"
        self._source = folder / "source"
        write_alembic(self._source, FIRST, None)
        write_alembic(self._source, "aaaa00000002", FIRST, _ADD, _DROP)
        write_alembic(self._source, LAST, "aaaa00000002", _REBUILD)
        self._make(chats, size, journal_mode)
        self._pristine = self.database.read_bytes()
        self.before = read_content(self.database)
        self.request: RunRequest = request_for(self.database, str(self._source), "head")
        self._line = encode_request(self.request).decode()
        self.after: Content | None = None

    def _make(self, chats: int, size: int, journal_mode: str) -> None:
        with closing(sqlite3.connect(self.database)) as connection:
            connection.execute(f"PRAGMA journal_mode = {journal_mode}")
            with connection:
                connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
                connection.execute("CREATE TABLE user (id VARCHAR PRIMARY KEY, name TEXT)")
                connection.execute("CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)")
                connection.execute("INSERT INTO alembic_version VALUES (?)", (FIRST,))
                connection.executemany(
                    "INSERT INTO user VALUES (?, ?)", [(str(n), f"user {n}") for n in range(20)]
                )
                connection.executemany(
                    "INSERT INTO chat VALUES (?, ?)",
                    [(str(n), f"{n} " + "x" * size) for n in range(chats)],
                )

    def reset(self) -> None:
        """Everything as before the first run."""
        for folder in (self.database.parent, places.journal_dir()):
            shutil.rmtree(folder, ignore_errors=True)
        self.database.parent.mkdir(parents=True)
        self.database.write_bytes(self._pristine)

    def run(
        self,
        disk: Nursery,
        mode: Mode = Mode.COUNT,
        when: int = 0,
        *,
        only: str = "",
        error: int = 0,
        log: Path | None = None,
        clock: int = 0,
        kill_after: float | None = None,
    ) -> Answer:
        """Start from the beginning and run to whatever end."""
        self.reset()
        return disk.run(
            Command(
                request=self._line,
                events=str(self._events),
                folder=str(self.folder),
                only=only,
                mode=mode,
                when=when,
                error=error,
                log=str(log or ""),
                clock=clock,
                kill_after=kill_after,
            )
        )

    def learn_the_end(self, disk: Nursery) -> int:
        """Run without a fault and remember the result; returns how often the disk was called."""
        answer = self.run(disk)
        assert isinstance(self.last_word, Finished), self.last_word
        self.after = read_content(self.database)
        assert self.after != self.before
        return answer.count

    @property
    def last_word(self) -> Finished | Failed | None:
        """What the child said last."""
        return last_word(self._events)

    def entry(self) -> JournalEntry | None:
        """The journal's entry, if the child came so far."""
        return next(iter(list_runs(places.journal_dir())), None)

    def check_after_death(self) -> Whereabouts | None:
        """What the console does at its next start, and that nothing is lost; None: not begun."""
        entry = self.entry()
        where = None
        if entry is not None and entry.outcome is not Outcome.DONE:
            target = FileTarget(path=self.database)
            where = recover(entry, target, None, places.journal_dir()).where
            assert where in {Whereabouts.BEFORE, Whereabouts.AFTER}
        elif entry is None:
            settle(FileTarget(path=self.database), None)  # as whoever opens it next does
            remove_dead_lock(self.database)
        content = read_content(self.database)
        assert content in (self.before, self.after)
        if where is not None:
            assert content == (self.before if where is Whereabouts.BEFORE else self.after)
        strays = [path.name for path in self.strays()]
        assert not strays
        return where

    def replace_pristine(self, content: bytes) -> None:
        """Begin every further run with this file."""
        self._pristine = content

    def strays(self, *, with_backups: bool = True) -> Iterator[Path]:
        """Files that nobody would know what to do with; looks into the backups on the way."""
        for path in self.folder.rglob("*"):
            is_known = path.name == "webui.db" or path.name.endswith(
                (".backup.db", ".backup.db.json")
            )
            if path.is_file() and not is_known and path.parent == self.database.parent:
                yield path
            if with_backups and path.is_file() and path.name.endswith(".backup.db"):
                read_content(path)  # a backup that is there is whole


__all__ = ["Content", "Scene", "read_content"]
