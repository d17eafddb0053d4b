"""Modelfiles that legacy migration 010 can't read, and details without which no history begins."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, sql_action
from owui_migrate_gui.doctor.checks.forecast.reading import (
    EMPTY,
    Column,
    bound,
    changed,
    chosen,
    column_of,
    emptied,
    fits_text,
    no_json,
    odd_keys,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import put_aside
from owui_migrate_gui.engine.actions import SqlAction

_MODELFILES = "010_migrate_modelfiles_to_models"
_MODELS = "e7b9d4a023bc"
_TOOLS = "f8c0e5b134cd"
_SKILLS = "d6a8c3f912ab"


def _modelfiles(inquiry: Inquiry) -> Iterator[Finding]:
    column = column_of(inquiry, "modelfile", "modelfile")
    if not inquiry.case.is_coming(_MODELFILES) or column is None:
        return
    unreadable = odd_keys(inquiry, column, _is_no_object)
    lacking = odd_keys(inquiry, column, _lacks_something)
    if count := len(unreadable) + len(lacking):
        rows = chosen(inquiry, column)
        reason = "no migration can read it"
        aside = put_aside(inquiry.case, "modelfile", "OWM067", rows, reason, bound(unreadable))
        mended = SqlAction(
            text="Give modelfiles a title and contents that have none.",
            statements=(changed(inquiry, column, lacking, _MENDED[inquiry.case.dialect]),),
        )
        found = counted(count, "1 modelfile can't be read", f"{count:,} modelfiles can't be read")
        yield foresee(inquiry, "OWM067", _MODELFILES, found, actions=(aside, mended))


def _lacks_something(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    if not isinstance(value.get("content"), str) or value.get("title") is None:
        return True
    return not isinstance(value.get("user", {}), dict) or not fits_text(value["title"])


_MENDED = {
    "sqlite": "json_set(CASE WHEN json_type(modelfile, '$.user') <> 'object'"
    " THEN json_remove(modelfile, '$.user') ELSE modelfile END,"
    " '$.title', CAST(coalesce(modelfile ->> '$.title', tag_name) AS TEXT),"
    " '$.content', CASE WHEN json_type(modelfile, '$.content') = 'text'"
    " THEN modelfile ->> '$.content' ELSE '' END)",
    "postgresql": "CAST(CASE WHEN jsonb_typeof(CAST(modelfile AS jsonb) -> 'user') <> 'object'"
    " THEN CAST(modelfile AS jsonb) - 'user' ELSE CAST(modelfile AS jsonb) END"
    " || jsonb_build_object('title', coalesce(CAST(modelfile AS jsonb) ->> 'title', tag_name),"
    " 'content', CASE WHEN jsonb_typeof(CAST(modelfile AS jsonb) -> 'content') = 'string'"
    " THEN CAST(modelfile AS jsonb) ->> 'content' ELSE '' END) AS TEXT)",
}
"""SQL for a modelfile with a title (else its tag), contents, and no user that is no object."""


def _taken(inquiry: Inquiry) -> Iterator[Finding]:
    """A model may have the id already that a modelfile's would get."""
    case = inquiry.case
    is_there = case.has_column("modelfile", "tag_name") and case.has_column("model", "id")
    if not case.is_coming(_MODELFILES) or not is_there:
        return
    taken = "'ollama-' || tag_name IN (SELECT id FROM model)"
    if count := inquiry.count_where("modelfile", taken):
        rename = (
            "UPDATE modelfile SET tag_name = tag_name || '-' || CAST(id AS TEXT) || '-2'"
            f" WHERE {taken}"
        )
        yield foresee(
            inquiry,
            "OWM076",
            _MODELFILES,
            counted(count, "1 modelfile has such a tag", f"{count:,} modelfiles have such a tag"),
            actions=sql_action("Put a number behind the modelfile's name.", rename),
        )


def _details(inquiry: Inquiry) -> Iterator[Finding]:
    found: list[tuple[Column, list[str]]] = []
    stopping: list[str] = []
    evidence: list[str] = []
    for table, name, revision, is_odd in (
        ("model", "meta", _MODELS, _is_no_object),
        ("model", "params", _MODELS, no_json),
        ("tool", "meta", _TOOLS, _is_no_object_or_empty),
        ("function", "meta", _TOOLS, _is_no_object_or_empty),
        ("skill", "meta", _SKILLS, no_json),
    ):
        column = column_of(inquiry, table, name)
        if not inquiry.case.is_coming(revision) or column is None:
            continue
        can_be_object = not inquiry.is_sqlite and is_odd is no_json
        keys = odd_keys(inquiry, column, is_odd, can_be_object=can_be_object, is_cast=True)
        if keys:
            found.append((column, keys))
            evidence.append(
                counted(len(keys), f"1 row of {table}", f"{len(keys):,} rows of {table}")
            )
            stopping.append(revision)
    if found:
        action = emptied(inquiry, found, "OWM069", "'{}'")
        revisions = tuple(dict.fromkeys(stopping))
        yield foresee(inquiry, "OWM069", revisions, *evidence, actions=(action,))


def _is_no_object(value: object) -> bool:
    return not isinstance(value, dict)


def _is_no_object_or_empty(value: object) -> bool:
    return value is not EMPTY and not isinstance(value, dict)


MODELS: tuple[Check, ...] = (_modelfiles, _taken, _details)
"""Every check of this module."""

__all__ = ["MODELS"]
