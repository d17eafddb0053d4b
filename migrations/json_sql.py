"""JSON that may be broken: how the scripts read it in SQL without stopping on a bad row.

SQLite keeps JSON as text that nothing has checked. PostgreSQL's ``json`` is always well formed, but
one NUL character anywhere in a document makes its operators fail, and text still has to be cast
before it can be read. Each function returns SQL for the database at hand.
"""

from __future__ import annotations

from migrations.util import is_postgresql, run_sql

_FUNCTION = (
    "CREATE OR REPLACE FUNCTION pg_temp.{name}(given {type}) RETURNS json"
    " LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN CAST({text} AS json);"
    " EXCEPTION WHEN OTHERS THEN RETURN NULL; END $$"
)


def create_json_reader() -> None:
    """Make the functions that the others here use on PostgreSQL, for as long as the session."""
    if is_postgresql():
        run_sql(_FUNCTION.format(name="owui_json", type="text", text="given"))
        run_sql(_FUNCTION.format(name="owui_json_in", type="json", text="given #>> '{}'"))


def parsed(text: str) -> str:
    """SQL for the JSON in the text expression *text*; SQL NULL where that is no JSON.

    Call :func:`create_json_reader` first.
    """
    if is_postgresql():
        return f"pg_temp.owui_json({text})"
    return f"CASE WHEN json_valid({text}) THEN {text} END"


def unwrapped(document: str) -> str:
    """SQL for the JSON that is written inside the JSON string *document*; SQL NULL if it is none.

    Call :func:`create_json_reader` first. *document* must be valid JSON.
    """
    if is_postgresql():
        return f"pg_temp.owui_json_in({document})"
    inner = f"json_extract({document}, '$')"
    return (
        f"CASE WHEN json_type({document}) = 'text' THEN"
        f" CASE WHEN json_valid({inner}) THEN {inner} END END"
    )


def readable(document: str) -> str:
    """SQL for the ``json`` expression *document*, fit for PostgreSQL's operators.

    PostgreSQL can store a NUL character in ``json`` but not look into a document that has one, so
    those are taken out (an escaped backslash before ``u0000`` is left alone). On SQLite text that
    is no JSON becomes SQL NULL.
    """
    if not is_postgresql():
        return f"CASE WHEN json_valid({document}) THEN {document} END"
    text = f"CAST({document} AS text)"
    cleaned = rf"regexp_replace({text}, '(?<!\\)((?\:\\\\)*)\\u0000', '\1', 'g')"
    return (
        f"CASE WHEN strpos({text}, '\\u0000') > 0 THEN CAST({cleaned} AS json) ELSE {document} END"
    )


__all__ = ["create_json_reader", "parsed", "readable", "unwrapped"]
