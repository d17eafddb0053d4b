"""Texts without what a database holds: only known words, short numbers and plain names pass."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from owui_migrate_gui.doctor.bundle.vocabulary import TOKEN, vocabulary
from owui_migrate_gui.schema import Attached, Column, ForeignKey, Index, Schema, Table

MASK = "…"

_LONGEST_NUMBER = 6
"""Digits that may stand together: counts and years do, telephone numbers and codes don't."""

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_$]{0,62}")
_REVISION = re.compile(r"[A-Za-z0-9_]{1,64}")
_ADDRESS = re.compile(r"\S+@\S+")
_URL = re.compile(r"(?<=://)\S+")
_FOLDER = re.compile(r"(?:~|\b[A-Za-z]:)?[/\\](?:[^\s'\"():,;/\\]+[/\\])+|~[/\\]")
_QUOTED = re.compile(r"(?<!\w)'[^'\n]*'(?!\w)|(?<!\w)\"[^\"\n]*\"(?!\w)|`[^`\n]*`")
_VALUES = re.compile(
    r"(?<=\)=\()[^\n]*?(?=\)(?:\W|$))|(?<=contains \()[^\n]*|(?<=\[parameters: )[^\n]*"
)
"""PostgreSQL's ``Key (email)=(…)`` and ``Failing row contains (…)``, SQLAlchemy's parameters."""
_NUMBERS = re.compile(r"(?!20\d\d-\d\d-\d\d)(?<![\d:-])\d{2,}(?:[ -]\d{2,}){2,}")
"""Groups of digits, as of a card or a telephone; a date is none."""
_COMPUTER = re.compile(r"\b(?!127\.0\.0\.1\b)\d{1,3}(?:\.\d{1,3}){3}\b")
"""An address of a computer; this one's own tells nothing."""

_SQL_PART = re.compile(
    r"(?P<text>(?:(?<![\w$])[xXeEbBnN])?'(?:[^']|'')*(?:'|\Z))"
    r"|(?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<quoted>\"[^\"]*(?:\"|\Z)|`[^`]*(?:`|\Z))"
    r"|(?P<number>\d[\d.]*(?:[eE][+-]?\d+)?(?![\w$]))"
    r"|(?P<word>[\w$]+)",
    re.DOTALL,
)
"""What in SQL can hold something of a person's; what is between is signs and blanks."""
_CONSTRAINT = re.compile(r"\bCONSTRAINT\s+\"?([A-Za-z_][\w$]*)")
_EMPTY = frozenset({"''", "'{}'", "'[]'", "'null'"})
_MASKS = re.compile(rf"{MASK}(?:[\s,;:.]*{MASK})+")


@dataclass(slots=True, kw_only=True)
class Masking:
    """What passes beside the vocabulary: ``names`` of the schema and revisions at hand.

    Odd names (with blanks, ``@``, other letters) are numbered, so that they stay told apart.
    """

    words: frozenset[str] = field(default_factory=vocabulary)
    names: frozenset[str] = frozenset()
    _numbers: dict[str, str] = field(default_factory=dict)

    def with_names(self, names: Iterable[str]) -> Masking:
        """The same, where these names pass too, as far as they are plain."""
        plain = {name.lower() for name in names if _PLAIN_NAME.fullmatch(name)}
        return replace(self, names=self.names | plain)

    def said(self, text: str) -> str:
        """A text of the console's own, which may name things: unknown words become ``…``."""
        return self._masked(text)

    def logged(self, text: str) -> str:
        """A text that may quote rows: what stands in quotes or parameters goes altogether."""
        text = _COMPUTER.sub(MASK, _NUMBERS.sub(MASK, _VALUES.sub(MASK, text)))
        return self._masked(_QUOTED.sub(self._quoted, text))

    def name(self, name: str) -> str:
        """A table's, column's or index's name: as it is where it is plain, else a number."""
        if _PLAIN_NAME.fullmatch(name):
            return name
        return self._numbers.setdefault(name, f"name {len(self._numbers) + 1}")

    def revision(self, id_: str) -> str:
        """A revision's id or a peewee script's name."""
        return id_ if _REVISION.fullmatch(id_) else self.name(id_)

    def ddl(self, sql: str) -> str:
        """SQL of a schema without its comments, and with known words and short numbers alone.

        Not only texts in single quotes go: SQLite takes words in double quotes, and bare ones
        behind DEFAULT, for texts too.
        """
        for name, number in self._numbers.items():
            sql = sql.replace(name, number)
        return _ADDRESS.sub(MASK, _SQL_PART.sub(self._sql_part, sql))

    def _sql_part(self, match: re.Match[str]) -> str:
        text = match.group()
        if match["text"]:
            return self._literal(text)
        if match["comment"]:
            return " "
        if match["quoted"]:
            is_name = self._is_known(text[1:-1]) or text[1:-1] in self._numbers.values()
            return text if is_name else f'"{MASK}"'
        if match["number"]:
            is_short = sum(map(str.isdecimal, text)) <= _LONGEST_NUMBER
            return text if is_short else f"'{MASK}'"
        return text if self._is_known(text) else MASK

    def _masked(self, text: str) -> str:
        text = _ADDRESS.sub(MASK, text)
        text = _URL.sub(MASK, text)
        text = _FOLDER.sub(f"{MASK}/", text)
        return _MASKS.sub(MASK, TOKEN.sub(lambda match: self._word(match.group()), text))

    def _word(self, word: str) -> str:
        if word.isdecimal():
            return word if len(word) <= _LONGEST_NUMBER else MASK
        return word if self._is_known(word) else MASK

    def _is_known(self, word: str) -> bool:
        lower = word.lower()
        return lower in self.words or lower in self.names

    def _quoted(self, match: re.Match[str]) -> str:
        text = match.group()
        inner = text[1:-1]
        is_name = all(self._is_known(part) for part in inner.split("."))
        return text if is_name else f"{text[0]}{MASK}{text[0]}"

    def _literal(self, text: str) -> str:
        inner = text[1:-1]
        is_number = inner.isdecimal() and len(inner) <= _LONGEST_NUMBER
        is_plain = text in _EMPTY or is_number or self._is_known(inner)
        return text if is_plain else f"'{MASK}'"


def masked_schema(schema: Schema, masking: Masking) -> Schema:
    """The tables with odd names numbered and without texts in defaults and conditions."""
    return Schema(tables=tuple(_table(table, masking) for table in schema.tables))


def masked_attached(schema: Schema, masking: Masking) -> tuple[Attached, ...]:
    """Views and triggers, with known words alone in their texts."""
    return tuple(
        Attached(
            name=masking.name(one.name),
            table=masking.name(one.table) if one.table else "",
            sql=masking.ddl(one.sql),
        )
        for one in schema.attached
    )


def names_of(schema: Schema) -> frozenset[str]:
    """Every name in a schema."""
    hanging = frozenset(one.name for one in schema.attached)
    return hanging | frozenset(
        name
        for table in schema.tables
        for name in (
            table.name,
            *table.column_names,
            *_constraints(table.sql),
            *(index.name for index in table.indexes),
        )
    )


def _constraints(sql: str) -> list[str]:
    """Names of constraints, not what a text or comment says of any."""
    bare = _SQL_PART.sub(lambda part: " " if part["text"] or part["comment"] else part[0], sql)
    return _CONSTRAINT.findall(bare)


def _table(table: Table, masking: Masking) -> Table:
    return Table(
        name=masking.name(table.name),
        columns=tuple(_column(column, masking) for column in table.columns),
        primary_key=_names(table.primary_key, masking),
        unique=tuple(_names(columns, masking) for columns in table.unique),
        indexes=tuple(_index(index, masking) for index in table.indexes),
        foreign_keys=tuple(_foreign(key, masking) for key in table.foreign_keys),
        sql=masking.ddl(table.sql),
    )


def _column(column: Column, masking: Masking) -> Column:
    return Column(
        name=masking.name(column.name),
        type=masking.said(column.type),
        is_nullable=column.is_nullable,
        default=masking.ddl(column.default) if column.default is not None else None,
    )


def _index(index: Index, masking: Masking) -> Index:
    return Index(
        name=masking.name(index.name),
        columns=tuple(masking.name(name) if name else None for name in index.columns),
        is_unique=index.is_unique,
        sql=masking.ddl(index.sql) if index.sql is not None else None,
    )


def _foreign(key: ForeignKey, masking: Masking) -> ForeignKey:
    return ForeignKey(
        columns=_names(key.columns, masking),
        table=masking.name(key.table),
        referred=_names(key.referred, masking),
        on_delete=key.on_delete,
    )


def _names(names: tuple[str, ...], masking: Masking) -> tuple[str, ...]:
    return tuple(masking.name(name) for name in names)


__all__ = ["MASK", "Masking", "masked_attached", "masked_schema", "names_of"]
