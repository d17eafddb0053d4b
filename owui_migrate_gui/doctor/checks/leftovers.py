"""What an interrupted migration left lying about, judged by the rows in it."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.checks.left_behind import stranded
from owui_migrate_gui.doctor.checks.losses import again
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.doctor.record_tables import stamp
from owui_migrate_gui.doctor.structure import TEMPORARY
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction, Statement
from owui_migrate_gui.revision import Risk
from owui_migrate_gui.schema import Table


def find_leftovers(inquiry: Inquiry) -> Iterator[Finding]:
    """Left-over tables and columns."""
    for table in inquiry.case.snapshot.schema.tables:
        if table.name.startswith(TEMPORARY):
            yield _temporary(inquiry, table)
    yield from _prompt_new(inquiry)
    yield from _old_chat(inquiry)
    yield from _half_converted(inquiry)


def _temporary(inquiry: Inquiry, copy: Table) -> Finding:
    case = inquiry.case
    name = copy.name.removeprefix(TEMPORARY)
    original = case.snapshot.schema.table(name)
    rows = inquiry.count_where(copy.name)
    evidence = [_table_of(copy.name, rows)]
    drop = Statement(sql=f"DROP TABLE {quote(copy.name)}")
    actions: tuple[Action, ...]
    if original is None:
        evidence.append(f"table {name}: gone")
        rename = f"ALTER TABLE {quote(copy.name)} RENAME TO {quote(name)}"
        actions = (
            SqlAction(
                text=f"Give the copy the name {name}.",
                statements=(Statement(sql=rename),),
                drops=(copy.name,),
            ),
        )
    else:
        evidence.append(_table_of(name, inquiry.count_where(name)))
        alone = _only_in_copy(inquiry, copy, original) if rows else 0
        aside: tuple[Statement, ...] = ()
        if alone:
            evidence.append(
                counted(alone, "1 row is only in the copy", f"{alone:,} rows are only in the copy")
            )
            condition = _not_in_original(copy, original)
            aside = (
                create_quarantine(case.dialect),
                copy_aside(case, copy.name, "OWM012", condition, "only in a left-over copy"),
            )
        actions = (
            SqlAction(
                text=f"Drop the left-over copy of {name}.",
                statements=(*aside, drop),
                drops=(copy.name,),
            ),
        )
    subjects = (name, copy.name, *_rebuilding(case, name))
    return notice("OWM012", *evidence, actions=actions, subjects=subjects)


def _rebuilding(case: Case, table: str) -> tuple[str, ...]:
    """The pending revision that makes this table anew next: it was at work, and stops again."""
    for key in case.standing.pending:
        revision = case.graph.revision(key)
        if revision is None or Risk.REBUILDS_TABLE not in revision.upgrade.risks:
            continue
        if any(operation.table == table for operation in revision.upgrade.operations):
            return (key.id,)
    return ()


def _table_of(name: str, rows: int) -> str:
    return counted(rows, f"table {name}: 1 row", f"table {name}: {rows:,} rows")


def _only_in_copy(inquiry: Inquiry, copy: Table, original: Table) -> int:
    return inquiry.count_where(copy.name, _not_in_original(copy, original))


def _not_in_original(copy: Table, original: Table) -> str:
    if "id" not in copy.column_names or "id" not in original.column_names:
        return "1 = 1"
    shared = "id" if "user_id" not in original.primary_key else "id, user_id"
    keys = [key.strip() for key in shared.split(",")]
    same = " AND ".join(f"held.{key} = {quote(copy.name)}.{key}" for key in keys)
    return f"NOT EXISTS (SELECT 1 FROM {quote(original.name)} AS held WHERE {same})"


def _prompt_new(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.has_table("prompt_new"):
        return
    prompts, carried = inquiry.count_where("prompt"), inquiry.count_where("prompt_new")
    histories = inquiry.count_where("prompt_history")
    actions: tuple[Action, ...]
    if carried or histories or not case.has_column("prompt", "command", "title"):
        actions = _carry_out(case, "374d2f66af06", drops=("prompt_new",))
    else:
        names = [name for name in ("prompt_new", "prompt_history") if case.has_table(name)]
        drops = tuple(Statement(sql=f"DROP TABLE {quote(name)}") for name in names)
        actions = (
            SqlAction(
                text="Drop the empty tables of the interrupted attempt.",
                statements=drops,
                drops=tuple(names),
            ),
        )
    yield notice(
        "OWM013",
        _table_of("prompt", prompts),
        _table_of("prompt_new", carried),
        _table_of("prompt_history", histories),
        blocks=not case.is_bundled,
        actions=actions,
        subjects=("prompt", "prompt_new", "374d2f66af06"),
    )


def _old_chat(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.has_column("chat", "old_chat"):
        return
    waiting = stranded(inquiry)
    if not waiting:
        return
    empty = inquiry.count_where(
        "chat",
        "old_chat IS NOT NULL AND (chat IS NULL OR CAST(chat AS TEXT) IN ('null', ''))",
    )
    actions = _carry_out(case, "242a2047eae0")
    if case.is_settled("8452d01d26d7"):
        actions += again("8452d01d26d7")
    if case.is_settled("9a1b2c3d4e5f"):
        actions += again("9a1b2c3d4e5f")
    yield notice(
        "OWM014",
        counted(
            waiting,
            "1 chat has contents in old_chat",
            f"{waiting:,} chats have contents in old_chat",
        ),
        counted(empty, "1 of them is empty in chat", f"{empty:,} of them are empty in chat"),
        actions=actions,
        subjects=("chat", "242a2047eae0"),
    )


def _half_converted(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    user = case.snapshot.schema.table("user")
    left = [
        name
        for name in ("info_json", "settings_json")
        if user is not None and name in user.column_names
    ]
    if left:
        yield notice(
            "OWM015",
            *(f"column user.{name}" for name in left),
            actions=_carry_out(case, "b10670c03dd5"),
            subjects=("user", "b10670c03dd5"),
        )


def _carry_out(case: Case, id_: str, drops: tuple[str, ...] = ()) -> tuple[Action, ...]:
    """Run the scripts up to that revision where it is still to come; else its own again."""
    at = case.position(id_)
    if at is None:
        return ()
    if at <= case.settled:
        return (ScriptAction(text=f"Finish what {id_} began.", revision=id_, drops=drops),)
    keys = [case.key_at(position) for position in range(case.settled + 1, at + 1)]
    last = case.key_at(at)
    scripts = tuple(
        ScriptAction(text=f"Finish {key.id}.", revision=key.id, drops=drops)
        for key in keys
        if key is not None
    )
    return (*scripts, *(stamp(last) if last else ()))


__all__ = ["find_leftovers"]
