"""The steps of a plan, in order."""

from __future__ import annotations

from collections.abc import Callable

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import Lights
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, system_words
from owui_migrate_gui.plan import Step

_MOST = 2
_WEIGHTS = {Tone.BAD: 0, Tone.WARN: 1}


def plan_table(lights: Callable[[], Lights] = dict) -> RowsModel[Step]:
    """Number, system, id, title, notable risks, and before them what the doctor says of a step."""

    def doctor(step: Step) -> tuple[tuple[str, Tone], ...]:
        light = lights().get(step.revision.key)
        return light.chips if light is not None else ()

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
            Column(
                title="Risks",
                text=lambda _step: "",
                chips=lambda step: _chips(step, doctor(step)),
                tip=_tip,
            ),
        )
    )


def _chips(step: Step, doctor: tuple[tuple[str, Tone], ...]) -> tuple[tuple[str, Tone], ...]:
    words = [found for risk in step.risks if (found := RISK_WORDS[risk]).is_notable]
    risks = sorted(words, key=lambda found: _WEIGHTS.get(found.tone, 2))
    chips = [*doctor, *((tr(found.label), found.tone) for found in risks)]
    more = len(chips) - _MOST
    return (*chips[:_MOST], *([(f"+{more}", Tone.NEUTRAL)] if more > 0 else []))


def _tip(step: Step) -> str:
    return "\n".join(tr(RISK_WORDS[risk].sentence) for risk in step.risks)


__all__ = ["plan_table"]
