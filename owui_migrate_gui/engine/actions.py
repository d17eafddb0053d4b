"""What a repair does, as data: planned by the doctor, carried out by the engine's child.

Values travel bound, never inside the SQL text. Nothing here touches a database.
"""

from __future__ import annotations

import msgspec

Value = str | int | float | bool | None


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One SQL statement; ``:name`` marks a parameter.

    ``rows`` is how many rows it has to change, where that is known; ``only_if_empty`` names a table
    that has to be empty by then, or the statement is left out.
    """

    sql: str
    parameters: dict[str, Value] = {}
    rows: int | None = None
    only_if_empty: str = ""


class SqlAction(msgspec.Struct, frozen=True, kw_only=True, tag="sql"):
    """Run ``statements`` in order. ``drops`` names the tables that may be gone afterwards.

    ``text`` is a sentence for people: what it does. ``forgets`` counts, by the table they came
    from, rows that leave the quarantine for good because a person said so.
    """

    text: str
    statements: tuple[Statement, ...]
    drops: tuple[str, ...] = ()
    forgets: dict[str, int] = {}


class ScriptAction(msgspec.Struct, frozen=True, kw_only=True, tag="script"):
    """Run the upgrade of a bundled Alembic revision again; it does only what is not done yet.

    The version table is left alone.
    """

    text: str
    revision: str
    drops: tuple[str, ...] = ()


class StampAction(msgspec.Struct, frozen=True, kw_only=True, tag="stamp"):
    """Make ``revision`` the only row of ``alembic_version``; None empties it."""

    text: str
    revision: str | None


Action = SqlAction | ScriptAction | StampAction


def stamp_statements(revision: str | None) -> tuple[Statement, ...]:
    """The SQL of a :class:`StampAction`."""
    create = (
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    found = [Statement(sql=create), Statement(sql="DELETE FROM alembic_version")]
    if revision is not None:
        found.append(
            Statement(
                sql="INSERT INTO alembic_version (version_num) VALUES (:revision)",
                parameters={"revision": revision},
            )
        )
    return tuple(found)


def written_out(action: Action) -> tuple[str, ...]:
    """The action as SQL for people to read; of a script, which one is run."""
    match action:
        case SqlAction():
            return tuple(_with_values(statement) for statement in action.statements)
        case StampAction():
            return tuple(_with_values(one) for one in stamp_statements(action.revision))
        case ScriptAction():
            return (f"-- the bundled migration {action.revision}, which does what is missing",)


def _with_values(statement: Statement) -> str:
    text = statement.sql
    for name, value in sorted(statement.parameters.items(), reverse=True):
        text = text.replace(f":{name}", _literal(value))
    note = f"  -- if {statement.only_if_empty} is empty by then" if statement.only_if_empty else ""
    return f"{text};{note}"


def _literal(value: Value) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(int(value)) if isinstance(value, bool) else str(value)


__all__ = [
    "Action",
    "ScriptAction",
    "SqlAction",
    "StampAction",
    "Statement",
    "Value",
    "stamp_statements",
    "written_out",
]
