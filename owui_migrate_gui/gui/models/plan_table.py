"""The steps of a plan, in order."""

from __future__ import annotations

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, system_words
from owui_migrate_gui.plan import Step

_MOST = 2
_WEIGHTS = {Tone.BAD: 0, Tone.WARN: 1}


def plan_table() -> RowsModel[Step]:
    """Number, system, id, title, notable risks."""
    return RowsModel(
        (
            Column(
                title="#",
                text=lambda step: str(step.index + 1),
                sort=lambda step: step.index,
                is_muted=True,
                is_number=True,
            ),
            Column(
                title="System",
                text=lambda step: system_words(step.revision.system),
                is_muted=True,
            ),
            Column(
                title="Revision",
                text=lambda step: step.revision.id,
                tip=lambda step: str(step.revision.key),
                is_mono=True,
            ),
            Column(title="What it does", text=lambda step: said(step.revision.title)),
            Column(title="Risks", text=lambda _step: "", chips=_chips, tip=_tip),
        )
    )


def _chips(step: Step) -> tuple[tuple[str, Tone], ...]:
    words = [found for risk in step.risks if (found := RISK_WORDS[risk]).is_notable]
    shown = sorted(words, key=lambda found: _WEIGHTS.get(found.tone, 2))[:_MOST]
    chips = [(tr(found.label), found.tone) for found in shown]
    if len(words) > _MOST:
        chips.append((f"+{len(words) - _MOST}", Tone.NEUTRAL))
    return tuple(chips)


def _tip(step: Step) -> str:
    return "\n".join(tr(RISK_WORDS[risk].sentence) for risk in step.risks)


__all__ = ["plan_table"]
