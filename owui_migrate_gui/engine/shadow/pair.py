"""The two shadows of a preview, and a step run on both."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.failure import reason_of
from owui_migrate_gui.engine.requests import PreviewRequest, StepSpec
from owui_migrate_gui.engine.shadow.probe import fill, probed_tables
from owui_migrate_gui.engine.shadow.recorder import Sent
from owui_migrate_gui.engine.shadow.rows_asked import may_depend_on_rows
from owui_migrate_gui.engine.shadow.script_set import ScriptSet
from owui_migrate_gui.engine.statements import shorten
from owui_migrate_gui.errors import BadSource, Cancelled
from owui_migrate_gui.preview import PreviewFinding
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.source import SourceKind

if TYPE_CHECKING:
    from owui_migrate_gui.engine.shadow.postgresql.shadow import PostgresqlShadow
    from owui_migrate_gui.engine.shadow.sqlite import SqliteShadow

    Shadow = SqliteShadow | PostgresqlShadow

_FAILS_ON_ROWS = "What it does with rows is not certain: it fails on invented ones"
_UNANSWERED = "What the script does with the answer can't be told without a server: "


def shadow_kind(dialect: str) -> type[SqliteShadow | PostgresqlShadow]:
    """The class of a dialect's shadows; loads its libraries (0.2 s for PostgreSQL's)."""
    if dialect == "sqlite":
        from owui_migrate_gui.engine.shadow.sqlite import SqliteShadow  # noqa: PLC0415

        return SqliteShadow
    from owui_migrate_gui.engine.shadow.postgresql.shadow import PostgresqlShadow  # noqa: PLC0415

    return PostgresqlShadow


@dataclass(slots=True, kw_only=True)
class StepOutcome:
    """What one step sent on the empty shadow, and on the probe.

    ``probe`` is None where there is no probe, or where it would have been sent the same.
    ``probed`` names the tables that had rows on the probe. ``has_failed`` where the script failed
    on the schema itself, ``is_uncertain`` where anything else could not be told.
    """

    script: str
    probed: frozenset[str]
    empty: list[Sent] = field(default_factory=list)
    probe: list[Sent] | None = None
    findings: list[PreviewFinding] = field(default_factory=list)
    has_failed: bool = False
    is_uncertain: bool = False


class ShadowPair:
    """Both shadows; ``open`` first, then ``run`` step by step, ``close`` last."""

    def __init__(
        self,
        request: PreviewRequest,
        scripts: ScriptSet,
        folder: Path,
        cancellation: Cancellation,
    ) -> None:
        self._request = request
        self._scripts = scripts
        self._folder = folder
        self._cancellation = cancellation
        self._empty = self._make_shadow()
        self._probe: Shadow | None = None
        self._probed: frozenset[str] = frozenset()

    def open(self, replayed: ScriptSet | None) -> Schema:
        """Bring the shadows to the start; returns the schema there."""
        start = self._request.start
        if start.schema is not None:
            self._empty.build(start.schema, start)
        if replayed is not None:
            replayed.use()
            for step in start.replay:
                self._cancellation.check()
                self._replay(step, replayed)
        self._scripts.use()
        schema = self._empty.schema()
        self._probed = probed_tables(start, schema)
        if self._probed:
            self._renew_probe(schema)
        return schema

    def _replay(self, step: StepSpec, scripts: ScriptSet) -> None:
        try:
            scripts.run(step, self._empty.engine, self._empty.peewee)
        except (Cancelled, BadSource):
            raise
        except Exception as error:  # a script may raise anything at all
            raise BadSource(
                f"The schema at {self._request.start.revision} can't be made without a database:"
                f" {step.revision} fails: {reason_of(error)}.",
                remedy="Name a database that is there as TARGET, or start at base.",
            ) from error

    def schema(self) -> Schema:
        """The schema as it is after the steps so far."""
        return self._empty.schema()

    def run(self, step: StepSpec) -> StepOutcome:
        """Run a step on both shadows and tell what it sent."""
        outcome = StepOutcome(script=self._name_of(step), probed=self._probed)
        outcome.empty, outcome.has_failed = self._run_on(
            self._empty, step, outcome, "The script fails on this schema"
        )
        if self._probe is not None and not outcome.has_failed:
            self._run_on_rows(self._probe, step, outcome)
        return outcome

    def _run_on_rows(self, probe: Shadow, step: StepSpec, outcome: StepOutcome) -> None:
        """Run a step on the probe too, unless nothing that it did can depend on rows."""
        if not may_depend_on_rows(outcome.empty, outcome.probed) and probe.repeat(outcome.empty):
            self._follow(probe, is_usable=True)
            return
        outcome.probe, has_failed = self._run_on(probe, step, outcome, _FAILS_ON_ROWS)
        self._follow(probe, is_usable=not has_failed)

    def close(self) -> None:
        """Free what the shadows hold."""
        self._empty.close()
        if self._probe is not None:
            self._probe.close()

    def _name_of(self, step: StepSpec) -> str:
        """The script's file name; its revision where the source can't be loaded."""
        try:
            return self._scripts.name_of(step)
        except BadSource:
            return step.revision

    def _make_shadow(self) -> Shadow:
        return shadow_kind(self._request.dialect)(self._cancellation, self._folder)

    def _run_on(
        self, shadow: Shadow, step: StepSpec, outcome: StepOutcome, what: str
    ) -> tuple[list[Sent], bool]:
        shadow.recorder.start_step()
        has_failed = False
        try:
            self._scripts.run(step, shadow.engine, shadow.peewee)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - a script may raise anything at all
            has_failed = True
            self._find(outcome, _line_of(error, outcome.script), f"{what}: {reason_of(error)}.")
        for line, doubt in shadow.recorder.doubts:
            self._find(outcome, line, f"The schema afterwards is not certain: {doubt}.")
        if self._request.source.kind != SourceKind.BUNDLED:
            for line, query in shadow.recorder.unanswered:
                self._find(outcome, line, _UNANSWERED + shorten(query))
        return shadow.recorder.sent, has_failed

    def _find(self, outcome: StepOutcome, line: int, what: str) -> None:
        outcome.is_uncertain = True
        finding = PreviewFinding(script=outcome.script, line=line, what=what)
        if finding not in outcome.findings:
            outcome.findings.append(finding)

    def _follow(self, probe: Shadow, *, is_usable: bool) -> None:
        """Keep the probe's schema that of the empty shadow, and know which tables have rows."""
        schema = self._empty.schema()
        if not is_usable or not probe.is_like(self._empty):  # type: ignore[arg-type] # as below
            self._probed &= schema.table_names
            self._renew_probe(schema)
        else:
            fill(probe, schema, probe.take_doubtful())
            self._probed = probe.filled_tables()

    def _renew_probe(self, schema: Schema) -> None:
        if self._probe is not None:
            self._probe.close()
        self._probe = self._make_shadow()
        self._empty.copy_to(self._probe)  # type: ignore[arg-type] # both are of one kind
        fill(self._probe, schema, self._probed)


def _line_of(error: BaseException, script: str) -> int:
    """The innermost line of the step's own script that an error came from."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).name == script
    ]
    return frames[-1].lineno or 0 if frames else 0


__all__ = ["ShadowPair", "StepOutcome", "shadow_kind"]
