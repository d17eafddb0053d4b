"""The strip below the pages: the job at work, wherever one looks meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobState, LiveRun
from owui_migrate_gui.gui.live_words import doing_words, times_words, title_words
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import ElidedLabel, label, set_kind
from owui_migrate_gui.gui.words import now_utc

_FINE = 1000
_BAR_WIDTH = 220
_TONES = {JobState.DONE: "good", JobState.FAILED: "bad", JobState.CANCELLED: "bad"}


class TaskStrip(QFrame):
    """Shows a ``LiveRun`` until it is looked at on its own page, or put away after its end."""

    show_asked = Signal()
    cancel_asked = Signal()
    pause_asked = Signal()
    go_on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self.setAccessibleName(tr("Job at work"))
        self._run: LiveRun | None = None
        self._is_aside = False
        self._title = label(kind="heading")
        self._doing = ElidedLabel(kind="small")
        self._times = label(kind="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(tr("Progress of the job"))
        self._show = button("Show", tip="Go to the run")
        self._show.setAccessibleName(tr("Show the job"))
        self._pause = button("Pause", tip="Wait before the next step")
        self._pause.setAccessibleName(tr("Pause the job"))
        self._go_on = button("Go on", "primary", tip="Go on with the next step")
        self._go_on.setAccessibleName(tr("Go on with the job"))
        self._cancel = button("Cancel", "danger", tip="Stop, and put everything back")
        self._cancel.setAccessibleName(tr("Cancel the job"))
        self._away = button("×", "quiet", tip="Put this away")
        self._away.setAccessibleName(tr("Put the job's end away"))
        buttons = (self._show, self._pause, self._go_on, self._cancel, self._away)
        for made in buttons:
            made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for part in (self._title, self._doing):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._doing)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._times)
        row.addWidget(self._bar)
        for made in buttons:
            row.addWidget(made)
        self._show.clicked.connect(self.show_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._go_on.clicked.connect(self.go_on_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._away.clicked.connect(self._on_away)
        self.hide()

    def follow(self, run: LiveRun | None) -> None:
        """Show what a job has come to; another one is shown from its beginning."""
        if run is not self._run:
            self._run = run
            set_kind(self._bar, "")
        self._refresh()

    def allow_show(self, *, allowed: bool) -> None:
        """Whether there is a page of the job to go to: not while the target can't be read."""
        self._show.setVisible(allowed)

    def step_aside(self, *, aside: bool) -> None:
        """Hide while the job's own page is in front; its end was seen there."""
        self._is_aside = aside
        if aside and self._run is not None and self._run.is_over:
            self._run = None
        self._refresh()

    @Slot()
    def _on_away(self) -> None:
        self._run = None
        self._refresh()

    def _refresh(self) -> None:
        run = self._run
        self.setVisible(run is not None and not self._is_aside)
        if run is None or self._is_aside:
            return
        now = now_utc()
        self._title.setText(title_words(run))
        self._doing.setText("" if run.is_over else doing_words(run))
        self._doing.setVisible(not run.is_over)
        self._times.setText(times_words(run, now))
        self._bar.setValue(round(run.share * _FINE))
        self._bar.setAccessibleDescription(f"{run.share:.0%}")
        kind = _TONES.get(run.state, "")
        if self._bar.property("kind") != kind:
            set_kind(self._bar, kind)
        self._pause.setVisible(run.can_pause)
        self._go_on.setVisible(run.is_paused or run.is_pausing)
        self._cancel.setVisible(not run.is_over)
        self._cancel.setEnabled(run.can_cancel)
        self._away.setVisible(run.is_over)


__all__ = ["TaskStrip"]
