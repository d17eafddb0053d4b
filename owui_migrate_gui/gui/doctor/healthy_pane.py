"""The doctor's page of a healthy database."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from owui_migrate_gui.gui.doctor.healthy_state import Healthy
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card, Facts
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.text import label


class HealthyPane(Card):
    """Shows a ``Healthy``; ``plan_asked`` and ``backup_asked`` are what comes next."""

    plan_asked = Signal()
    backup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("What was examined"))
        self._title = label("What was examined", "heading")
        self._chip = Chip(parent=self)
        self._facts = Facts()
        self._words = label(wrap=True)
        self._next = button("")
        self._has_plan = False
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._next)
        self.body.setContentsMargins(22, 20, 22, 20)
        self.body.setSpacing(16)
        self.body.addLayout(head)
        self.body.addWidget(self._facts)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self._next.clicked.connect(self._on_next)

    def show_healthy(self, healthy: Healthy, chip: str, *, is_bundle: bool) -> None:
        """Show it; a bundle has no database to do anything with."""
        self._chip.say(chip, Tone.GOOD)
        self._facts.show_facts(tuple((name, value, False) for name, value in healthy.facts))
        self._words.setText(healthy.next_words)
        self._has_plan = healthy.has_plan
        words = tr("Show the plan") if healthy.has_plan else tr("Back up now …")
        self._next.setText(words)
        self._next.setAccessibleName(words.removesuffix(" …"))
        self._words.setVisible(not is_bundle or healthy.has_plan)
        self._next.setVisible(not is_bundle or healthy.has_plan)

    @Slot()
    def _on_next(self) -> None:
        (self.plan_asked if self._has_plan else self.backup_asked).emit()


__all__ = ["HealthyPane"]
