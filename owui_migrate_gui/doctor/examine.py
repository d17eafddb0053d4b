"""Examine a target: compare what is recorded, what is actual, and what a source knows.

``examine`` reads only what opening has read already and touches nothing. ``examine_rows`` also
asks the rows: what was lost, what would stop a migration, what is damaged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from owui_migrate_gui.database.driver import UNREADABLE
from owui_migrate_gui.database.expected import known_tables
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.actual_revision import Actual
from owui_migrate_gui.doctor.case import Case, open_case
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.checks.accounts import find_accounts
from owui_migrate_gui.doctor.checks.chat_text import READ_ONCE
from owui_migrate_gui.doctor.checks.counters import find_counters
from owui_migrate_gui.doctor.checks.crew import OnFound, carry_out, nobody
from owui_migrate_gui.doctor.checks.forecast.every import (
    FORECASTS,
    SCANNED_FORECASTS,
    forecast_sums,
)
from owui_migrate_gui.doctor.checks.inquiry import (
    Ask,
    Check,
    Each,
    Inquiry,
    Tallies,
    UnfitError,
)
from owui_migrate_gui.doctor.checks.left_behind import message_sums
from owui_migrate_gui.doctor.checks.leftovers import find_leftovers
from owui_migrate_gui.doctor.checks.losses import LOSSES, SCANNED_LOSSES
from owui_migrate_gui.doctor.checks.nul import SCANNED_NUL, nul_sums
from owui_migrate_gui.doctor.checks.pages import find_damage, find_orphans
from owui_migrate_gui.doctor.checks.progress import BEGUN, how_far
from owui_migrate_gui.doctor.checks.scans import plan_scans
from owui_migrate_gui.doctor.checks.values import SCANNED_VALUES, VALUES, json_sums
from owui_migrate_gui.doctor.environment import find_around
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.record_tables import find_in_versions
from owui_migrate_gui.doctor.server_surroundings import find_on_server
from owui_migrate_gui.doctor.structure import TEMPORARY, find_in_structure
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey, SourceProblem

HARMFUL = "OWM074"
"""A finding that the rows, as :data:`BEGUN`, tell more about than the schema does."""

DAMAGE = "OWM080"
"""The finding beside which nothing that the rows say can be relied on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """The doctor's view of a target; ``actual`` is None where the schema fits no revision.

    ``is_whole`` tells whether the rows were asked too; ``unanswered`` says which questions to them
    were given up, and why. ``volume`` is how much the target holds, where something can be repaired
    or put back: how long that takes is estimated from it.
    """

    findings: tuple[Finding, ...]
    actual: RevisionKey | None
    standing: Standing
    schema: Actual | None = field(default=None, repr=False)
    is_whole: bool = False
    unanswered: tuple[str, ...] = ()
    volume: Volume | None = field(default=None, repr=False, compare=False)

    @property
    def worst(self) -> Severity:
        """The highest severity among the findings."""
        return max((finding.severity for finding in self.findings), default=Severity.INFO)

    def find(self, id_: str) -> Finding | None:
        """The finding of that id (in any case of letters)."""
        return next((one for one in self.findings if one.id == id_.upper()), None)


def examine(
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    problems: tuple[SourceProblem, ...] = (),
    *,
    is_bundled: bool = True,
) -> Examination:
    """All findings that need no row, worst first; ``problems`` are the source's."""
    case = open_case(snapshot, graph, releases, is_bundled=is_bundled)
    found = (*_at_a_glance(case, (*graph.problems, *problems)), *_leftovers_by_name(case))
    return _sum_up(case, found, is_whole=False)


def examine_rows(  # noqa: PLR0913 - the same as examine, and the rows
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    asks: Sequence[Ask],
    problems: tuple[SourceProblem, ...] = (),
    *,
    is_bundled: bool = True,
    keep: frozenset[str] = frozenset(),
    each: Sequence[Each | None] = (),
    on_found: OnFound = nobody,
) -> Examination:
    """All findings, worst first. ``asks`` read the target, each in a thread of its own where there
    are several, and ``each`` a server's rows one by one; ``keep`` are accounts that a person chose
    to keep where several share an address. ``on_found`` is told findings as they are found; what is
    counted over a large table is told at its first sign, and again with its whole count.

    It is not whole where a server gave up a question.
    """
    case = open_case(snapshot, graph, releases, is_bundled=is_bundled)
    found = list(_at_a_glance(case, (*graph.problems, *problems)))
    tallies, given_up = Tallies(), list[str]()
    readers = [
        Inquiry(case=case, ask=ask, each=row_by_row, tallies=tallies, given_up=given_up)
        for ask, row_by_row in zip(asks, each or [None] * len(asks), strict=True)
    ]
    more = _ask_rows(readers, keep, on_found, how_far(found))
    counted = {one.id for one in more} & {BEGUN, HARMFUL}
    found = [one for one in found if one.id not in counted] + more
    seen = _sum_up(case, found, is_whole=not given_up)
    return replace(seen, unanswered=tuple(dict.fromkeys(given_up)))


def _ask_rows(
    readers: Sequence[Inquiry],
    keep: frozenset[str],
    on_found: OnFound,
    more_judged: tuple[Check, ...],
) -> list[Finding]:
    """What the rows show; of a damaged file the damage alone."""
    first = readers[0]
    if first.case.actual.key is None:
        return list(find_damage(first))
    asked, judged = _checks(first, keep)
    found: list[Finding] = []
    told: set[str] = set()
    try:
        for number, more in enumerate(carry_out(asked, readers), start=1):
            found += more
            so_far = tuple(_so_far(first, judged, told)) if number < len(asked) else ()
            on_found((*more, *so_far), number / len(asked))
    except UNREADABLE:
        if damage := list(find_damage(first)):
            return damage
        raise
    damage = [one for one in found if one.id == DAMAGE]
    for more in carry_out((*judged, *more_judged), readers[:1]):
        on_found(more, 1)
        found += more
    return damage or found


def _so_far(reader: Inquiry, judged: Iterable[Check], told: set[str]) -> Iterator[Finding]:
    """What the parts that have been read show already, each once; its count is not the last one.

    Checks that ask something more wait for the end: the readers are all at work.
    """
    listening = replace(reader, ask=_busy, each=None)
    for found in carry_out(tuple(judged), (listening,)):
        for one in found:
            if one.id not in told:
                told.add(one.id)
                yield replace(one, evidence=(*one.evidence, "counted so far, and still counting"))


def _busy(_query: str, _parameters: dict[str, object]) -> Sequence[tuple[object, ...]]:
    raise UnfitError


def _checks(first: Inquiry, keep: frozenset[str]) -> tuple[tuple[Check, ...], tuple[Check, ...]]:
    """The checks that ask, what is answered at once first; and those that judge.

    The one check that takes long and can't be shared is begun early.
    """
    case = first.case
    accounts = partial(find_accounts, keep=keep)
    has_text = not first.is_sqlite and case.has_column("chat", "chat")
    scans = plan_scans(
        message_sums(case),
        *forecast_sums(case),
        json_sums(case),
        nul_sums(case),
        once={"chat": READ_ONCE} if has_text else None,
    )
    return (
        (
            find_leftovers,
            accounts,
            *LOSSES,
            find_damage,
            *VALUES,
            *FORECASTS,
            find_orphans,
            find_counters,
            *(part for scan in scans for part in scan.parts(first)),
        ),
        (
            *SCANNED_NUL,
            *SCANNED_LOSSES,
            *SCANNED_FORECASTS,
            *SCANNED_VALUES,
        ),
    )


def with_findings(
    examination: Examination, more: Iterable[Finding], *, is_whole: bool | None = None
) -> Examination:
    """The examination with further findings; of one id the later finding counts."""
    found = {finding.id: finding for finding in examination.findings if finding.id != "OWM010"}
    others = [finding for finding in examination.findings if finding.id == "OWM010"]
    found.update({finding.id: finding for finding in more})
    return replace(
        examination,
        findings=_ordered((*found.values(), *others)),
        is_whole=examination.is_whole if is_whole is None else is_whole,
    )


def _ordered(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: (-finding.severity, finding.id)))


def _sum_up(case: Case, found: Iterable[Finding], *, is_whole: bool) -> Examination:
    return Examination(
        findings=_ordered(found),
        actual=case.actual.key,
        standing=case.standing,
        schema=case.actual,
        is_whole=is_whole,
    )


def _at_a_glance(case: Case, problems: tuple[SourceProblem, ...]) -> Iterator[Finding]:
    yield from _emptiness(case)
    yield from find_in_versions(case)
    yield from find_in_structure(case)
    yield from _company(case.snapshot)
    yield from find_around(case)
    yield from find_on_server(case)
    yield from _source_problems(problems)


def _emptiness(case: Case) -> Iterator[Finding]:
    snapshot = case.snapshot
    if not known_tables() & snapshot.schema.table_names:
        yield notice(
            "OWM001",
            f"{len(snapshot.schema.tables)} tables, none of Open WebUI's",
            blocks=True,
        )
    elif snapshot.users == 0 and not snapshot.chats:
        yield notice("OWM002", "0 users", "0 chats")


def _leftovers_by_name(case: Case) -> Iterator[Finding]:
    """What shows by its name alone; how many rows it holds, the examination of the rows says."""
    copies = [name for name in case.snapshot.schema.table_names if name.startswith(TEMPORARY)]
    if copies:
        yield notice("OWM012", *(f"table {name}" for name in sorted(copies)))
    if case.has_table("prompt_new"):
        yield notice("OWM013", "table prompt_new", blocks=not case.is_bundled)
    for column in ("info_json", "settings_json"):
        if case.has_column("user", column):
            yield notice("OWM015", f"column user.{column}")


def _company(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.holders:
        names = (f"{holder.name}, process {holder.pid}" for holder in snapshot.holders)
        yield notice("OWM009", *names)


def _source_problems(problems: tuple[SourceProblem, ...]) -> Iterator[Finding]:
    for problem in problems:
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        yield notice(
            "OWM010",
            *([place] if place else []),
            title=problem.what,
            severity=Severity.WARNING if problem.is_fatal else Severity.INFO,
        )


__all__ = ["DAMAGE", "Examination", "examine", "examine_rows", "with_findings"]
