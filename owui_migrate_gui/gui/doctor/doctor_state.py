"""What the doctor's page says; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.doctor.catalogue import page_of
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import written_out
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.aftercare import worrying
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.lights import TONES
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words, duration_words

SEVERITY_TONES = TONES

DAMAGE = "OWM080"
"""What a salvage is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingDetails:
    """One finding in words; ``sql`` is what its repair runs, a statement or comment a line."""

    title: str
    sentence: str
    evidence: tuple[str, ...]
    repair: str
    note: str
    sql: str
    can_repair: bool


def badge_of(examination: Examination | None) -> tuple[str, Tone]:
    """The number beside the page's name: how many findings are above *info*."""
    found = worrying(examination)
    if not found:
        return "", Tone.NEUTRAL
    return str(len(found)), SEVERITY_TONES[max(finding.severity for finding in found)]


def badge_words(examination: Examination | None) -> tuple[str, Tone]:
    """The same in words, for the target itself: ``3 findings``."""
    number, tone = badge_of(examination)
    return (count_words(int(number), "finding") if number else ""), tone


def title_of(  # noqa: PLR0913 - what may be to say, one by one
    examination: Examination | None,
    *,
    is_examining: bool,
    error: MigrationError | None,
    share: float = 0,
    seconds: float = 0,
    logged: int = 0,
    gathered: datetime | None = None,
) -> tuple[str, str]:
    """The page's sentence and what is behind it; ``share`` of the rows' questions is answered.

    ``seconds`` is how long they took, ``logged`` the number of findings that a log speaks of, and
    ``gathered`` when a bundle was made.
    """
    if error is not None:
        return tr("The rows could not be examined"), said(error.what)
    if examination is None:
        return tr("Not examined yet"), ""
    found = worrying(examination)
    behind = _behind(examination, is_examining=is_examining, share=share, seconds=seconds)
    if gathered is not None:
        behind = tr("Examined where the database is, on {when}; it is not here.").format(
            when=moment(gathered)
        )
    if not found:
        return _title_of_healthy(examination, is_examining=is_examining, logged=logged), behind
    if len(found) == 1:
        return said(found[0].title), behind
    return f"{count_words(len(found), 'finding')}: {said(found[0].title)}", behind


def _title_of_healthy(examination: Examination, *, is_examining: bool, logged: int) -> str:
    if logged:
        return tr("Nothing is wrong in the database; the log speaks of {count}").format(
            count=count_words(logged, "finding")
        )
    if examination.findings:
        return tr("Nothing is wrong; there is something to know")
    return tr("Nothing wrong so far") if is_examining else tr("Nothing is wrong")


def _behind(examination: Examination, *, is_examining: bool, share: float, seconds: float) -> str:
    if is_examining:
        return tr("Asking the rows too, {percent} % done; you can look around meanwhile.").format(
            percent=int(100 * share)
        )
    if examination.unanswered:
        return tr("Not every question to the rows was answered: {list}.").format(
            list="; ".join(map(said, examination.unanswered))
        )
    if not examination.is_whole:
        return tr("Only tables, columns and the file were looked at; the rows were not asked.")
    return tr(
        "Tables, rows, pages, version tables and the file were examined in {time}; nothing was"
        " changed."
    ).format(time=duration_words(seconds))


def details_of(finding: Finding) -> FindingDetails:
    """One finding in words."""
    note = " ".join(part for part in (_limits(finding), said(finding.refusal)) if part)
    lines = [line for action in finding.actions for line in _action_lines(action)]
    return FindingDetails(
        title=said(finding.title),
        sentence=" ".join(part for part in map(said, (finding.cause, finding.consequence)) if part),
        evidence=tuple(map(said, finding.evidence)),
        repair=said(finding.repair),
        note=note,
        sql="\n".join(lines),
        can_repair=finding.can_repair,
    )


def _action_lines(action: object) -> tuple[str, ...]:
    text = getattr(action, "text", "")
    return (f"-- {said(text)}", *written_out(action))  # type: ignore[arg-type]


def _limits(finding: Finding) -> str:
    return (
        tr("What it can't bring back: {limits}").format(limits=said(finding.limits))
        if finding.limits
        else ""
    )


def as_text(findings: tuple[Finding, ...]) -> str:
    """All findings as plain text, to paste into an issue (hence English); no row's contents."""
    blocks = []
    for finding in findings:
        lines = [f"{finding.severity.word} {finding.id}: {finding.title}"]
        lines += [f"  - {evidence}" for evidence in finding.evidence]
        lines.append(f"  repair: {finding.repair}")
        lines.append(f"  more: {page_of(finding.id)}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) or "No findings."


__all__ = [
    "DAMAGE",
    "SEVERITY_TONES",
    "FindingDetails",
    "as_text",
    "badge_of",
    "badge_words",
    "details_of",
    "title_of",
]
