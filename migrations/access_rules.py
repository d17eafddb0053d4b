"""SQL between access rules, the JSON that older releases keep with each thing, and grants.

A rule is ``{"read": {"group_ids": [...], "user_ids": [...]}, "write": {...}}``. No rule means that
everybody may read; for a file it means that nobody else may.
"""

from __future__ import annotations

from migrations.awkward_json import plain
from migrations.util import is_postgresql, quoted

PERMISSIONS = ("read", "write")
PRINCIPALS = ("group", "user")
LISTS = tuple((permission, kind) for permission in PERMISSIONS for kind in PRINCIPALS)
"""The four lists of a rule: what is permitted, and to whom."""

KNOWN = "permission IN ('read', 'write') AND principal_type IN ('group', 'user')"
"""SQL condition: a grant that a rule can say."""
EVERYBODY = "principal_type = 'user' AND principal_id = '*' AND permission = 'read'"
"""SQL condition: a grant that lets everybody read."""


def no_rule() -> str:
    """SQL condition: a row of one of the tables has no rule."""
    if is_postgresql():
        return "(access_control IS NULL OR json_typeof(access_control) = 'null')"
    return "(access_control IS NULL OR CAST(access_control AS TEXT) = 'null')"


def _lists(document: str) -> tuple[str, str]:
    """SQL for the four lists as a table *p*, and for the list of *document* that *p* names."""
    values = ", ".join(f"('{permission}', '{kind}')" for permission, kind in LISTS)
    if is_postgresql():
        return (
            f"(VALUES {values}) AS p(permission, kind)",
            f"({document}) -> p.permission -> (p.kind || '_ids')",
        )
    names = "SELECT column1 AS permission, column2 AS kind"
    return (
        f"({names} FROM (VALUES {values})) AS p",
        "'$.' || p.permission || '.' || p.kind || '_ids'",
    )


def _entries(document: str) -> str:
    """SQL for *p* joined with the entries *e* of those of its lists that are lists."""
    lists, found = _lists(document)
    if is_postgresql():
        return (
            f"{lists} CROSS JOIN LATERAL json_array_elements("
            f"CASE WHEN json_typeof({found}) = 'array' THEN {found} END) AS e(value)"
        )
    return (
        f"{lists} CROSS JOIN json_each(CASE WHEN json_type({document}, {found}) = 'array'"
        f" THEN {document} END, {found}) AS e"
    )


def granted_by_lists(table: str) -> str:
    """SQL for the grants of the rules that SQL can read."""
    source = f"(SELECT id, {plain('access_control')} AS rule FROM {quoted(table)}) AS r"
    if is_postgresql():
        value = "e.value #>> '{}'"
        usable = "json_typeof(e.value) IN ('string', 'number', 'boolean')"
    else:
        value = "CAST(e.value AS TEXT)"
        usable = "e.type NOT IN ('null', 'array', 'object')"
    return (
        f"SELECT r.id AS resource_id, p.kind AS principal_type, {value} AS principal_id,"
        f" p.permission AS permission FROM {source} CROSS JOIN {_entries('r.rule')} WHERE {usable}"
    )


def has_odd_list() -> str:
    """SQL condition: a readable rule with a string or an object in place of a list."""
    lists, found = _lists("rule")
    kind = f"json_typeof({found})" if is_postgresql() else f"json_type(rule, {found})"
    return (
        f"EXISTS (SELECT 1 FROM (SELECT {plain('access_control')} AS rule) AS r"
        f" CROSS JOIN {lists} WHERE {kind} IN ('string', 'text', 'object'))"
    )


def names_somebody_odd() -> str:
    """SQL condition: a readable rule with an object or a list among its entries."""
    kind = "json_typeof(e.value)" if is_postgresql() else "e.type"
    return (
        f"EXISTS (SELECT 1 FROM (SELECT {plain('access_control')} AS rule) AS r"
        f" CROSS JOIN {_entries('r.rule')} WHERE {kind} IN ('array', 'object'))"
    )


def rule_from_grants(table: str) -> str:
    """SQL for the rule that says what the grants of a row of *table* say."""
    held = (
        f"FROM access_grant AS g WHERE g.resource_type = '{table}'"
        f" AND g.resource_id = {quoted(table)}.id"
    )
    parts = []
    for permission in PERMISSIONS:
        lists = ", ".join(
            f"'{kind}_ids', {_principals(held, permission, kind)}" for kind in PRINCIPALS
        )
        parts.append(f"'{permission}', {_object(lists)}")
    private = "NULL" if table == "file" else _json("{}")
    return (
        f"CASE WHEN EXISTS (SELECT 1 {held} AND {EVERYBODY}) THEN NULL"
        f" WHEN EXISTS (SELECT 1 {held} AND {KNOWN}) THEN {_object(', '.join(parts))}"
        f" ELSE {private} END"
    )


def _principals(held: str, permission: str, kind: str) -> str:
    """SQL for the JSON list of those of one kind who have a permission."""
    mine = f"{held} AND g.permission = '{permission}' AND g.principal_type = '{kind}'"
    if is_postgresql():
        return (
            f"coalesce((SELECT json_agg(g.principal_id ORDER BY g.created_at, g.id) {mine}),"
            " CAST('[]' AS json))"
        )
    return (
        "json((SELECT json_group_array(listed.principal_id) FROM"
        f" (SELECT g.principal_id {mine} ORDER BY g.created_at, g.rowid) AS listed))"
    )


def _object(pairs: str) -> str:
    return f"json_build_object({pairs})" if is_postgresql() else f"json_object({pairs})"


def _json(text: str) -> str:
    return f"CAST('{text}' AS json)" if is_postgresql() else f"'{text}'"


__all__ = [
    "EVERYBODY",
    "KNOWN",
    "LISTS",
    "granted_by_lists",
    "has_odd_list",
    "names_somebody_odd",
    "no_rule",
    "rule_from_grants",
]
