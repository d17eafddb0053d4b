"""All backups of all known targets: found, checked again, deleted by hand or by rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from owui_migrate_gui.database.backups import Backup, BackupKind
from owui_migrate_gui.database.retention import Rules, choose_to_delete
from owui_migrate_gui.database.target import ServerTarget, parse_target
from owui_migrate_gui.engine.known_backups import must_stay
from owui_migrate_gui.errors import Cancelled, KeyNeeded, MigrationError, WrongKey
from owui_migrate_gui.gui.backup_questions import ask_delete, tell_doomed, tell_not_kept
from owui_migrate_gui.gui.connect_state import ConnectAnswer, fields_of
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.services import Services
from owui_migrate_gui.gui.settings import read_settings
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.secret import Secret

SecretOf = Callable[[str], Secret | None]
_Work = Callable[[Secret | None], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """Something to be done with a backup that may need its key or password."""

    key: str
    backup: Backup
    work: _Work
    on_done: Callable[[object], None]
    on_begin: Callable[[], None] = lambda: None
    on_end: Callable[[], None] = lambda: None


class Shelf(QObject):
    """``changed`` says that another list was read, ``touched`` that a backup is another now.

    ``secret_of`` tells what opened a target that is open in this window.
    """

    changed = Signal()
    touched = Signal()

    def __init__(
        self,
        services: Services,
        prompts: Prompts,
        memory: Memory,
        secret_of: SecretOf = lambda _target: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.backups: tuple[Backup, ...] = ()
        self.checking: frozenset[Path] = frozenset()
        self._stops: dict[Path, Event] = {}
        self.releases: ReleaseMap | None = None
        self._services, self._prompts, self._memory = services, prompts, memory
        self._secret_of = secret_of
        self._stop = Event()
        self._queries = Queries(self)

    @Slot()
    def refresh(self) -> None:
        """Look for all backups again."""
        keys = tuple(one.path for one in self._memory.recent())
        chosen = read_settings(self._memory).backup_dir
        folders = (chosen,) if chosen is not None else ()
        self._queries.ask(
            "all",
            lambda: (
                self._services.find_all_backups(keys, folders),
                self._services.load_releases(),
            ),
            self._on_found,
            self._prompts.show_error,
        )

    def check(self, backup: Backup) -> None:
        """Open a backup again; what is found is kept beside it."""
        if backup.path in self.checking:
            return
        stop = self._stops[backup.path] = Event()

        def on_done(is_kept: object) -> None:
            if not is_kept:
                self._prompts.ask(tell_not_kept(backup), lambda: None)

        self._do(
            _Task(
                key=f"check {backup.path}",
                backup=backup,
                work=lambda secret: self._services.check_backup(
                    backup.path, secret, lambda: stop.is_set() or self._stop.is_set()
                ),
                on_done=on_done,
                on_begin=lambda: self._mark(self.checking | {backup.path}),
                on_end=lambda: self._mark(self.checking - {backup.path}),
            )
        )

    def stop_checking(self, path: Path) -> None:
        """Stop a check; nothing is known of that backup then but what was before."""
        if path in self._stops:
            self._stops[path].set()

    def delete(self, backup: Backup, among: tuple[Backup, ...]) -> None:
        """Ask, then delete a backup; the last one that leads back over a run is refused."""
        self._prompts.ask(ask_delete(backup), lambda: self._delete((backup,), among))

    def thin_out(self, backups: tuple[Backup, ...]) -> None:
        """Ask by which rules one target's backups are kept, then delete the others."""
        protected = self._protected(backups)

        def doomed(rules: Rules) -> tuple[Backup, ...]:
            return choose_to_delete(backups, rules, protected)

        self._prompts.ask_rules(
            lambda rules: tell_doomed(doomed(rules)),
            lambda rules: self._delete(doomed(rules), backups),
        )

    def close(self) -> None:
        """Stop what is at work; nothing is said afterwards."""
        self._stop.set()
        self._queries.close()

    def _on_found(self, found: tuple[tuple[Backup, ...], ReleaseMap]) -> None:
        self.backups, self.releases = found
        self.changed.emit()

    def _mark(self, checking: frozenset[Path]) -> None:
        has_ended = len(checking) < len(self.checking)
        self.checking = checking
        self.changed.emit()
        if has_ended:
            self.refresh()
            self.touched.emit()

    def _protected(self, among: tuple[Backup, ...]) -> Backup | None:
        target = among[0].target if among else ""
        return must_stay(among, self._services.list_runs(target)) if target else None

    def _delete(self, doomed: tuple[Backup, ...], among: tuple[Backup, ...]) -> None:
        """Delete one after the other; the first that can't be deleted ends it."""
        if not doomed:
            self.refresh()
            self.touched.emit()
            return
        backup, *rest = doomed
        same = tuple(one for one in among if one.target == backup.target)
        protected = self._protected(same)
        go_on = partial(self._delete, tuple(rest), among)
        if backup.kind is not BackupKind.COPY:
            try:
                self._services.delete_backup(backup, protected, None)
            except MigrationError as error:
                self._prompts.show_error(error)
                go_on = partial(self._delete, (), among)
            go_on()
            return
        self._do(
            _Task(
                key=f"delete {backup.path}",
                backup=backup,
                work=lambda secret: self._services.delete_backup(backup, protected, secret),
                on_done=lambda _nothing: go_on(),
            )
        )

    def _do(self, task: _Task, secret: Secret | None = None) -> None:
        """Work on the pool; a key or password that is missing or wrong is asked for."""
        known = secret or self._secret_of(task.backup.target)
        task.on_begin()

        def work() -> object:
            return task.work(known or self._services.read_kept(task.backup.target))

        def on_done(value: object) -> None:
            task.on_end()
            task.on_done(value)

        def on_error(error: MigrationError) -> None:
            if isinstance(error, KeyNeeded | WrongKey):
                self._ask_secret(task, error)
                return
            task.on_end()
            if not isinstance(error, Cancelled):
                self._prompts.show_error(error)

        self._queries.ask(task.key, work, on_done, on_error)

    def _ask_secret(self, task: _Task, error: MigrationError) -> None:
        task.on_end()
        backup = task.backup
        target = parse_target(backup.target) if backup.kind is BackupKind.COPY else None
        if isinstance(target, ServerTarget):

            def on_server(answer: ConnectAnswer) -> None:
                self._do(task, answer.secret)

            self._prompts.ask_server(fields_of(target), error.what, on_server)
            return

        def on_key(answer: KeyAnswer) -> None:
            self._do(task, answer.secret)

        question = KeyQuestion(
            name=backup.path.name,
            place=str(backup.path.parent),
            trouble=error.what if isinstance(error, WrongKey) else "",
        )  # not kept: the database itself may have another key by now
        self._prompts.ask_key(question, on_key)


__all__ = ["Shelf"]
