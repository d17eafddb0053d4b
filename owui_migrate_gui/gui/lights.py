"""What the doctor says of each revision: findings, and where tables and record disagree; Qt-free.

Told by a badge's shape and letter, by colour, and in words beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from owui_migrate_gui.doctor.actual_revision import Actual, RevisionState, State
from owui_migrate_gui.doctor.affected import Affected, Trace, affected_by, traces_of
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.evidence import facts_words
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.revision import RevisionKey

TONES = {
    Severity.INFO: Tone.NEUTRAL,
    Severity.WARNING: Tone.WARN,
    Severity.ERROR: Tone.BAD,
    Severity.CRITICAL: Tone.BAD,
}
_CHIPS = {
    Trace.PARTIAL: mark("half done"),
    Trace.MISSING: mark("not in the tables"),
    Trace.AHEAD: mark("not recorded"),
}
_SENTENCES = {
    Trace.PARTIAL: mark("In the tables: partly."),
    Trace.MISSING: mark("In the tables: no, although it is recorded."),
    Trace.AHEAD: mark("In the tables: yes, although it is not recorded."),
}
_PLAIN = {
    State.APPLIED: mark("In the tables: yes."),
    State.ABSENT: mark("In the tables: no."),
    State.PARTIAL: mark("In the tables: partly."),
    State.UNSEEN: mark("It leaves no trace in the tables."),
}
_SIGNS = {Severity.INFO: "i", Severity.WARNING: "!"}
_LETTERS = {Trace.PARTIAL: "½", Trace.MISSING: "−", Trace.AHEAD: "+"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What lights a revision up; ``findings`` are about it, the worst first.

    ``sentence`` says what the tables show of it, ``objects`` which of its objects.
    """

    findings: tuple[Finding, ...] = ()
    trace: Trace | None = None
    is_actual: bool = False
    sentence: str = ""
    objects: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity | None:
        """The worst finding's, None where there is none."""
        return max((finding.severity for finding in self.findings), default=None)

    @property
    def is_bright(self) -> bool:
        """Whether it must not be overlooked: a finding above *info*, or a contradiction."""
        worst = self.severity
        return self.trace is not None or (worst is not None and worst > Severity.INFO)

    @property
    def letter(self) -> str:
        """The small letter at the node's foot, where tables and record disagree."""
        return _LETTERS[self.trace] if self.trace else ""

    @property
    def sign(self) -> str:
        """The letter of the badge for the worst finding; empty without one."""
        return "" if self.severity is None else _SIGNS.get(self.severity, "×")

    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]:
        """The same in words."""
        found: list[tuple[str, Tone]] = []
        bad = [one for one in self.findings if one.severity > Severity.INFO]
        if bad:
            more = f" +{len(bad) - 1}" if len(bad) > 1 else ""
            found.append((f"{short_name(bad[0])}{more}", TONES[bad[0].severity]))
        if self.trace is not None:
            found.append((tr(_CHIPS[self.trace]), Tone.WARN))
        if self.is_actual:
            found.append((tr("the tables are here"), Tone.ACCENT))
        return tuple(found)


Lights = Mapping[RevisionKey, Light]


def short_name(finding: Finding) -> str:
    """How a chip names a finding: ``error OWM011``."""
    return f"{tr(finding.severity.word)} {finding.id}"


def long_name(finding: Finding) -> str:
    """The same with its title."""
    return f"{short_name(finding)}: {said(finding.title)}"


def lights_of(reading: Reading, examination: Examination | None) -> dict[RevisionKey, Light]:
    """Every revision of which there is something to say."""
    if examination is None:
        return {}
    about: dict[RevisionKey, list[Finding]] = {}
    for finding in examination.findings:
        for key in affected_of(reading, examination, finding).revisions:
            about.setdefault(key, []).append(finding)
    traces = traces_of(reading.standing, examination.schema)
    actual = examination.actual
    marked = actual if actual is not None and actual != reading.current else None
    keys = {*about, *traces, *([marked] if marked in reading.graph else [])} - {None}
    return {
        key: _light(key, tuple(about.get(key, ())), traces.get(key), examination, marked)
        for key in keys
        if key is not None
    }


def affected_of(reading: Reading, examination: Examination, finding: Finding) -> Affected:
    """What a finding is about, among what the window shows."""
    return affected_by(finding, examination, reading.snapshot, reading.graph)


def light_on(reading: Reading, examination: Examination | None, key: RevisionKey) -> Light:
    """What is said of one revision, also where there is nothing wrong with it."""
    found = lights_of(reading, examination).get(key)
    if found is not None or examination is None:
        return found or Light()
    return _light(key, (), None, examination, None)


def _light(
    key: RevisionKey,
    findings: tuple[Finding, ...],
    trace: Trace | None,
    examination: Examination,
    marked: RevisionKey | None,
) -> Light:
    state = _state(examination.schema, key)
    sentence = tr(_SENTENCES[trace]) if trace else tr(_PLAIN[state.state]) if state else ""
    return Light(
        findings=tuple(sorted(findings, key=lambda one: -one.severity)),
        trace=trace,
        is_actual=key == marked,
        sentence=sentence,
        objects=_objects(state) if state and trace is not None else (),
    )


def _state(actual: Actual | None, key: RevisionKey) -> RevisionState | None:
    states = actual.states if actual else ()
    return next((state for state in states if state.key == key), None)


def _objects(state: RevisionState) -> tuple[str, ...]:
    """What is there of a revision and what isn't, a line for each table."""
    lines = []
    for table in dict.fromkeys(fact.table for fact in (*state.present, *state.missing)):
        done = [fact for fact in state.present if fact.table == table]
        rest = [fact for fact in state.missing if fact.table == table]
        parts = [
            words.format(what=facts_words(facts, is_brief=True))
            for words, facts in ((tr("{what} done"), done), (tr("{what} not done"), rest))
            if facts
        ]
        lines.append(f"{table}: {'; '.join(parts)}")
    return tuple(lines)


__all__ = [
    "TONES",
    "Light",
    "Lights",
    "affected_of",
    "light_on",
    "lights_of",
    "long_name",
    "short_name",
]
