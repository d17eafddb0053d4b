"""Writing down what a script sends: text, values, place in the script, how often."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from owui_migrate_gui.engine.statements import first_word
from owui_migrate_gui.preview import StatementKind

VERSION_TABLES = frozenset({"alembic_version", "migratehistory"})
SAVEPOINTS = frozenset({"SAVEPOINT", "RELEASE", "ROLLBACK"})

_READS = frozenset({"SELECT", "VALUES", "EXPLAIN", "SHOW", "TABLE"})
_SCHEMA = frozenset({"CREATE", "ALTER", "DROP", "COMMENT"})
_DATA = frozenset({"INSERT", "UPDATE", "DELETE", "REPLACE", "TRUNCATE", "MERGE", "COPY"})
_HELPERS = re.compile(
    r"\s*(?:CREATE\s+(?:OR\s+REPLACE\s+)?|DROP\s+)(?:FUNCTION|AGGREGATE|EXTENSION)\b", re.IGNORECASE
)
_PRAGMA_WRITE = re.compile(r"\s*PRAGMA\s+[\w.\"]+\s*=", re.IGNORECASE)
_CALLS = re.compile(
    r"\s*SELECT\s+(?:pg_catalog\.)?(?:setval|set_config|pg_advisory\w*)\s*\(", re.IGNORECASE
)
"""Functions of PostgreSQL that change something, called by a query."""
_NOISE = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", re.DOTALL)
_MAIN_VERB = re.compile(r"[()]|\b(?:SELECT|INSERT|UPDATE|DELETE|MERGE|VALUES)\b", re.IGNORECASE)
_WRITTEN_TABLE = re.compile(
    r"\b(?:INTO|UPDATE|FROM|TABLE(?:\s+IF\s+(?:NOT\s+)?EXISTS)?)\s+[\"`]?(\w+)", re.IGNORECASE
)


@dataclass(slots=True)
class Sent:
    """One statement at the driver: as sent, and with its values written out.

    One that is sent with several sets of values is one for each of them. ``line`` is that of the
    script (0: sent by a library for its own purposes). ``is_read`` marks what only reads and is not
    shown.
    """

    text: str
    line: int
    is_read: bool
    sql: str | None = None
    has_values: bool = False

    @property
    def shown(self) -> str:
        """The text with its values."""
        return self.sql if self.sql is not None else self.text


class Recorder:
    """Keeps what one step sends; ``folder`` is where scripts lie, to tell their lines.

    ``doubts`` are (line, sentence) about what a shadow could not follow, ``unanswered`` queries
    over rows that it could not answer.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.start_step()

    def start_step(self) -> None:
        """Begin anew."""
        self.sent: list[Sent] = []
        self.doubts: list[tuple[int, str]] = []
        self.unanswered: list[tuple[int, str]] = []

    def doubt(self, what: str) -> None:
        """Note what could not be followed."""
        self.doubts.append((self._line(), what))

    def miss(self, sql: str) -> None:
        """Note a query over rows that could not be answered."""
        self.unanswered.append((self._line(), sql))

    def add(self, text: str, *, has_values: bool = False) -> Sent:
        """Write down a statement; its values come later, where the driver tells them."""
        sent = Sent(text, self._line(), is_read(text), has_values=has_values)
        self.sent.append(sent)
        return sent

    def add_again(self, sql: str) -> None:
        """Write down the last statement once more, with other values written out."""
        last = self.sent[-1]
        self.sent.append(Sent(last.text, last.line, last.is_read, sql, has_values=True))

    def _line(self) -> int:
        """The line of the script that is at work: the outermost frame from its folder."""
        current: FrameType | None = sys._getframe(2)  # noqa: SLF001 - the cheap way up a stack
        line = 0
        while current is not None:
            if current.f_code.co_filename.startswith(self._folder):
                line = current.f_lineno
            current = current.f_back
        return line


def is_read(sql: str) -> bool:
    """Whether a statement only reads."""
    word = first_word(sql)
    if word == "PRAGMA":
        return _PRAGMA_WRITE.match(sql) is None
    if word == "SELECT" and _CALLS.match(sql):
        return False
    if word == "WITH":
        return _verb_after_with(sql) in _READS
    return word in _READS


def kind_of(sql: str, *, is_from_script: bool) -> StatementKind:
    """What a statement is for, told from its words."""
    if not is_from_script and table_of(sql) in VERSION_TABLES:
        return StatementKind.VERSION
    word = first_word(sql)
    if word in _SCHEMA:
        return StatementKind.CONTROL if _HELPERS.match(sql) else StatementKind.SCHEMA
    if word in _DATA or (word == "WITH" and not is_read(sql)):
        return StatementKind.DATA
    return StatementKind.CONTROL


def key_of(sql: str) -> str:
    """What makes two statements the same: savepoints have made-up names, and Alembic's batch mode
    keeps constraints in sets.
    """
    word = first_word(sql)
    if word in SAVEPOINTS:
        return word
    if word == "CREATE" and "\n" in sql:
        return "\n".join(sorted(line.strip(" ,\t") for line in sql.splitlines()))
    return sql


def table_of(sql: str) -> str | None:
    """The first table that a statement names."""
    found = _WRITTEN_TABLE.search(sql)
    return found.group(1) if found else None


def _verb_after_with(sql: str) -> str:
    """The main verb of ``WITH … verb``: the first one outside all parentheses."""
    depth = 0
    for found in _MAIN_VERB.finditer(_NOISE.sub("''", sql)):
        word = found.group().upper()
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
        elif depth == 0:
            return word
    return "SELECT"


__all__ = [
    "SAVEPOINTS",
    "VERSION_TABLES",
    "Recorder",
    "Sent",
    "is_read",
    "key_of",
    "kind_of",
    "table_of",
]
