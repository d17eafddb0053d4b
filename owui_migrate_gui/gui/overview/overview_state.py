"""What the overview says: one sentence, what to do next, what to know; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

from owui_migrate_gui.database.target import BundleTarget, FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.evidence import brief_evidence
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.lights import affected_of
from owui_migrate_gui.gui.overview.facts import facts_of
from owui_migrate_gui.gui.overview.impacts import Impact, impacts_of
from owui_migrate_gui.gui.overview.next_step import (
    CHANGING,
    RUNNABLE,
    Next,
    advice_on,
    blocking_of,
    button_of,
    checks_of,
    next_of,
)
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import (
    count_words,
    list_words,
)
from owui_migrate_gui.revision import Lineage

_SEVERITY_TONES = {
    Severity.INFO: Tone.NEUTRAL,
    Severity.WARNING: Tone.WARN,
    Severity.ERROR: Tone.BAD,
    Severity.CRITICAL: Tone.BAD,
}
_BORN = {
    Lineage.PEEWEE_BORN: mark(
        "Born with release 0.8 or older (peewee-born): legacy column types are normal here."
    ),
    Lineage.ALEMBIC_BORN: mark(
        "Born with release 0.9 or newer (alembic-born): it never had legacy migrations "
        "and needs none."
    ),
    Lineage.EMPTY: mark("Nothing of Open WebUI is in this file yet."),
    Lineage.UNKNOWN: mark("Its tables don't tell which release made it."),
}


_LINES = 2
_MOST_EVIDENCE = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A finding as it is shown."""

    word: str
    tone: Tone
    title: str
    repair: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewState:
    """The page in words. ``checks`` are (what, chip, tone); ``facts`` (name, value, is id)."""

    title: str
    subtitle: str
    advice: str
    button: str
    next: Next
    checks: tuple[tuple[str, str, Tone], ...]
    known_title: str
    known: tuple[Known, ...]
    impacts: tuple[Impact, ...]
    facts: tuple[tuple[str, str, bool], ...]
    born: str
    encrypted: str = ""
    is_file: bool = False


def overview_of(
    reading: Reading,
    examination: Examination | None,
    free: int | None,
    *,
    is_worked_on: bool = False,
) -> OverviewState:
    """Put a reading into words; ``free`` counts the bytes free beside the target."""
    findings = examination.findings if examination else ()
    title, subtitle = _sentence(reading, examination)
    after = next_of(reading, examination)
    what = Next.SEE_RUN if is_worked_on else after
    is_blocked = blocking_of(examination) is not None
    return OverviewState(
        title=title,
        subtitle=subtitle,
        advice=advice_on(reading, what, free),
        button=button_of(reading, examination, what),
        next=what,
        checks=checks_of(reading, free) if what in CHANGING else (),
        known_title=_known_title(findings, is_done=examination is not None),
        known=tuple(_known(finding, _brief(reading, examination, finding)) for finding in findings),
        impacts=impacts_of(reading) if after in CHANGING and not is_blocked else (),
        facts=facts_of(reading),
        born=tr(_BORN[reading.snapshot.lineage]),
        encrypted=_encrypted(reading) if what in RUNNABLE - {Next.RESCUE} else "",
        is_file=isinstance(reading.target, FileTarget)
        and not isinstance(reading.target, BundleTarget),
    )


def _encrypted(reading: Reading) -> str:
    """What an encrypted file means for its future; empty for any other."""
    if not reading.is_encrypted:
        return ""
    return tr(
        "This file is encrypted. Open WebUI 0.8.12 is the last release that opens it; "
        "for a newer one, a rescue writes an upgraded file without encryption, and "
        "leaves this one as it is."
    )


def _sentence(reading: Reading, examination: Examination | None) -> tuple[str, str]:
    if reading.snapshot.lineage is Lineage.EMPTY:
        return tr("There is no Open WebUI in this database"), tr(_BORN[Lineage.EMPTY])
    if reading.standing.unknown:
        names = list_words(str(key) for key in reading.standing.unknown)
        return (
            tr("This source doesn't know where the database is"),
            (
                tr(
                    "It is recorded at {names}. A newer release or a fork made it: choose that as "
                    "the source. Nothing can run before."
                ).format(names=names)
            ),
        )
    blocking = blocking_of(examination)
    if blocking is not None:
        return (
            tr("This database needs attention before anything runs"),
            tr("{blocking}. Meanwhile the database can be looked at and backed up.").format(
                blocking=said(blocking.title)
            ),
        )
    return _health(reading, examination), _agreement(reading, examination)


def _health(reading: Reading, examination: Examination | None) -> str:
    behind = reading.behind
    steps = count_words(behind, "step")
    if examination is None:
        return (
            tr("This database is {steps} behind").format(steps=steps)
            if behind
            else tr("This database is up to date")
        )
    if examination.worst >= Severity.ERROR:
        return tr("This database needs attention before anything runs")
    if examination.worst is Severity.WARNING:
        return (
            tr("This database is {steps} behind, and there is something to know first").format(
                steps=steps
            )
            if behind
            else tr("This database is up to date, but there is something to know")
        )
    if behind:
        return tr("This database is healthy and {steps} behind").format(steps=steps)
    return tr("This database is healthy and up to date")


def _agreement(reading: Reading, examination: Examination | None) -> str:
    current = reading.current
    if current is None:
        recorded = reading.standing.current
        if not recorded:
            return tr("Its version tables name no revision.")
        return tr("Recorded at {names}.").format(names=list_words(str(key) for key in recorded))
    revision = reading.graph.revision(current)
    title = f" “{said(revision.title)}”" if revision else ""
    agrees = examination is not None and examination.actual == current
    start = (
        tr("Recorded and actual revision agree: {revision}.")
        if agrees
        else tr("Recorded revision: {revision}.")
    )
    text = start.format(revision=f"{current.id}{title}")
    span = reading.release_span
    if not span:
        return text
    opens = (
        tr("Releases {span} open it as it is.")
        if "–" in span
        else tr("Release {span} opens it as it is.")
    )
    return f"{text} {opens.format(span=span)}"


def _known_title(findings: tuple[Finding, ...], *, is_done: bool) -> str:
    if not is_done:
        return tr("Examining …")
    if not findings:
        return tr("Nothing to worry about")
    return count_words(len(findings), "thing to know", "things to know")


def _brief(reading: Reading, examination: Examination | None, finding: Finding) -> str:
    if examination is None:
        return ""
    return brief_evidence(finding, affected_of(reading, examination, finding))


def _known(finding: Finding, brief: str) -> Known:
    return Known(
        word=tr(finding.severity.word),
        tone=_SEVERITY_TONES[finding.severity],
        title=said(finding.title),
        repair=said(finding.repair),
        evidence=brief or _beginning(finding.evidence),
    )


def _beginning(evidence: tuple[str, ...]) -> str:
    """As much of the evidence as fits into two lines or so; the doctor has all of it."""
    first = " · ".join(said(one) for one in evidence[:_LINES])
    cut = shorten(first, _MOST_EVIDENCE, placeholder=" …")
    hidden = len(evidence) - _LINES
    return tr("{first} and {count} more").format(first=cut, count=hidden) if hidden > 0 else cut


__all__ = ["Known", "OverviewState", "overview_of"]
