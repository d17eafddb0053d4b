"""Past examinations in words; Qt-free."""

from __future__ import annotations

from owui_migrate_gui.doctor.past import PastExamination, changes_since
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
    what = count_words(found, "finding") if found else "healthy"
    return f"{one.last.astimezone():%Y-%m-%d %H:%M:%S}  {what}"


def _text(one: PastExamination, before: PastExamination | None) -> str:
    lines = [f"recorded {one.recorded or 'nothing'}, actual {one.actual or 'unknown'}"]
    if one.times > 1:
        first = f"{one.first.astimezone():%Y-%m-%d %H:%M}"
        lines.append(f"the same {one.times} times since {first}")
    if before is not None:
        came, went = changes_since(one, before)
        lines += [f"new since the examination before: {', '.join(came)}"] if came else []
        lines += [f"no longer there: {', '.join(went)}"] if went else []
    for finding in one.findings:
        lines += ["", f"{finding.severity} {finding.id}: {finding.title}"]
        lines += [f"  - {evidence}" for evidence in finding.evidence]
    if not one.findings:
        lines += ["", "No findings."]
    return "\n".join(lines)


__all__ = ["past_texts"]
