"""The steps of a plan on an open session: run, counted, accounted for, and told of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from owui_migrate_gui.engine.accounts import Accounts
from owui_migrate_gui.engine.failure import step_failed
from owui_migrate_gui.engine.reporting import Emit, RunLog
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.scripts import LoadedScripts
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.verify import changes
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.events import StepFinished, StepProgressed, StepReport, StepStarted

StepDone = Callable[[int, StepReport], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRunner:
    """What running steps needs; ``after_step`` is called with index and report of each."""

    session: RunSession
    scripts: LoadedScripts
    accounts: Accounts
    log: RunLog
    emit: Emit
    after_step: StepDone

    def run(self, steps: tuple[StepSpec, ...]) -> None:
        """Run all of them; raises ``StepFailedError`` or ``Cancelled`` in the middle."""
        counts = self.session.count_rows()
        for index, step in enumerate(steps):
            self.emit(
                StepStarted(
                    index=index,
                    revision=step.revision,
                    system=step.system,
                    direction=step.direction,
                    title=step.title,
                )
            )
            began = perf_counter()
            self._run_step(index, step)
            seconds, statements = perf_counter() - began, self.session.watch.count
            after = self._recount(counts)
            self.accounts.check(step, counts, after)
            report = StepReport(
                revision=step.revision,
                system=step.system,
                direction=step.direction,
                title=step.title,
                seconds=seconds,
                statements=statements,
                rows=changes(counts, after),
                notes=self.log.take_notes(),
            )
            counts = after
            self.emit(StepFinished(index=index, step=report))
            self.after_step(index, report)

    def _run_step(self, index: int, step: StepSpec) -> None:
        watch = self.session.watch
        watch.start_step()
        watch.on_progress = lambda count, text: self.emit(
            StepProgressed(index=index, statements=count, statement=text)
        )
        try:
            self.scripts.run(step)
        except Cancelled:
            raise
        except Exception as error:  # a script may raise anything at all
            watch.check_cancelled()
            known = self.session.explain_step(error)
            raise step_failed(step, watch.last, error, known) from error
        finally:
            watch.on_progress = None

    def _recount(self, before: dict[str, int]) -> dict[str, int]:
        """Count again only where the step may have changed a count."""
        if not self.session.watch.has_ddl and not self.session.watch.has_writes:
            return before
        return self.session.count_rows()


__all__ = ["StepRunner"]
