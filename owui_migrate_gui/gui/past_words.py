"""Past examinations in words; Qt-free."""

from __future__ import annotations

from owui_migrate_gui.doctor.past import PastExamination, changes_since
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import count_words


def past_texts(past: tuple[PastExamination, ...]) -> dict[str, str]:
    """A heading and a text for each, newest first."""
    texts: dict[str, str] = {}
    for at, one in enumerate(past):
        before = past[at + 1] if at + 1 < len(past) else None
        texts[_heading(one)] = _text(one, before)
    return texts


def _heading(one: PastExamination) -> str:
    found = len(one.worrying)
    what = count_words(found, "finding") if found else tr("healthy")
    return f"{moment(one.last, seconds=True)}  {what}"


def _text(one: PastExamination, before: PastExamination | None) -> str:
    lines = [
        tr("recorded {recorded}, actual {actual}").format(
            recorded=one.recorded or tr("nothing"), actual=one.actual or tr("unknown")
        )
    ]
    if one.times > 1:
        first = moment(one.first)
        lines.append(
            tr("the same {times} times since {first}").format(times=one.times, first=first)
        )
    if before is not None:
        came, went = changes_since(one, before)
        lines += (
            [tr("new since the examination before: {list}").format(list=", ".join(came))]
            if came
            else []
        )
        lines += [tr("no longer there: {list}").format(list=", ".join(went))] if went else []
    for finding in one.findings:
        lines += ["", f"{tr(str(finding.severity))} {finding.id}: {said(finding.title)}"]
        lines += [f"  - {said(evidence)}" for evidence in finding.evidence]
    if not one.findings:
        lines += ["", tr("No findings.")]
    return "\n".join(lines)


__all__ = ["past_texts"]
