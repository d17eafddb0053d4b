"""Documents that 6a39f3d8e55c, and lists of files that 3e0e00844bb0 can't carry over."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee
from owui_migrate_gui.doctor.checks.forecast.reading import (
    EMPTY,
    Column,
    Judge,
    changed,
    column_of,
    emptied,
    fits_text,
    inside,
    kept_aside,
    no_json,
    odd_keys,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction

_FILES = "3e0e00844bb0"
_DOCUMENTS = "6a39f3d8e55c"


def _files(inquiry: Inquiry) -> Iterator[Finding]:
    column = column_of(inquiry, "knowledge", "data")
    if not inquiry.case.is_coming(_FILES) or column is None:
        return
    is_there = frozenset(inquiry.keys("SELECT id FROM file")) if _has_files(inquiry) else None
    keys = odd_keys(inquiry, column, _odd_files(is_there or frozenset(), inquiry.is_sqlite))
    if keys:
        unclear = odd_keys(inquiry, column, _is_unclear)
        action = SqlAction(
            text="Keep each file once; lists with more than ids in them are kept aside.",
            statements=(
                *kept_aside(inquiry, column, unclear, "OWM053"),
                changed(inquiry, column, keys, _once(inquiry, column)),
            ),
        )
        found = counted(
            len(keys),
            "1 knowledge base has such a list",
            f"{len(keys):,} knowledge bases have such a list",
        )
        yield foresee(inquiry, "OWM053", _FILES, found, actions=(action,))


def _has_files(inquiry: Inquiry) -> bool:
    return inquiry.case.has_column("file", "id")


def _odd_files(is_there: frozenset[str], is_sqlite: bool) -> Judge:  # noqa: FBT001 - a judge's
    """Entries are looked up; a file that is there may be listed once."""

    def is_odd(value: object) -> bool:
        if _is_unclear(value):
            return True
        listed = _listed(value)
        if isinstance(listed, list):
            found = [entry for entry in listed if isinstance(entry, str) and entry in is_there]
            odd_for_servers = not is_sqlite and any(
                entry is not None and not isinstance(entry, str) for entry in listed
            )
            return odd_for_servers or len(set(found)) < len(found)
        return False

    return is_odd


def _is_unclear(value: object) -> bool:
    """Whether there is something in the place of a list, or of an id in it."""
    if no_json(value):
        return True
    data = unwrapped(value)
    if not isinstance(data, dict) or "file_ids" not in data:
        return False
    listed = data["file_ids"]
    if isinstance(listed, list):
        return any(entry is not None and not fits_text(entry) for entry in listed)
    return not isinstance(listed, str | dict)


def _listed(value: object) -> object:
    data = unwrapped(value)
    return data.get("file_ids") if isinstance(data, dict) else None


def _once(inquiry: Inquiry, column: Column) -> str:
    """SQL for the same data with each file in the list once, and nothing else in it."""
    data = inside(inquiry, column)
    if inquiry.is_sqlite:
        kept = (
            "(SELECT json_group_array(value) FROM (SELECT DISTINCT CASE e.type WHEN 'object'"
            f" THEN json_extract(e.value, '$.id') ELSE e.value END AS value FROM json_each({data},"
            " '$.file_ids') AS e) WHERE value IN (SELECT id FROM file))"
        )
        return f"json_set(coalesce({data}, '{{}}'), '$.file_ids', json({kept}))"
    listed = f"CAST({data} AS jsonb) -> 'file_ids'"
    return (
        f"CAST(jsonb_set(CAST({data} AS jsonb), '{{file_ids}}', (SELECT coalesce(jsonb_agg("
        "DISTINCT v), '[]') FROM (SELECT CASE jsonb_typeof(e) WHEN 'object' THEN e -> 'id'"
        f" ELSE e END AS v FROM jsonb_array_elements(CASE jsonb_typeof({listed}) WHEN 'array'"
        f" THEN {listed} ELSE '[]' END) AS e) AS one WHERE v #>> '{{}}' IN"
        " (SELECT id FROM file))) AS json)"
    )


def _documents(inquiry: Inquiry) -> Iterator[Finding]:
    column = column_of(inquiry, "document", "content")
    if not inquiry.case.is_coming(_DOCUMENTS) or column is None:
        return
    if keys := odd_keys(inquiry, column, _is_no_object, can_be_object=False, is_cast=True):
        action = emptied(inquiry, [(column, keys)], "OWM058", "'{}'")
        found = counted(
            len(keys),
            "1 document has such details",
            f"{len(keys):,} documents have such details",
        )
        yield foresee(inquiry, "OWM058", _DOCUMENTS, found, actions=(action,))


def _is_no_object(value: object) -> bool:
    return value is not EMPTY and not isinstance(value, dict)


KNOWLEDGE: tuple[Check, ...] = (_files, _documents)
"""Every check of this module."""

__all__ = ["KNOWLEDGE"]
