"""Stored values that are not what they should be: encoded twice, no JSON, no time, shared."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.json_text import IS_JSON
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.forecast.foresee import in_words
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, Sums
from owui_migrate_gui.doctor.checks.losses import again
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement
from owui_migrate_gui.schema import Column, Table

_ELSEWHERE = frozenset(
    {("chat", "old_chat"), ("user", "info_json"), ("user", "settings_json"), ("group", "user_ids")}
)
"""Columns whose contents another check speaks of."""


def _double(column: str, dialect: str = "sqlite") -> str:
    """SQL for a JSON string that itself holds an object or null."""
    if dialect == "postgresql":  # what is inside can't be asked for being JSON before version 16
        return (
            f"CASE json_typeof({column}) WHEN 'string'"
            f" THEN {column} #>> '{{}}' = 'null' OR {column} #>> '{{}}' LIKE '{{%}}' END"
        )
    inner = f"({column} ->> '$')"
    return (
        f"CASE WHEN json_valid({column}) THEN CASE WHEN json_type({column}) = 'text'"
        f" THEN CASE WHEN json_valid({inner})"
        f" THEN json_type({inner}) IN ('object', 'null') END END END"
    )


def _double_settings(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("b10670c03dd5"):
        return
    columns = [name for name in ("settings", "info") if case.has_column("user", name)]
    dialect = case.dialect
    counts = {name: inquiry.count_where("user", _double(name, dialect)) for name in columns}
    if not any(counts.values()):
        return
    statements = tuple(
        Statement(
            sql=f'UPDATE "user" SET {name} = {_inside(name, dialect)}'
            f" WHERE {_double(name, dialect)}"
        )
        for name, count in counts.items()
        if count
    )
    yield notice(
        "OWM037",
        *(
            counted(
                count,
                f"1 user with user.{name} encoded twice",
                f"{count:,} users with user.{name} encoded twice",
            )
            for name, count in counts.items()
            if count
        ),
        actions=(SqlAction(text="Decode one layer.", statements=statements),),
        subjects=("user", "b10670c03dd5"),
    )


def _inside(column: str, dialect: str) -> str:
    """SQL for what a JSON string holds, as the column's own value."""
    return f"CAST({column} #>> '{{}}' AS json)" if dialect == "postgresql" else f"{column} ->> '$'"


def _double_oauth(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("b10670c03dd5") or not case.has_column("user", "oauth"):
        return
    text = "oauth #>> '{}'" if case.dialect == "postgresql" else "oauth ->> '$'"
    double = _double("oauth", case.dialect)
    count = inquiry.count_where("user", f"({double}) AND {text} <> 'null'")
    if count:
        yield notice(
            "OWM038",
            counted(
                count,
                "1 user with user.oauth encoded twice",
                f"{count:,} users with user.oauth encoded twice",
            ),
            actions=again("6d09d1bf1f23"),
            subjects=("user", "6d09d1bf1f23"),
        )


_IS_YEAR = {
    "sqlite": "typeof({0}) = 'integer' AND {0} BETWEEN 1970 AND 2200",
    "postgresql": "{0} BETWEEN 1970 AND 2200",
}
_TIME = 1_000_000_000
"""No time in seconds of Open WebUI's life is smaller (September 2001)."""


def _years(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("4ace53fd72c8") or not case.has_column("folder", "created_at"):
        return
    is_year = _IS_YEAR[case.dialect]
    either = f"{is_year.format('created_at')} OR {is_year.format('updated_at')}"
    count = inquiry.count_where("folder", either)
    if not count:
        return
    sources = {
        column: f"coalesce((SELECT {pick}({column}) FROM chat"
        f" WHERE chat.folder_id = folder.id AND chat.user_id = folder.user_id"
        f' AND chat.{column} > {_TIME}), (SELECT created_at FROM "user" AS owner'
        f" WHERE owner.id = folder.user_id AND owner.created_at > {_TIME}))"
        for column, pick in (("created_at", "min"), ("updated_at", "max"))
    }
    known = " OR ".join(
        f"({is_year.format(column)}) AND {source} IS NOT NULL" for column, source in sources.items()
    )
    statements = tuple(
        Statement(
            sql=f"UPDATE folder SET {column} = coalesce({source}, {column})"
            f" WHERE {is_year.format(column)}"
        )
        for column, source in sources.items()
    )
    told = inquiry.count_where("folder", known)
    yield notice(
        "OWM039",
        counted(
            count,
            "1 folder with a year in place of a time",
            f"{count:,} folders with a year in place of a time",
        ),
        *([f"for {count - told:,} of them nothing tells the time"] if told < count else []),
        title="Folders have a year in place of a time",
        severity=None if told else Severity.INFO,
        actions=(SqlAction(text="Take times from their chats.", statements=statements),)
        if told
        else (),
        refusal="" if told else "Neither their chats nor their owners tell a time.",
        subjects=("folder", "4ace53fd72c8"),
    )


def json_sums(case: Case) -> Sums:
    """Rows of a file with something in a JSON column that is no JSON, by table and column.

    A server takes nothing but JSON into such a column.
    """
    if case.dialect != "sqlite":
        return {}
    return {
        table.name: {f"json {column.name}": (_broken(column.name),) for column in columns}
        for table, columns in _json_columns(case)
    }


def _json_columns(case: Case) -> Iterator[tuple[Table, list[Column]]]:
    for table in case.snapshot.schema.tables:
        if table.name in case.actual.expected:
            yield (
                table,
                [
                    column
                    for column in table.columns
                    if column.type.upper() == "JSON" and (table.name, column.name) not in _ELSEWHERE
                ],
            )


_READ_BY = {
    ("chat", "chat"): "8452d01d26d7",
    ("chat", "meta"): "d4c1a8e37b62",
    ("config", "data"): "3ff2c63645b8",
    ("knowledge", "data"): "3e0e00844bb0",
    ("prompt", "access_control"): "374d2f66af06",
    ("skill", "meta"): "d6a8c3f912ab",
    ("user", "oauth"): "6d09d1bf1f23",
}
"""The migration of Open WebUI's that stops at such a text in that column, or loses something."""


def _no_json(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    evidence: list[str] = []
    statements: list[Statement] = []
    tables: list[str] = []
    stopping: list[str] = []
    for table, columns in _json_columns(case):
        for column in columns:
            count = inquiry.tallies.of(table.name, f"json {column.name}")
            if not count:
                continue
            broken = _broken(column.name)
            empty = "NULL" if column.is_nullable else "'{}'"
            evidence.append(
                counted(
                    count,
                    f"1 row of {table.name}.{column.name}",
                    f"{count:,} rows of {table.name}.{column.name}",
                )
            )
            tables.append(table.name)
            reader = _READ_BY.get((table.name, column.name), "")
            if case.is_coming(reader):
                stopping.append(reader)
            statements += [
                create_quarantine(case.dialect),
                copy_aside(case, table.name, "OWM059", broken, f"{column.name} is no JSON"),
                Statement(
                    sql=f"UPDATE {quote(table.name)} SET {quote(column.name)} = {empty}"
                    f" WHERE {broken}"
                ),
            ]
    if evidence:
        yield notice(
            "OWM059",
            *(in_words(case, revision) for revision in stopping),
            *evidence,
            severity=Severity.ERROR,
            actions=(
                SqlAction(text="Keep the text aside, then empty it.", statements=tuple(statements)),
            ),
            subjects=tuple(dict.fromkeys((*tables, *stopping))),
        )


def _broken(column: str) -> str:
    name = quote(column)
    return (
        f"CASE WHEN {name} IS NULL THEN 0 WHEN json_valid({name}) THEN 0"
        f" ELSE NOT {IS_JSON}({name}) END"
    )


VALUES: tuple[Check, ...] = (
    _double_settings,
    _double_oauth,
    _years,
)
"""Every check of this module that asks for itself."""

SCANNED_VALUES: tuple[Check, ...] = (_no_json,)
"""Those that judge what passes over whole tables have counted."""

__all__ = ["SCANNED_VALUES", "VALUES", "json_sums"]
