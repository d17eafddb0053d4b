"""What people sign in with: API keys and ids at other services, in the old shape and the new.

Old: two columns of user, ``api_key`` and ``oauth_sub`` (``provider@sub``). New: the table api_key,
and the JSON ``user.oauth`` (``{provider: {"sub": sub}}``).
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.awkward_json import awkward_documents, plain, unwrapped
from migrations.history_tables import worded
from migrations.rows import quarantine, report
from migrations.util import is_offline, is_postgresql, now_epoch_sql, quoted, run_many, run_sql


def move_services() -> None:
    """``provider@sub`` becomes ``{provider: {"sub": sub}}``; without a provider it is "oidc"."""
    find = "strpos" if is_postgresql() else "instr"
    build = "json_build_object" if is_postgresql() else "json_object"
    known = worded("oauth_sub")
    at = f"{find}({known}, '@')"
    provider = f"CASE WHEN {at} > 0 THEN substr({known}, 1, {at} - 1) ELSE 'oidc' END"
    sub = f"CASE WHEN {at} > 0 THEN substr({known}, {at} + 1) ELSE {known} END"
    run_sql(
        f"UPDATE \"user\" SET oauth = {build}({provider}, {build}('sub', {sub}))"
        " WHERE oauth_sub IS NOT NULL AND oauth_sub <> ''"
    )


def move_keys(revision: str) -> None:
    """One row of api_key per user with a key; if two have the same, the first user's."""
    moved = run_sql(
        "INSERT INTO api_key (id, user_id, key, created_at, updated_at)"
        f" SELECT 'key_' || id, id, api_key, {now_epoch_sql()}, {now_epoch_sql()}"
        " FROM \"user\" AS u WHERE api_key IS NOT NULL AND api_key <> ''"
        ' AND NOT EXISTS (SELECT 1 FROM "user" AS first'
        " WHERE first.api_key = u.api_key AND first.id < u.id)"
        " AND NOT EXISTS (SELECT 1 FROM api_key AS k"
        " WHERE k.key = u.api_key OR k.id = 'key_' || u.id)"
    )
    report("api_key", "fills", moved, "one row per user with an API key")
    _quarantine_values(
        revision,
        "api_key",
        "api_key <> '' AND NOT EXISTS (SELECT 1 FROM api_key AS k"
        " WHERE k.user_id = u.id AND k.key = u.api_key)",
        "another user has the same API key",
    )


def restore_keys() -> None:
    """The newest API key of each user, in the old column."""
    run_sql(
        'UPDATE "user" SET api_key = (SELECT k.key FROM api_key AS k WHERE k.user_id = "user".id'
        " ORDER BY k.created_at DESC, k.id DESC LIMIT 1)"
    )


def restore_services(revision: str) -> None:
    """The first service of each user, as ``provider@sub``."""
    run_sql(f'UPDATE "user" SET oauth_sub = {_first_service()} WHERE oauth IS NOT NULL')
    run_many(
        'UPDATE "user" SET oauth_sub = :oauth_sub WHERE id = :id',
        [
            {"id": document.key, "oauth_sub": f"{provider}@{service.get('sub')}"}
            for document in awkward_documents("user", "oauth")
            for provider, service in _services(unwrapped(document.value))[:1]
            if isinstance(service, dict)
        ],
    )
    shared = _quarantine_values(
        revision,
        "oauth_sub",
        'EXISTS (SELECT 1 FROM "user" AS first'
        " WHERE first.oauth_sub = u.oauth_sub AND first.id < u.id)",
        "another user has the same id at this service",
    )
    run_many('UPDATE "user" SET oauth_sub = NULL WHERE id = :id', [{"id": key} for key in shared])


def _services(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _first_service() -> str:
    """SQL for the first service of ``oauth``; NULL if it is none. A missing id reads "None"."""
    document = plain("oauth")
    if is_postgresql():
        return (
            "(SELECT CASE WHEN json_typeof(s.value) = 'object'"
            " THEN s.key || '@' || coalesce(s.value ->> 'sub', 'None') END FROM json_each("
            f"CASE WHEN json_typeof({document}) = 'object' THEN oauth END)"
            " WITH ORDINALITY AS s(key, value, place) ORDER BY s.place LIMIT 1)"
        )
    return (
        "(SELECT CASE WHEN s.type = 'object'"
        " THEN s.key || '@' || coalesce(json_extract(s.value, '$.sub'), 'None') END"
        f" FROM json_each(CASE WHEN json_type({document}) = 'object' THEN oauth END) AS s"
        " ORDER BY s.id LIMIT 1)"
    )


def _quarantine_values(revision: str, column: str, condition: str, reason: str) -> list[str]:
    """Note the values of a column of the users *u* that satisfy *condition*; whose they were."""
    if is_offline():
        return []
    query = f'SELECT id, {quoted(column)} AS value FROM "user" AS u WHERE {condition} ORDER BY id'
    found = op.get_bind().execute(sa.text(query)).all()
    kept = [(str(row.id), {"id": row.id, column: row.value}) for row in found]
    quarantine(revision, "user", reason, kept)
    return [key for key, _ in kept]


__all__ = ["move_keys", "move_services", "restore_keys", "restore_services"]
