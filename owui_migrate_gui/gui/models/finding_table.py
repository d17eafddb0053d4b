"""The findings of a target."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten

from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone

_LONGEST = 140
"""Letters of an evidence below its title; the whole of it stands beside the list."""


def telling_evidence(finding: Finding) -> str:
    """The first evidence that says more than a revision."""
    telling = [one for one in finding.evidence if one not in finding.places]
    return shorten(said(next(iter(telling or finding.evidence), "")), _LONGEST, placeholder=" …")


def finding_table(
    tones: dict[Severity, Tone], telling: Callable[[Finding], str] = telling_evidence
) -> RowsModel[Finding]:
    """Severity, title with what ``telling`` says of it below, id."""
    return RowsModel(
        (
            Column(
                title="Severity",
                text=lambda _row: "",
                chips=lambda row: ((tr(row.severity.word), tones[row.severity]),),
                sort=lambda row: -row.severity,
                tip=lambda row: tr(row.severity.word),
            ),
            Column(
                title="Finding",
                text=lambda row: said(row.title),
                second=telling,
                tip=lambda row: "\n".join(map(said, (row.title, *row.evidence))),
            ),
            Column(title="Id", text=lambda row: row.id, is_mono=True, is_muted=True),
        )
    )


__all__ = ["finding_table", "telling_evidence"]
