"""SQL that turns the nested object of config_old into one row per setting.

The object is walked from the top in its own order. A known setting is taken whole, any other
object is descended into. Of two settings with the same path the later counts (at the place of the
earlier), of two paths that lead to one key the earlier.
"""

from __future__ import annotations

from migrations.settings_keys import stored_keys
from migrations.util import is_postgresql, literal, now_epoch_sql, run_sql


def copy_settings() -> int:
    """Fill the empty table config from the newest row of config_old; how many rows that made.

    Contents that this database's SQL can't look into make none.
    """
    known = ", ".join(f"({literal(p)}, {literal(k)})" for p, k in stored_keys().items())
    return run_sql(
        "INSERT INTO config (key, value, updated_at)"
        f" WITH RECURSIVE known(path, key) AS (VALUES {known}),"
        f" newest(data) AS ({_newest()}), flat(place, path, value, kind) AS ({_walk()}),"
        " by_path AS (SELECT path, value, min(place) OVER (PARTITION BY path) AS place,"
        " row_number() OVER (PARTITION BY path ORDER BY place DESC) AS later FROM flat"
        " WHERE kind <> 'object' OR path IN (SELECT path FROM known)),"
        " by_key AS (SELECT coalesce(known.key, by_path.path) AS key, value, place,"
        " row_number() OVER (PARTITION BY coalesce(known.key, by_path.path) ORDER BY place)"
        " AS earlier FROM by_path LEFT JOIN known ON known.path = by_path.path WHERE later = 1)"
        f" SELECT key, value, {now_epoch_sql()}"
        " FROM by_key WHERE earlier = 1 ORDER BY place"
    )


def _newest() -> str:
    row = "SELECT data FROM config_old WHERE id = (SELECT max(id) FROM config_old)"
    if is_postgresql():
        return (
            f"{row} AND json_typeof(data) = 'object' AND strpos(CAST(data AS text), '\\u0000') = 0"
        )
    return (
        f"{row} AND instr(data, '\\u0000') = 0"
        " AND CASE WHEN json_valid(data) THEN json_type(data) = 'object' END"
    )


def _walk() -> str:
    known = "SELECT path FROM known"
    if is_postgresql():
        place = "lpad(CAST(e.place AS text), 10, '0')"
        inside = "CASE WHEN flat.kind = 'object' THEN flat.value ELSE CAST('{}' AS json) END"
        return (
            f"SELECT {place}, e.key, e.value, json_typeof(e.value) FROM newest,"
            " json_each(newest.data) WITH ORDINALITY AS e(key, value, place) UNION ALL"
            f" SELECT flat.place || {place}, flat.path || '.' || e.key, e.value,"
            f" json_typeof(e.value) FROM flat, json_each({inside}) WITH ORDINALITY"
            " AS e(key, value, place)"
            f" WHERE flat.kind = 'object' AND flat.path NOT IN ({known})"
        )
    place = "printf('%010d', e.id)"
    return (
        f"SELECT {place}, e.key, {_sqlite_value('newest.data')}, e.type"
        " FROM newest, json_each(newest.data) AS e UNION ALL"
        f" SELECT flat.place || {place}, flat.path || '.' || e.key,"
        f" {_sqlite_value('flat.value')}, e.type FROM flat, json_each(flat.value) AS e"
        f" WHERE flat.kind = 'object' AND flat.path NOT IN ({known})"
    )


def _sqlite_value(parent: str) -> str:
    """SQL for the JSON text of a member *e* of *parent*; numbers as they are written there."""
    written = f"CASE WHEN instr(e.key, '\"') = 0 THEN {parent} -> e.fullkey END"
    return (
        "CASE WHEN e.type IN ('object', 'array') THEN e.value"
        " WHEN e.type IN ('true', 'false', 'null') THEN e.type"
        " WHEN e.type = 'text' THEN json_quote(e.value)"
        f" ELSE coalesce({written}, json_quote(e.value)) END"
    )


__all__ = ["copy_settings"]
