"""The two shadows of a preview, and a step run on both."""

from __future__ import annotations

from dataclasses import dataclass, field

from alembic.script import ScriptDirectory

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.failure import reason_of
from owui_migrate_gui.engine.requests import PreviewRequest, StepSpec
from owui_migrate_gui.engine.scripts import (
    AlembicScripts,
    PeeweeScripts,
    load_alembic,
    present,
)
from owui_migrate_gui.engine.shadow.recorder import Sent
from owui_migrate_gui.engine.shadow.sqlite import SqliteShadow
from owui_migrate_gui.errors import BadTarget, Cancelled
from owui_migrate_gui.preview import PreviewFinding
from owui_migrate_gui.revision import System
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.load import LoadableFolders


@dataclass(slots=True, kw_only=True)
class StepOutcome:
    """What one step sent on the empty shadow, and what could not be told."""

    script: str
    empty: list[Sent] = field(default_factory=list)
    findings: tuple[PreviewFinding, ...] = ()


class ShadowPair:
    """Both shadows, with the scripts that run on them; ``open`` first, ``close`` last."""

    def __init__(
        self, request: PreviewRequest, folders: LoadableFolders, cancellation: Cancellation
    ) -> None:
        if request.dialect != SqliteShadow.dialect:
            raise BadTarget(
                f"A preview for {request.dialect} can't be made yet.",
                remedy="Use --dialect sqlite.",
            )
        self._request = request
        self._folders = folders
        home = folders.alembic or folders.peewee
        assert home is not None
        self._empty = SqliteShadow(cancellation, home.parent)
        self._alembic: ScriptDirectory | None = None

    def open(self) -> Schema:
        """Bring the shadows to the start; returns the schema there."""
        start = self._request.start
        if start.schema is not None:
            self._empty.build(start.schema, start.recorded)
        for step in start.replay:
            self._run_on(self._empty, step)
        return self.schema()

    def schema(self) -> Schema:
        """The schema as it is after the steps so far."""
        return self._empty.schema()

    def run(self, step: StepSpec) -> StepOutcome:
        """Run a step and tell what it sent."""
        outcome = StepOutcome(script=step.revision)
        self._empty.recorder.start_step()
        try:
            self._run_on(self._empty, step)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - a script may raise anything at all
            what = f"The script fails on this schema: {reason_of(error)}."
            outcome.findings = (PreviewFinding(script=step.revision, line=0, what=what),)
        outcome.empty = self._empty.recorder.sent
        return outcome

    def close(self) -> None:
        """Free what the shadows hold."""
        self._empty.close()

    def _run_on(self, shadow: SqliteShadow, step: StepSpec) -> None:
        if step.system is System.PEEWEE:
            folder = present(self._folders.peewee, System.PEEWEE)
            PeeweeScripts(folder, shadow.peewee).run(step)
        else:
            if self._alembic is None:
                self._alembic = load_alembic(present(self._folders.alembic, System.ALEMBIC))
            AlembicScripts(self._alembic, shadow.engine).run(step)


__all__ = ["ShadowPair", "StepOutcome"]
