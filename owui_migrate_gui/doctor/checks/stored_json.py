"""Forecasts about JSON on a server: read row by row and judged here, as Open WebUI's scripts do.

Before version 16 PostgreSQL can't be asked whether a text is JSON; but it can be told to read it as
JSON, which it refuses if it is none. So of all chats only those parts of the table are read row by
row in which there is something odd. Only keys leave this module.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.chat_text import MAY_BE_NO_OBJECT, NO_JSON
from owui_migrate_gui.doctor.checks.forecast import foresee
from owui_migrate_gui.doctor.checks.inquiry import Check, GaveUpError, Inquiry, Sums
from owui_migrate_gui.doctor.checks.losses import ACCESS_TABLES
from owui_migrate_gui.doctor.checks.scans import EVERY_ROW, PARTS
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement

_NO_JSON = object()
_MOST_KEYS = 100_000
"""Rows that one finding speaks of at most."""

MOST_BYTES = 200_000_000
"""Up to this size a table is read as a whole, maybe over a slow network."""

_CHOSEN = "CAST(id AS TEXT) IN (SELECT json_array_elements_text(CAST(:keys AS json)))"

Judge = Callable[[object], bool]
"""Whether a stored value is odd; it gets what is stored, or ``_NO_JSON``."""


def _odd_keys(
    inquiry: Inquiry,
    table: str,
    column: str,
    is_odd: Judge,
    *,
    can_be_object: bool = True,
    parts: Sequence[str] = (EVERY_ROW,),
) -> list[str]:
    """Keys of the rows whose value in ``column`` is odd; NULL never is.

    Where objects never are (``can_be_object`` is False), a JSON column's are not even fetched.
    ``parts`` are SQL conditions for the rows that may be.
    """
    key = _key_of(inquiry, table)
    if inquiry.each is None or not key or not inquiry.case.has_column(table, column):
        return []
    name = quote(column)
    if _type_of(inquiry, table, column).lower() == "json" and not can_be_object:
        condition = f"json_typeof({name}) <> 'object'"
    else:
        condition = f"{name} IS NOT NULL"
        size = inquiry.count("SELECT pg_table_size(CAST(:name AS regclass))", name=quote(table))
        share = 1 if EVERY_ROW in parts else len(parts) / PARTS
        if size * share > MOST_BYTES:
            raise GaveUpError(f"{table} is too large to be read row by row")
    keys: list[str] = []
    for part in parts:
        rows = inquiry.each(
            f"SELECT CAST({quote(key)} AS TEXT), CAST({name} AS TEXT) FROM {quote(table)} AS c"
            f" WHERE {condition} AND {part}"
        )
        for value, text in rows:
            if is_odd(_read(text)):
                keys.append(str(value))
            if len(keys) >= _MOST_KEYS:
                return keys
    return keys


def _key_of(inquiry: Inquiry, table: str) -> str:
    """What tells rows apart; in a database that Alembic made, documents have no ``id``."""
    found = inquiry.case.snapshot.schema.table(table)
    if found is None or "id" in found.column_names:
        return "id" if found else ""
    return found.primary_key[0] if len(found.primary_key) == 1 else ""


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return _NO_JSON if text else None


def _kept_aside(
    inquiry: Inquiry, table: str, column: str, keys: list[str], finding: str, becomes: str
) -> tuple[Statement, ...]:
    """Copy the rows into the quarantine table, then set the column to ``becomes``."""
    case, bound = inquiry.case, {"keys": json.dumps(keys)}
    chosen = _CHOSEN.replace("(id ", f"({quote(_key_of(inquiry, table))} ", 1)
    reason = f"{column} is not what a migration needs"
    return (
        create_quarantine(case.dialect),
        copy_aside(case, table, finding, chosen, reason, bound),
        Statement(
            sql=f"UPDATE {quote(table)} SET {quote(column)} = {becomes} WHERE {chosen}",
            parameters=dict(bound),
        ),
    )


def _emptied(
    inquiry: Inquiry, places: list[tuple[str, str, list[str]]], finding: str, becomes: str
) -> SqlAction:
    statements: list[Statement] = []
    for table, column, keys in places:
        statements += _kept_aside(inquiry, table, column, keys, finding, becomes)
    return SqlAction(text="Keep the text aside, then empty it.", statements=tuple(statements))


def _members(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("37f288994c47"):
        return
    no_json = _odd_keys(inquiry, "group", "user_ids", lambda value: value is _NO_JSON)
    double = _odd_keys(inquiry, "group", "user_ids", _repeats)
    if count := len(no_json) + len(double):
        type_ = _type_of(inquiry, "group", "user_ids")
        once = Statement(
            sql='UPDATE "group" SET user_ids = CAST(CAST((SELECT coalesce(json_agg(DISTINCT e.v),'
            " CAST('[]' AS json)) FROM json_array_elements_text(CAST(user_ids AS json)) AS e(v)"
            f" WHERE e.v IS NOT NULL) AS TEXT) AS {type_}) WHERE {_CHOSEN}",
            parameters={"keys": json.dumps(double)},
        )
        aside = _kept_aside(inquiry, "group", "user_ids", no_json, "OWM052", "'[]'")
        action = SqlAction(
            text="Keep each member once; lists that are no JSON go to the quarantine table.",
            statements=(*aside, once),
        )
        yield foresee(
            inquiry,
            "OWM052",
            "37f288994c47",
            counted(count, "1 group has such a list", f"{count:,} groups have such a list"),
            actions=(action,),
        )


def _repeats(value: object) -> bool:
    if not isinstance(value, list):
        return False
    seen = [json.dumps(item) for item in value]
    return None in value or len(set(seen)) < len(seen)


def _files(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("3e0e00844bb0"):
        return
    if keys := _odd_keys(inquiry, "knowledge", "data", _has_odd_files):
        type_ = _type_of(inquiry, "knowledge", "data")
        ids = "CAST(data AS jsonb) -> 'file_ids'"
        once = Statement(
            sql="UPDATE knowledge SET data = CAST(CAST(jsonb_set(CAST(data AS jsonb),"
            " '{file_ids}', (SELECT coalesce(jsonb_agg(DISTINCT v), '[]') FROM (SELECT"
            " CASE jsonb_typeof(e) WHEN 'object' THEN e -> 'id' ELSE e END AS v FROM"
            f" jsonb_array_elements(CASE jsonb_typeof({ids}) WHEN 'array' THEN {ids}"
            " ELSE '[]' END) AS e) AS one WHERE v IS NOT NULL AND v <> 'null'))"
            f" AS TEXT) AS {type_}) WHERE {_CHOSEN}",
            parameters={"keys": json.dumps(keys)},
        )
        action = SqlAction(text="Keep each file once.", statements=(once,))
        found = counted(
            len(keys),
            "1 knowledge base has such a list",
            f"{len(keys):,} knowledge bases have such a list",
        )
        yield foresee(inquiry, "OWM053", "3e0e00844bb0", found, actions=(action,))


def _has_odd_files(value: object) -> bool:
    if not isinstance(value, dict) or "file_ids" not in value:
        return False
    ids = value["file_ids"]
    return (
        ids is None
        or _repeats(ids)
        or (isinstance(ids, list) and any(isinstance(item, dict) for item in ids))
    )


def _access(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("f1e2d3c4b5a6"):
        return
    evidence: list[str] = []
    statements: list[Statement] = []
    paths = [(part, kind) for part in ("read", "write") for kind in ("", "group_ids", "user_ids")]
    for table in ACCESS_TABLES:
        count = 0
        for part, kind in paths:
            keys = _odd_keys(inquiry, table, "access_control", _odd_rule(part, kind))
            if not keys:
                continue
            count += len(keys)
            path = ",".join(filter(None, (part, kind)))
            type_ = _type_of(inquiry, table, "access_control")
            statements.append(
                Statement(
                    sql=f"UPDATE {quote(table)} SET access_control = CAST(CAST("
                    f"CAST(access_control AS jsonb) #- '{{{path}}}' AS TEXT) AS {type_})"
                    f" WHERE {_CHOSEN}",
                    parameters={"keys": json.dumps(keys)},
                )
            )
        if count:
            evidence.append(counted(count, f"1 rule of {table}", f"{count:,} rules of {table}"))
    if evidence:
        action = SqlAction(text="Take out the empty parts.", statements=tuple(statements))
        yield foresee(inquiry, "OWM057", "f1e2d3c4b5a6", *evidence, actions=(action,))


def _odd_rule(part: str, kind: str) -> Judge:
    def is_odd(value: object) -> bool:
        if not isinstance(value, dict) or part not in value:
            return False
        rule = value[part]
        if not kind:
            return not isinstance(rule, dict)
        return isinstance(rule, dict) and kind in rule and not isinstance(rule[kind], list)

    return is_odd


def _documents(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("6a39f3d8e55c"):
        return
    if keys := _odd_keys(inquiry, "document", "content", _is_no_object, can_be_object=False):
        action = _emptied(inquiry, [("document", "content", keys)], "OWM058", "'{}'")
        found = counted(
            len(keys), "1 document has such details", f"{len(keys):,} documents have such details"
        )
        yield foresee(inquiry, "OWM058", "6a39f3d8e55c", found, actions=(action,))


def _is_no_object(value: object) -> bool:
    return value is not None and not isinstance(value, dict)


def _user_texts(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("b10670c03dd5"):
        return
    found = [
        ("user", column, keys)
        for column in ("settings", "info")
        if (
            keys := _odd_keys(
                inquiry, "user", column, lambda value: value is _NO_JSON, can_be_object=False
            )
        )
    ]
    if found:
        evidence = [
            counted(
                len(keys),
                f"1 user with user.{name} that is no JSON",
                f"{len(keys):,} users with user.{name} that is no JSON",
            )
            for _, name, keys in found
        ]
        action = _emptied(inquiry, found, "OWM065", "NULL")
        yield foresee(inquiry, "OWM065", "b10670c03dd5", *evidence, actions=(action,))


def _odd_chat(case: Case) -> tuple[str, str, str, Judge]:
    """The pending revision that stops at odd contents; the sum that tells whether there may be any,
    by name and SQL condition; and what is odd. The revision is empty for none.
    """
    if case.has_column("chat", "chat") and not case.has_column("chat", "old_chat"):
        if case.is_pending("242a2047eae0"):
            return "242a2047eae0", "no_json", NO_JSON, lambda value: value is _NO_JSON
        if case.is_pending("8452d01d26d7"):
            return "8452d01d26d7", "no_object", MAY_BE_NO_OBJECT, _is_no_chat
    return "", "", "", lambda _value: False


def odd_chat_sums(case: Case) -> Sums:
    """Chats on a server whose contents may stop a pending revision."""
    revision, name, condition, _ = _odd_chat(case)
    if not revision or case.dialect != "postgresql":
        return {}
    return {"chat": {name: (f"CASE WHEN {condition} THEN 1 ELSE 0 END",)}}


def _odd_chats(inquiry: Inquiry) -> Iterator[Finding]:
    revision, name, _, is_odd = _odd_chat(inquiry.case)
    parts = inquiry.tallies.refused("chat", name)
    if inquiry.tallies.of("chat", name):
        parts = (EVERY_ROW,)
    if not revision or not parts:
        return
    if keys := _odd_keys(inquiry, "chat", "chat", is_odd, can_be_object=False, parts=parts):
        action = _emptied(inquiry, [("chat", "chat", keys)], "OWM068", "'{}'")
        yield foresee(
            inquiry,
            "OWM068",
            revision,
            counted(
                len(keys),
                "1 chat has no contents to go by",
                f"{len(keys):,} chats have no contents to go by",
            ),
            actions=(action,),
        )


def _is_no_chat(value: object) -> bool:
    if isinstance(value, str):
        value = _read(value)
        return value is not _NO_JSON and not isinstance(value, dict)
    return bool(value) and not isinstance(value, dict)


def _odd_details(inquiry: Inquiry) -> Iterator[Finding]:
    evidence, last = [], ""
    for table, id_ in (
        ("model", "e7b9d4a023bc"),
        ("tool", "f8c0e5b134cd"),
        ("function", "f8c0e5b134cd"),
    ):
        if not inquiry.case.is_pending(id_):
            continue
        if keys := _odd_keys(
            inquiry, table, "meta", lambda value: not isinstance(value, dict), can_be_object=False
        ):
            evidence.append(
                counted(len(keys), f"1 row of {table}", f"{len(keys):,} rows of {table}")
            )
            last = id_
    if evidence:
        yield foresee(inquiry, "OWM069", last, *evidence)


def _modelfiles(inquiry: Inquiry) -> Iterator[Finding]:
    if keys := _odd_keys(inquiry, "modelfile", "modelfile", _is_no_modelfile):
        found = counted(
            len(keys), "1 modelfile can't be read", f"{len(keys):,} modelfiles can't be read"
        )
        yield foresee(inquiry, "OWM067", "010_migrate_modelfiles_to_models", found)


def _is_no_modelfile(value: object) -> bool:
    return not isinstance(value, dict) or not all(
        isinstance(value.get(name), str) for name in ("title", "content")
    )


def _type_of(inquiry: Inquiry, table: str, column: str) -> str:
    """The declared type of a column, for a CAST."""
    found = inquiry.case.snapshot.schema.table(table)
    columns = found.columns if found is not None else ()
    return next((one.type for one in columns if one.name == column), "TEXT")


ON_SERVERS: tuple[Check, ...] = (
    _members,
    _files,
    _access,
    _documents,
    _user_texts,
    _odd_details,
    _modelfiles,
)
"""Every check of this module that asks for itself."""

SCANNED_ON_SERVERS: tuple[Check, ...] = (_odd_chats,)
"""The one that judges what a pass over all chats has counted."""

__all__ = ["MOST_BYTES", "ON_SERVERS", "SCANNED_ON_SERVERS", "odd_chat_sums"]
