"""Findings in JSON and on the terminal, the same for every verb that shows some."""

from __future__ import annotations

import msgspec
from rich.padding import Padding
from rich.text import Text

from owui_migrate_gui.doctor.catalogue import page_of
from owui_migrate_gui.doctor.findings import Finding, Severity

_STYLES = {
    Severity.INFO: "blue",
    Severity.WARNING: "yellow",
    Severity.ERROR: "red",
    Severity.CRITICAL: "bold red",
}


class FindingDetails(msgspec.Struct, frozen=True, kw_only=True):
    """A finding with all that is known of it; the first five keys are stable.

    ``refusal`` says why the console can't repair it by itself (``can_repair`` is false then).
    """

    id: str
    severity: str
    title: str
    evidence: tuple[str, ...]
    repair: str
    cause: str
    consequence: str
    limits: str
    page: str
    blocks: bool
    can_repair: bool
    needs_choice: bool
    refusal: str
    can_undo: bool


def finding_details(finding: Finding) -> FindingDetails:
    """The finding as it stands in ``diagnose``'s JSON."""
    return FindingDetails(
        id=finding.id,
        severity=finding.severity.word,
        title=finding.title,
        evidence=finding.evidence,
        repair=finding.repair,
        cause=finding.cause,
        consequence=finding.consequence,
        limits=finding.limits,
        page=page_of(finding.id),
        blocks=finding.blocks,
        can_repair=finding.can_repair,
        needs_choice=finding.needs_choice,
        refusal=finding.refusal,
        can_undo=finding.can_undo,
    )


def finding_line(finding: Finding) -> Text:
    """One finding on one line."""
    text = heading(finding)
    if finding.evidence:
        text.append(f" ({'; '.join(finding.evidence)})", style="dim")
    return text.append(f". {finding.repair}") if finding.repair else text


def finding_block(finding: Finding) -> tuple[Text | Padding, ...]:
    """One finding with evidence, cause, consequence and repair, a line each."""
    lines = [Text(f"· {evidence}", style="dim") for evidence in finding.evidence]
    for label, said in (
        ("Cause", finding.cause),
        ("Consequence", finding.consequence),
        ("Repair", finding.repair),
        ("Can't be brought back", finding.limits),
        ("Not by itself", finding.refusal),
        ("Or", f"undo it, with --undo {finding.id}" if finding.can_undo else ""),
        ("Choose", "who keeps it, with --keep USER_ID" if finding.id == "OWM062" else ""),
        ("More", page_of(finding.id)),
    ):
        if said:
            lines.append(Text.assemble((f"{label}: ", "bold"), said))
    return (heading(finding), *(Padding(line, (0, 0, 0, 4)) for line in lines), Text(""))


def heading(finding: Finding) -> Text:
    """Severity, id and title."""
    return Text.assemble(
        (f"{finding.severity.word} ", _STYLES[finding.severity]),
        (f"{finding.id} ", "dim"),
        finding.title,
    )


__all__ = ["FindingDetails", "finding_block", "finding_details", "finding_line", "heading"]
