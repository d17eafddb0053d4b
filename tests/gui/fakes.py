"""What the window is given in tests instead of dialogs, engines and databases."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.database.retention import Rules
from owui_migrate_gui.database.schema import Schema
from owui_migrate_gui.database.snapshot import Holder, Snapshot
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Event
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.accounts_dialog import Groups
from owui_migrate_gui.gui.connect_state import ConnectAnswer, ConnectFields
from owui_migrate_gui.gui.encryption_state import EncryptionAnswer, EncryptionQuestion
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.questions import BackupQuestion, Question, SaveQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import stand
from owui_migrate_gui.release import Release, ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.sources.source import Source, SourceKind

NOW = datetime(2026, 11, 23, 14, 2, 11, tzinfo=UTC)


class FakePrompts:
    """Records every question; says yes unless told otherwise."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.errors: list[MigrationError] = []
        self.says_yes = True
        self.rules = Rules(last=1)
        self.told: list[tuple[str, bool]] = []
        self.ticks: set[str] = set()
        self.keys_asked: list[KeyQuestion] = []
        self.keys: list[KeyAnswer] = []
        self.servers_asked: list[tuple[ConnectFields | None, str]] = []
        self.servers: list[ConnectAnswer] = []
        self.encryption_asked: list[EncryptionQuestion] = []
        self.encryption: EncryptionAnswer | None = None
        self.file: str | None = None
        self.on_file: Callable[[str], object] = lambda _folder: None
        self.saves: list[SaveQuestion] = []
        self.save_to: Path | None = None
        self.accounts: Groups = ()
        self.kept: frozenset[str] | None = None
        self.past: list[dict[str, str]] = []
        self.bundles: list[dict[str, bytes]] = []
        self.source: str | None = None
        self.folder: Path | None = None
        self.before_backup_answer: Callable[[], object] = lambda: None

    def ask_file(self, folder: str, on_chosen: Callable[[str], None]) -> None:
        self.on_file(folder)
        if self.file is not None:
            on_chosen(self.file)

    def ask_save(
        self, asked: SaveQuestion, _folder: str, on_chosen: Callable[[Path], None]
    ) -> None:
        self.saves.append(asked)
        if self.save_to is not None:
            on_chosen(self.save_to)

    def ask_accounts(self, groups: Groups, on_chosen: Callable[[frozenset[str]], None]) -> None:
        self.accounts = groups
        if self.kept is not None:
            on_chosen(self.kept)

    def show_past(self, texts: Mapping[str, str]) -> None:
        self.past.append(dict(texts))

    def show_bundle(self, contents: Mapping[str, bytes], asked: SaveQuestion) -> None:
        self.bundles.append(dict(contents))
        if self.save_to is not None:
            asked.write(self.save_to)

    def ask(self, question: Question, on_yes: Callable[[], None]) -> None:
        self.asked.append(question)
        if self.says_yes:
            on_yes()

    def ask_with_backup(self, asked: BackupQuestion, on_yes: Callable[[Path], None]) -> None:
        self.asked.append(asked.question)
        for tick in asked.ticks:
            if tick.text in self.ticks:
                tick.set(True)
        self.before_backup_answer()
        if self.says_yes:
            on_yes(self.folder or asked.folder)

    def ask_rules(
        self, describe: Callable[[Rules], tuple[str, bool]], on_rules: Callable[[Rules], None]
    ) -> None:
        self.told.append(describe(self.rules))
        if self.told[-1][1] and self.says_yes:
            on_rules(self.rules)

    def ask_source(self, _current: str | None, on_chosen: Callable[[str | None], None]) -> None:
        on_chosen(self.source)

    def ask_key(self, question: KeyQuestion, on_answer: Callable[[KeyAnswer], None]) -> None:
        self.keys_asked.append(question)
        if self.keys:
            on_answer(self.keys.pop(0))

    def ask_server(
        self,
        fields: ConnectFields | None,
        trouble: str,
        on_answer: Callable[[ConnectAnswer], None],
    ) -> None:
        self.servers_asked.append((fields, trouble))
        if self.servers:
            on_answer(self.servers.pop(0))

    def ask_encryption(
        self, question: EncryptionQuestion, on_answer: Callable[[EncryptionAnswer], None]
    ) -> None:
        self.encryption_asked.append(question)
        if self.encryption is not None:
            on_answer(self.encryption)

    def ask_rescue(
        self, question: Question, suggested: Path, on_yes: Callable[[Path], None]
    ) -> None:
        self.asked.append(question)
        if self.says_yes:
            on_yes(suggested)

    def show_error(self, error: MigrationError) -> None:
        self.errors.append(error)


class RecordedEngine:
    """Plays events that were recorded; waits at its gate before the last one if it has one."""

    def __init__(
        self,
        events: tuple[Event, ...],
        *,
        on_cancel: Event | None = None,
        crash: Exception | None = None,
    ) -> None:
        self._events = events
        self._on_cancel = on_cancel
        self._crash = crash
        self.cancelled = threading.Event()
        self.gate: threading.Event | None = None

    def events(self) -> Iterator[Event]:
        *first, last = self._events or (None,)
        for event in first:
            assert event is not None
            yield event
        if self._crash is not None:
            raise self._crash
        if self._on_cancel is not None:
            self.cancelled.wait(10)
            yield self._on_cancel
            return
        if self.gate is not None:
            self.gate.wait(10)
        if last is not None:
            yield last

    def cancel(self) -> None:
        self.cancelled.set()

    def pause(self) -> None:
        pass

    def go_on(self) -> None:
        pass


def releases_of(**heads: str) -> ReleaseMap:
    """``releases_of(v0_6_43="c440")``: releases by Alembic head, in the order given."""
    return ReleaseMap(
        releases=tuple(
            Release(
                version=name.removeprefix("v").replace("_", "."),
                peewee_count=18,
                alembic_count=1,
                alembic_head=head or None,
            )
            for name, head in heads.items()
        )
    )


def reading_of(
    graph: RevisionGraph,
    *,
    recorded: Recorded,
    releases: ReleaseMap | None = None,
    lineage: Lineage = Lineage.PEEWEE_BORN,
    holders: tuple[Holder, ...] = (),
    size: int = 739_000_000,
) -> Reading:
    """A reading without any database behind it."""
    graph = graph.with_recorded(recorded)
    snapshot = Snapshot(
        target=parse_target("/srv/open-webui/data/webui.db"),
        taken=NOW,
        size=size,
        wal_size=0,
        modified=NOW,
        journal_mode="wal",
        page_size=4096,
        recorded=recorded,
        lineage=lineage,
        schema=Schema(tables=()),
        users=20,
        chats=20_000,
        holders=holders,
    )
    source = Source(
        kind=SourceKind.BUNDLED,
        path=Path("/bundled"),
        label="bundled",
        release=None,
        alembic_dir="migrations",
        peewee_dir=None,
        revisions=graph.revisions(),
        problems=(),
        content_hash="0" * 64,
    )
    return Reading(
        snapshot=snapshot,
        source=source,
        graph=graph,
        layout=lay_out(graph),
        standing=stand(graph, recorded, lineage),
        releases=releases or ReleaseMap(releases=()),
    )
