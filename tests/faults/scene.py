"""A source with every kind of step, and what may be found after a fault in a run of it."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import gettempdir

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.engine.journal import JournalEntry, list_runs
from owui_migrate_gui.engine.recovery import Whereabouts, recover, scratch_prefix
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.engine.wire import encode_request
from owui_migrate_gui.events import Failed, Finished, Outcome
from tests.builders.running import request_for_target
from tests.builders.scripts import write_alembic
from tests.faults.disk import Mode, Nursery, last_word
from tests.faults.nursery import Answer, Command
from tests.faults.subjects import FIRST, Content, PlainFile, Subject

SECOND, LAST = "aaaa00000002", "aaaa00000003"

_ADD = """\
op.add_column("chat", sa.Column("pinned", sa.Boolean()))
op.execute("UPDATE chat SET pinned = false")
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


class Scene:
    """A target, put back to its start before every fault."""

    def __init__(
        self,
        folder: Path,
        subject: Subject,
        backup_way: BackupWay = BackupWay.DUMP,
        *,
        compresses: bool = False,
    ) -> None:
        self.folder = folder / "disk"
        self.subject = subject
        self._events = folder / "events"
        source = folder / "source"
        write_alembic(source, FIRST, None)
        write_alembic(source, SECOND, FIRST, _ADD, _DROP)
        write_alembic(source, LAST, SECOND, _REBUILD)
        self.before = subject.read()
        wanted = request_for_target(subject.target, str(source), "head", secret=subject.secret)
        self.request: RunRequest = msgspec.structs.replace(
            wanted, backup_way=backup_way, compress=compresses
        )
        self.line = encode_request(self.request)
        self.after: Content | None = None

    @property
    def database(self) -> Path:
        """The file, where it is one."""
        assert isinstance(self.subject, PlainFile)
        return self.subject.path

    def reset(self) -> None:
        """Everything as before the first run."""
        shutil.rmtree(places.journal_dir().parent, ignore_errors=True)
        for folder in Path(gettempdir()).glob(f"{scratch_prefix(self.request.run_id)}*"):
            shutil.rmtree(folder)
        self.subject.put_back()

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
        leave_after: float | None = None,
    ) -> Answer:
        """Start from the beginning and run to whatever end."""
        self.reset()
        return disk.run(
            Command(
                request=self.line.decode(),
                events=str(self._events),
                folder=str(self.folder),
                only=only,
                mode=mode,
                when=when,
                error=error,
                log=str(log or ""),
                clock=clock,
                kill_after=kill_after,
                leave_after=leave_after,
                has_server=self.subject.is_on_server,
            )
        )

    def learn_the_end(self, disk: Nursery) -> int:
        """Run without a fault and remember the result; returns how often the disk was called."""
        answer = self.run(disk)
        assert isinstance(self.last_word, Finished), self.last_word
        self.after = self.subject.read()
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
            found = recover(entry, self.subject.target, self.subject.secret, places.journal_dir())
            where = found.where
            assert where in {Whereabouts.BEFORE, Whereabouts.AFTER}, found
        elif entry is None:
            self.subject.settle()
        content = self.subject.read()
        assert content in (self.before, self.after)
        if where is not None:
            assert content == (self.before if where is Whereabouts.BEFORE else self.after)
        strays = [path.name for path in self.subject.strays()]
        assert not strays
        return where


__all__ = ["Scene"]
