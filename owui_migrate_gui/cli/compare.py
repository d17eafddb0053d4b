"""``owui-migrate compare``: two targets, or a target and a revision, side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.look import Look, look_at_target_or_bundle
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.database.integrity import never
from owui_migrate_gui.database.row_counts import count_tables
from owui_migrate_gui.doctor.compare.comparison import Comparison, compare
from owui_migrate_gui.doctor.compare.named import PREFIX, named_revision
from owui_migrate_gui.doctor.compare.side import Side, side_of_target
from owui_migrate_gui.errors import BadTarget, NoAccess, UsageError
from owui_migrate_gui.revision import Lineage
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases

_LINEAGES = {"peewee": Lineage.PEEWEE_BORN, "alembic": Lineage.ALEMBIC_BORN}
_STYLES = {"new": "green", "gone": "red", "changed": "yellow"}


class SideData(msgspec.Struct, frozen=True, kw_only=True):
    """One side; ``recorded`` are Alembic's rows, empty for a revision."""

    label: str
    dialect: str
    lineage: str
    recorded: tuple[str, ...]


class DifferenceData(msgspec.Struct, frozen=True, kw_only=True):
    """One difference; ``a`` and ``b`` are empty where that side lacks it.

    ``what`` is table, column, primary key, unique, foreign key, index, trigger, view or rows.
    """

    table: str
    what: str
    name: str
    a: str
    b: str


class ComparisonData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``by_meaning`` where types were compared by what they mean."""

    a: SideData
    b: SideData
    same: bool
    by_meaning: bool
    differences: tuple[DifferenceData, ...]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    source: str
    lineage: str | None
    dialect: str | None
    with_rows: bool


@click.command(short_help="Two databases, or a database and a revision, side by side.")
@click.argument("first", metavar="A")
@click.argument("other", metavar="B")
@options.other_key
@click.option(
    "--lineage",
    type=click.Choice(["alembic", "peewee"]),
    help="Of a revision's schema: how the database was born.  [default: as the other side]",
)
@click.option(
    "--dialect",
    type=click.Choice(["sqlite", "postgresql"]),
    help="Of a revision's schema: the kind of database.  [default: as the other side]",
)
@click.option("--no-rows", is_flag=True, help="Don't count rows.")
@click.option(
    "--sql",
    "sql",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write a script there that makes A's schema like B's.",
)
@click.option(
    "--revision",
    "revision",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="For authors: write an Alembic revision there that does the same.",
)
@options.source
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    first: str,
    other: str,
    lineage: str | None,
    dialect: str | None,
    no_rows: bool,  # noqa: FBT001 - click passes by name
    sql: Path | None,
    revision: Path | None,
    source: str,
) -> Result:
    """Compare tables, columns, types, defaults, keys, indexes and row counts of A and B.

    Each is a target, a support bundle, or a revision of Open WebUI's: rev:head, rev:c440947495f3,
    rev:release:0.6.43, rev:peewee:012. SQLite and PostgreSQL are compared by what types mean.
    Nothing is changed. Exit code 0: they are the same; 1: they differ.
    """
    wish = _Wish(source=source, lineage=lineage, dialect=dialect, with_rows=not no_rows)
    comparison = compare(*_sides(first, other, wish, session))
    written = _write(comparison, sql, revision)
    data = _data(comparison, written)
    return Result(
        data=data,
        text=_text(comparison, data),
        exit_code=ExitCode.DONE if comparison.is_same else ExitCode.ANSWER_IS_NO,
    )


def _sides(first: str, other: str, wish: _Wish, session: Session) -> tuple[Side, Side]:
    is_revision = [text.startswith(PREFIX) for text in (first, other)]
    with_rows = wish.with_rows and not any(is_revision)
    if not any(is_revision) and (wish.lineage or wish.dialect):
        raise UsageError(
            "--lineage and --dialect are for a revision's schema.", remedy="Leave them out."
        )
    opened: list[Side | None] = [None, None]
    for at, text in enumerate((first, other)):
        if at == 1:
            session.key = session.other_key
        if not is_revision[at]:
            opened[at] = _opened(text, wish.source, with_rows=with_rows)
    known = next((side for side in opened if side is not None), None)
    sides = [
        side or _revision(text, wish, known)
        for side, text in zip(opened, (first, other), strict=True)
    ]
    return sides[0], sides[1]


def _opened(text: str, source: str, *, with_rows: bool) -> Side:
    look = look_at_target_or_bundle(text, source)
    return side_of_target(look.snapshot, _rows(look) if with_rows else None)


def _rows(look: Look) -> dict[str, int]:
    if look.bundle is not None:
        return look.bundle.volume().rows
    rows: dict[str, int] = {}
    names = sorted(look.snapshot.schema.table_names)
    count_tables(look.snapshot.target, names, rows.__setitem__, never, secret=look.secret)
    return rows


def _revision(text: str, wish: _Wish, known: Side | None) -> Side:
    births = set(_LINEAGES.values())
    lineage = known.lineage if known and known.lineage in births else Lineage.ALEMBIC_BORN
    return named_revision(
        text,
        read_source("bundled"),
        load_releases(),
        _LINEAGES[wish.lineage] if wish.lineage else lineage,
        wish.dialect or (known.dialect if known else "sqlite"),
    )


def _write(comparison: Comparison, sql: Path | None, revision: Path | None) -> tuple[str, ...]:
    from owui_migrate_gui.doctor.compare.scripts import alembic_revision, sql_script

    scripts: tuple[tuple[Path | None, Callable[[Comparison], str]], ...] = (
        (sql, sql_script),
        (revision, alembic_revision),
    )
    wanted = [(path, make) for path, make in scripts if path is not None]
    for path, _make in wanted:
        if path.exists():
            raise BadTarget(f"{path} is there already.", remedy="Choose another name.")
    for path, make in wanted:
        try:
            write_private(path, make(comparison).encode())
        except OSError as error:
            raise NoAccess(
                f"{path} can't be written: {error.strerror or error}.",
                remedy="Choose another folder.",
            ) from error
    return tuple(str(path.absolute()) for path, _make in wanted)


def _data(comparison: Comparison, written: tuple[str, ...]) -> ComparisonData:
    found: list[DifferenceData] = []
    table = ""
    for row in comparison.rows:
        table = row.name if row.is_table else table
        found.append(
            DifferenceData(table=table, what=row.what, name=row.name, a=row.before, b=row.after)
        )
    return ComparisonData(
        a=_side(comparison.first),
        b=_side(comparison.other),
        same=comparison.is_same,
        by_meaning=comparison.is_by_meaning,
        differences=tuple(found),
        written=written,
    )


def _side(side: Side) -> SideData:
    return SideData(
        label=side.label,
        dialect=side.dialect,
        lineage=side.lineage.value,
        recorded=side.recorded.alembic or (),
    )


def _text(comparison: Comparison, data: ComparisonData) -> tuple[RenderableType, ...]:
    how = ", types by what they mean" if comparison.is_by_meaning else ""
    parts: list[RenderableType] = [
        f"A: {data.a.label}",
        f"B: {data.b.label}",
        Text(f"{comparison.sentence.removesuffix('.')}{how}.", style="bold"),
    ]
    if comparison.rows:
        parts.append(_table(comparison))
    parts.extend(data.written)
    return tuple(parts)


def _table(comparison: Comparison) -> Table:
    table = Table(box=None, padding=(0, 2), header_style="bold")
    for title in ("", "A", "B"):
        table.add_column(title, overflow="fold")
    for row in comparison.rows:
        style = _STYLES.get(row.change.value, "")
        name = row.name if row.is_table else f"  {_part(row.what, row.name)}"
        table.add_row(
            Text(name, style="bold" if row.is_table else ""),
            Text(row.before or "–", style=style),
            Text(row.after or "–", style=style),
        )
    return table


def _part(what: str, name: str) -> str:
    return what if what in {"rows", "primary key"} else f"{what} {name}"


DOCUMENT = ComparisonData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
