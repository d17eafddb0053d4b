"""What the doctor says of tables, columns, keys and indexes; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.doctor.actual_revision import Actual
from owui_migrate_gui.doctor.affected import Affected
from owui_migrate_gui.doctor.compare.side import schema_of
from owui_migrate_gui.doctor.facts import Fact
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.lights import TONES, long_name, short_name
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.schema import Table

_SHAPES = {Severity.INFO: "i", Severity.WARNING: "▲", Severity.ERROR: "×", Severity.CRITICAL: "×"}
_MISSING, _LEFT = mark("missing"), mark("should be gone")

Wanted = Callable[[Affected, str], Table | None]


@dataclass(slots=True, kw_only=True)
class TableLight:
    """What is said of one table; ``is_lit`` where it belongs to the finding that is lit up.

    ``parts`` are its columns, key and indexes in question, each with what is said of it, and
    ``missing`` those that should be there. ``wanted`` is the table as it should be, where known.
    """

    findings: list[Finding] = field(default_factory=list)
    parts: dict[Fact, tuple[Finding, str]] = field(default_factory=dict)
    missing: set[Fact] = field(default_factory=set)
    is_missing: bool = False
    is_lit: bool = False
    wanted: Table | None = None

    @property
    def worst(self) -> Finding:
        """The worst of the findings."""
        return max(self.findings, key=lambda finding: finding.severity)

    @property
    def chip(self) -> tuple[str, Tone]:
        """The worst of it as a chip: a shape and a word."""
        worst = self.worst.severity
        word = tr(_MISSING) if self.is_missing else tr(worst.word)
        return f"{_SHAPES[worst]} {word}", TONES[worst]

    @property
    def tip(self) -> str:
        """Every finding in words."""
        return "\n".join(long_name(one) for one in self.findings)

    def chips_of(self, kind: str, name: str) -> tuple[tuple[str, Tone], ...]:
        """What is said of a column (kind ``column``), an index or the primary key (``key``)."""
        kinds = (kind, "type") if kind == "column" else (kind,)
        found = (
            self.parts[fact] for fact in self.parts if fact.kind in kinds and fact.name == name
        )
        finding, word = next(found, (None, ""))
        if finding is None:
            return ()
        said = tr(word) if word else short_name(finding)
        return ((f"{_SHAPES[finding.severity]} {said}", TONES[finding.severity]),)


def table_lights(
    found: Iterable[tuple[Finding, Affected]], lit: Finding | None, wanted: Wanted
) -> dict[str, TableLight]:
    """What is said of each table, by name; of findings in the order of their severity.

    ``wanted`` tells how a table should be.
    """
    lights: dict[str, TableLight] = {}
    for finding, affected in found:
        for name in affected.tables:
            light = lights.setdefault(name, TableLight())
            if light.wanted is None:
                light.wanted = wanted(affected, name)
            light.findings.append(finding)
            light.is_lit |= lit is not None and finding.id == lit.id
            _mark_parts(light, finding, affected, name)
    return lights


def _mark_parts(light: TableLight, finding: Finding, affected: Affected, name: str) -> None:
    """What is in question inside one table; of a table that is new, not each of its columns."""
    whole = Fact("table", name, "")
    is_new = whole in affected.begun
    light.is_missing |= whole in affected.missing
    for fact in affected.facts:
        if fact.table != name or fact == whole:
            continue
        if fact in affected.missing:
            light.missing.add(fact)
            light.parts.setdefault(fact, (finding, _MISSING))
        elif fact in affected.left:
            light.parts.setdefault(fact, (finding, _LEFT))
        elif not (is_new and fact in affected.begun):
            light.parts.setdefault(fact, (finding, ""))


def wanted_in(actual: Actual | None, dialect: str) -> Wanted:
    """How tables should be: as the actual revision has them, or one that was begun after it."""

    def wanted(affected: Affected, name: str) -> Table | None:
        if actual is None or actual.position < 0:
            return None
        begun = (one.position for one in actual.states if one.key in affected.revisions)
        at = max((actual.position, *begun)) if affected.begun else actual.position
        expected = expected_schemas(actual.lineage, dialect)[at][1]
        return schema_of({name: expected[name]}).tables[0] if name in expected else None

    return wanted


__all__ = ["TableLight", "Wanted", "table_lights", "wanted_in"]
