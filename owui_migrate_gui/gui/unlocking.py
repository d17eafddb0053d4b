"""What opens a target that doesn't open by itself: a file's key, a server's password."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import KeyNeeded, MigrationError, NoSuchRole, WrongKey
from owui_migrate_gui.gui.connect_state import ConnectAnswer, fields_of
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.secret import Secret

LOCKED = KeyNeeded | WrongKey | NoSuchRole
"""Errors that another key or password helps against."""


class Unlocking(QObject):
    """Asks for what opens the session's target, and has it read with that."""

    def __init__(self, session: Session, prompts: Prompts, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._prompts = session, prompts

    def unlock(self, secret: Secret, *, is_kept: bool) -> None:
        """Read the target with a password or key that is known already."""
        self._session.use_key(KeyAnswer(secret=secret, cipher=None, is_kept=is_kept))

    def secret_of(self, target: str) -> Secret | None:
        """What opened the target of that key, where it is this one."""
        return self._session.secret if target == self._session.target.key else None

    def ask_where_locked(self, error: MigrationError) -> None:
        """Ask, where the error is one that an answer helps against."""
        if isinstance(error, LOCKED):
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask for the key, or for where the server is and how to reach it."""
        error, target = self._session.error, self._session.target
        if isinstance(target, ServerTarget):
            trouble = said(error.what) if error is not None else ""
            self._prompts.ask_server(fields_of(target), trouble, self._on_server)
            return
        question = KeyQuestion(
            name=target.name,
            place=str(target),
            trouble=said(error.what) if isinstance(error, WrongKey) else "",
            has_keychain=self._session.services.has_keychain(),
        )
        self._prompts.ask_key(question, self._session.use_key)

    def _on_server(self, answer: ConnectAnswer) -> None:
        secret = answer.secret
        key = secret and KeyAnswer(secret=secret, cipher=None, is_kept=answer.is_kept)
        self._session.use_server(answer.target, key or None)


__all__ = ["LOCKED", "Unlocking"]
