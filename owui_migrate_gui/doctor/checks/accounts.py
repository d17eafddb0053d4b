"""Accounts that share one address by lower case, and how they become one by a person's choice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement, Value

_REASON = "merged into the account that keeps the address"
_OWNER_COLUMNS = ("user_id", "invited_by", "archived_by", "deleted_by", "updated_by", "pinned_by")


def find_accounts(inquiry: Inquiry, keep: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """OWM062, with a merge that keeps the accounts in ``keep``, else who used it last."""
    case = inquiry.case
    if not case.has_column("user", "id", "email"):
        return
    if case.is_settled("f0bd01a18a3d") and not case.actual.missing:
        return
    active = "last_active_at" if case.has_column("user", "last_active_at") else "0"
    rows = inquiry.ask(
        f'SELECT lower(email), id FROM "user" WHERE lower(email) IN (SELECT lower(email)'
        ' FROM "user" WHERE email IS NOT NULL GROUP BY lower(email) HAVING count(*) > 1)'
        f" ORDER BY lower(email), coalesce({active}, 0) DESC, id",
        {},
    )
    groups: dict[str, list[str]] = {}
    for address, id_ in rows:
        groups.setdefault(str(address), []).append(str(id_))
    if not groups:
        return
    merges = {loser: kept for ids in groups.values() for loser, kept in _losers(ids, keep).items()}
    sizes = ", ".join(str(len(ids)) for ids in groups.values())
    yield notice(
        "OWM062",
        counted(
            len(groups),
            f"1 address with {sizes} accounts",
            f"{len(groups):,} addresses with {sizes} accounts",
        ),
        actions=(merge_accounts(case, merges),),
        subjects=("user", "auth", "f0bd01a18a3d"),
        needs_choice=True,
    )


def _losers(ids: list[str], keep: frozenset[str]) -> dict[str, str]:
    kept = next((id_ for id_ in ids if id_ in keep), ids[0])
    return {id_: kept for id_ in ids if id_ != kept}


def merge_accounts(case: Case, merges: Mapping[str, str]) -> SqlAction:
    """Give everything of each key in ``merges`` to its value, and put the account aside."""
    statements = [create_quarantine(case.dialect)]
    for loser, kept in merges.items():
        ids: dict[str, Value] = {"loser": loser, "kept": kept}
        for table, column in _owner_columns(case):
            statements += _hand_over(case, table, column, ids)
        for table in ("auth", "user"):
            if case.has_column(table, "id"):
                statements.append(copy_aside(case, table, "OWM062", "id = :loser", _REASON, ids))
                statements.append(
                    Statement(sql=f"DELETE FROM {quote(table)} WHERE id = :loser", parameters=ids)
                )
    return SqlAction(
        text="Hand everything over to the account that keeps the address.",
        statements=tuple(statements),
    )


def _owner_columns(case: Case) -> Iterator[tuple[str, str]]:
    for table in case.snapshot.schema.tables:
        if table.name in {"user", "auth", "owui_quarantine"}:
            continue
        for column in _OWNER_COLUMNS:
            if column in table.column_names:
                yield table.name, column
    if case.has_column("access_grant", "principal_type", "principal_id"):
        yield "access_grant", "principal_id"


def _hand_over(case: Case, table: str, column: str, ids: dict[str, Value]) -> Iterator[Statement]:
    """Rows that the kept account has already (a shared group, a pin) go to the quarantine."""
    name, owner = quote(table), quote(column)
    mine = f"{owner} = :loser"
    if table == "access_grant":
        mine += " AND principal_type = 'user'"
    for columns in _unique_sets(case, table):
        if column not in columns:
            continue
        others = " AND ".join(
            f"twin.{quote(other)} IS NOT DISTINCT FROM {name}.{quote(other)}"
            for other in columns
            if other != column
        )
        twin = (
            f"{mine} AND EXISTS (SELECT 1 FROM {name} AS twin WHERE twin.{owner} = :kept"
            f"{' AND ' + others if others else ''})"
        )
        if case.dialect == "sqlite":
            twin = twin.replace("IS NOT DISTINCT FROM", "IS")
        bound = dict(ids)
        yield copy_aside(case, table, "OWM062", twin, "the kept account has the same", bound)
        yield Statement(sql=f"DELETE FROM {name} WHERE {twin}", parameters=bound)
    yield Statement(sql=f"UPDATE {name} SET {owner} = :kept WHERE {mine}", parameters=dict(ids))


def _unique_sets(case: Case, table: str) -> Iterator[tuple[str, ...]]:
    found = case.snapshot.schema.table(table)
    if found is None:
        return
    if found.primary_key:
        yield found.primary_key
    yield from found.unique
    for index in found.indexes:
        if index.is_unique and None not in index.columns:
            yield tuple(column for column in index.columns if column is not None)


__all__ = ["find_accounts", "merge_accounts"]
