"""Accounts that share an address, shown to the person who decides which of them stays.

Beside the quarantine this is the one place where the doctor shows what rows hold. It goes to the
person's own screen, never into findings, logs or bundles.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.doctor.checks.inquiry import Ask, ask_sqlite
from owui_migrate_gui.doctor.epoch import moment_of
from owui_migrate_gui.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedAccount:
    """One of several accounts; ``active`` is when it was last used (UTC), None where unknown."""

    id: str
    email: str
    name: str
    role: str
    active: datetime | None
    chats: int


def shared_accounts(
    snapshot: Snapshot, secret: Secret | None
) -> tuple[tuple[SharedAccount, ...], ...]:
    """The accounts of each shared address, the one used last first. Raises what opening raises."""
    target = snapshot.target
    if isinstance(target, ServerTarget):
        from owui_migrate_gui.database.integrity import never  # noqa: PLC0415
        from owui_migrate_gui.doctor.server_questions import (  # noqa: PLC0415 - psycopg: 0.1 s
            asking_server,
        )

        with asking_server(target, secret, never) as (questions,):
            return _groups(snapshot, questions.ask)

    def read(connection: sqlite3.Connection) -> tuple[tuple[SharedAccount, ...], ...]:
        return _groups(snapshot, ask_sqlite(connection))

    return read_consistently(target.path, read, key_for(target, secret))


def _groups(snapshot: Snapshot, ask: Ask) -> tuple[tuple[SharedAccount, ...], ...]:
    user = snapshot.schema.table("user")
    columns = user.column_names if user else frozenset()
    if not {"id", "email"} <= columns:
        return ()

    def column(name: str, otherwise: str) -> str:
        return f"u.{name}" if name in columns else otherwise

    name, role = column("name", "''"), column("role", "''")
    active = column("last_active_at", "0")
    chats = (
        "(SELECT count(*) FROM chat AS c WHERE c.user_id = u.id)"
        if snapshot.schema.table("chat")
        else "0"
    )
    rows = ask(
        f"SELECT lower(u.email), u.id, u.email, {name}, {role},"
        f' {active}, {chats} FROM "user" AS u WHERE lower(u.email) IN (SELECT lower(email)'
        ' FROM "user" WHERE email IS NOT NULL GROUP BY lower(email) HAVING count(*) > 1)'
        f" ORDER BY lower(u.email), coalesce({active}, 0) DESC, u.id",
        {},
    )
    found: dict[str, list[SharedAccount]] = {}
    for row in rows:
        found.setdefault(str(row[0]), []).append(_account(row[1:]))
    return tuple(tuple(accounts) for accounts in found.values())


def _account(row: Sequence[object]) -> SharedAccount:
    id_, email, name, role, active, chats = row
    return SharedAccount(
        id=str(id_),
        email=str(email),
        name=str(name or ""),
        role=str(role or ""),
        active=moment_of(active),
        chats=int(str(chats or 0)),
    )


__all__ = ["SharedAccount", "shared_accounts"]
