"""What follows a repair: the next round of it, and the upgrade that was asked for with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.gui.aftercare import After, NextStep, next_step, waiting_step
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.commands.running import Running
from owui_migrate_gui.gui.live_run import JobKind, JobState
from owui_migrate_gui.gui.session import Session


class Following(QObject):
    """Waits for the examination after a repair and knows the ``step`` that comes next.

    Where an upgrade was asked for together with the repair it goes on by itself, as long as the
    doctor finds no error; what shows up only behind a repair is asked about. ``look_asked`` asks
    for the doctor's page.
    """

    changed = Signal()
    look_asked = Signal()

    def __init__(
        self, session: Session, desk: JobDesk, running: Running, repair_all: Callable[[], None]
    ) -> None:
        """``repair_all`` asks for the repair of all that needs no choice."""
        super().__init__(desk)
        self.step: NextStep | None = None
        self._session, self._desk = session, desk
        self._running, self._repair_all = running, repair_all
        self._folder: Path | None = None
        self._before: Examination | None = None
        desk.job_started.connect(self._on_job_started)
        desk.job_ended.connect(self._on_job_ended)
        session.examination_changed.connect(self._on_examined)
        session.failed.connect(self._forget)

    def upgrade_after(self, folder: Path) -> None:
        """Let an upgrade follow the repair that has just begun, with its backup in ``folder``."""
        self._folder = folder

    @Slot()
    def go_on(self) -> None:
        """Do what the step says; while it is waited for, no upgrade is to follow."""
        if self.step is None:
            return
        folder, self._folder = self._folder, None
        if self.step.what is After.WAIT:
            self._say(waiting_step(upgrades=False))
        elif self.step.what is After.REPAIR:
            self._repair_all()
        elif self.step.what is After.UPGRADE and folder is not None:
            self._running.upgrade_as_agreed(folder)
        elif self.step.what is After.UPGRADE:
            self._running.upgrade_to_head()
        else:
            self.look_asked.emit()

    @Slot()
    def _on_job_started(self) -> None:
        self._folder = None
        self._say(None)

    @Slot()
    def _on_job_ended(self) -> None:
        live = self._desk.live
        if live is None or live.kind is not JobKind.REPAIR or live.state is not JobState.DONE:
            self._forget()
            return
        self._before = self._session.examination
        self._say(waiting_step(upgrades=self._folder is not None))

    @Slot()
    def _on_examined(self) -> None:
        session = self._session
        reading, examination = session.reading, session.examination
        is_waiting = self.step is not None and self.step.what is After.WAIT
        if not is_waiting or examination is self._before or session.is_examining:
            return
        if reading is None or examination is None or session.is_loading:
            return
        self._before = None
        step = next_step(reading, examination)
        self._say(step)
        if self._folder is not None and step.what in {After.REPAIR, After.UPGRADE}:
            QTimer.singleShot(0, self, self.go_on)

    @Slot()
    def _forget(self) -> None:
        self._folder = None
        self._say(None)

    def _say(self, step: NextStep | None) -> None:
        if step != self.step:
            self.step = step
            self.changed.emit()


__all__ = ["Following"]
