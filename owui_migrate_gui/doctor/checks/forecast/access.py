"""Access rules that f1e2d3c4b5a6 can't make grants of."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee
from owui_migrate_gui.doctor.checks.forecast.reading import (
    Column,
    Judge,
    column_of,
    inside,
    kept_aside,
    odd_keys,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.checks.left_behind import ACCESS_TABLES
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction, Statement

_REVISION = "f1e2d3c4b5a6"
_PERMISSIONS = ("read", "write")
_KINDS = ("group_ids", "user_ids")


def _access(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_coming(_REVISION):
        return
    evidence: list[str] = []
    statements: list[Statement] = []
    is_odd = _judge(is_sqlite=inquiry.is_sqlite)
    for table in ACCESS_TABLES:
        column = column_of(inquiry, table, "access_control")
        keys = odd_keys(inquiry, column, is_odd)
        if column is not None and keys:
            evidence.append(
                counted(len(keys), f"1 rule of {table}", f"{len(keys):,} rules of {table}")
            )
            plain = _plain_rule(inquiry, column)
            statements += kept_aside(inquiry, column, keys, "OWM057", plain)
    if evidence:
        action = SqlAction(
            text="Keep the rows as they are aside, then leave ids alone in their rules.",
            statements=tuple(statements),
        )
        yield foresee(inquiry, "OWM057", _REVISION, *evidence, actions=(action,))


def _judge(*, is_sqlite: bool) -> Judge:
    """A file's rules are not unwrapped by Open WebUI, and null among its ids is passed over."""

    def is_odd(value: object) -> bool:
        rule = value if is_sqlite else unwrapped(value)
        if not isinstance(rule, dict):
            return False
        parts = [rule.get(permission, {}) for permission in _PERMISSIONS]
        known = [part for part in parts if isinstance(part, dict)]
        if len(known) < len(parts):
            return True
        if not any(part.get(kind) for part in known for kind in _KINDS):
            return False
        lists = [part.get(kind, []) for part in known if part for kind in _KINDS]
        return any(_is_odd_list(one, takes_null=is_sqlite) for one in lists)

    return is_odd


def _is_odd_list(listed: object, *, takes_null: bool) -> bool:
    if isinstance(listed, str | dict):  # its letters or names count as ids
        return False
    if not isinstance(listed, list):
        return True
    return any(
        isinstance(entry, list | dict) or (entry is None and not takes_null) for entry in listed
    )


def _plain_rule(inquiry: Inquiry, column: Column) -> str:
    """SQL for the rule with nothing but ids in its four lists."""
    rule = inside(inquiry, column)
    parts = []
    for permission in _PERMISSIONS:
        lists = ", ".join(
            f"'{kind}', {_ids(rule, permission, kind, is_sqlite=inquiry.is_sqlite)}"
            for kind in _KINDS
        )
        made = "json_object" if inquiry.is_sqlite else "json_build_object"
        parts.append(f"'{permission}', {made}({lists})")
    made = "json_object" if inquiry.is_sqlite else "json_build_object"
    return f"{made}({', '.join(parts)})"


def _ids(rule: str, permission: str, kind: str, *, is_sqlite: bool) -> str:
    if is_sqlite:
        path = f"'$.{permission}.{kind}'"
        return (
            "json((SELECT json_group_array(CAST(e.value AS TEXT)) FROM json_each("
            f"CASE WHEN json_type({rule}, {path}) = 'array' THEN {rule} END, {path}) AS e"
            " WHERE e.type NOT IN ('null', 'array', 'object')))"
        )
    found = f"({rule}) #> '{{{permission},{kind}}}'"
    return (
        "(SELECT coalesce(json_agg(e.v #>> '{}'), CAST('[]' AS json)) FROM json_array_elements("
        f"CASE WHEN json_typeof({found}) = 'array' THEN {found} END) AS e(v)"
        " WHERE json_typeof(e.v) IN ('string', 'number', 'boolean'))"
    )


ACCESS: tuple[Check, ...] = (_access,)
"""The check of this module."""

__all__ = ["ACCESS"]
