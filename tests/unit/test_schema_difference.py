from __future__ import annotations

from typing import Any

from owui_migrate_gui.gui.schema_words import change_words
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table
from owui_migrate_gui.schema_difference import Change, change_rows


def column(
    name: str, kind: str = "TEXT", default: str | None = None, *, null: bool = True
) -> Column:
    return Column(name=name, type=kind, is_nullable=null, default=default)


def table(name: str, *columns: Column, **more: Any) -> Table:
    known: dict[str, Any] = {
        "primary_key": (),
        "unique": (),
        "indexes": (),
        "foreign_keys": (),
        "sql": "",
    }
    return Table(name=name, columns=columns, **(known | more))


def schema(*tables: Table) -> Schema:
    return Schema(tables=tables)


def test_new_gone_and_changed_parts_stand_under_their_table() -> None:
    before = schema(table("chat", column("id"), column("chat"), column("old")), table("tag"))
    after = schema(
        table("chat", column("id"), column("chat", "JSON", "'{}'", null=False), column("meta")),
        table("note", column("id")),
    )
    rows = [(row.name, row.before, row.after, row.change) for row in change_rows(before, after)]
    assert rows == [
        ("chat", "3 columns", "3 columns", Change.CHANGED),
        ("chat", "TEXT", "JSON NOT NULL DEFAULT '{}'", Change.CHANGED),
        ("meta", "", "TEXT", Change.ADDED),
        ("old", "TEXT", "", Change.REMOVED),
        ("note", "", "1 column", Change.ADDED),
        ("id", "", "TEXT", Change.ADDED),
    ]


def test_a_table_without_columns_that_goes_is_said() -> None:
    rows = change_rows(schema(table("tag", column("id"))), schema())
    assert change_words(rows) == "1 table gone (tag)."


def test_keys_and_indexes_are_compared_by_what_they_say() -> None:
    index = Index(
        name="ix", columns=("a", None), is_unique=True, sql="CREATE INDEX ix ON t (a) WHERE a > 1"
    )
    key = ForeignKey(columns=("b",), table="user", referred=("id",), on_delete="CASCADE")
    before = schema(table("t", column("a"), primary_key=("a",)))
    after = schema(
        table("t", column("a"), unique=(("a", "b"),), indexes=(index,), foreign_keys=(key,))
    )
    told = {row.what: (row.before, row.after) for row in change_rows(before, after)}
    assert told["primary key"] == ("a", "")
    assert told["unique"] == ("", "a, b")
    assert told["foreign key"] == ("", "user (id) ON DELETE CASCADE")
    assert told["index"] == ("", "unique on a, an expression WHERE a > 1")


def test_what_stays_is_shown_when_asked_for() -> None:
    before, after = schema(table("t", column("a"))), schema(table("t", column("a"), column("b")))
    assert [row.name for row in change_rows(before, after)] == ["t", "b"]
    assert [row.name for row in change_rows(before, after, with_same=True)] == ["t", "a", "b"]


def test_the_same_schema_is_said_in_a_sentence() -> None:
    same = schema(table("t", column("a")))
    assert change_rows(same, same) == ()
    assert change_words(()) == "The schema stays as it is."
