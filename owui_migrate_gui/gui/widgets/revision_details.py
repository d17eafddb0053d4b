"""The pane beside graph and plan that tells about one revision."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import TONES, Light
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.revision_story import RevisionStory, SideStory, system_line
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import Card, bare_scroll, clear_layout
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.code_view import CodeView
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, mono_label
from owui_migrate_gui.revision import Direction

_UP, _DOWN, _SCRIPT = range(3)
_NARROWEST = 340
_LOWEST = 170
_LOWEST_TABLE = 90
_MAY_BREAK = "\u200b"
"""A script's name may be wider than the pane."""


class OperationRows(Protocol):
    """What the pane needs of its model beside being one."""

    def set_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these operations."""
        ...


class RevisionDetails(Card):
    """Title, id, place, risks, operations and script of a ``RevisionStory``."""

    goal_chosen = Signal(object)

    def __init__(
        self,
        model: QAbstractTableModel,
        rows: OperationRows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Selected revision"))
        self._story: RevisionStory | None = None
        self._operations = rows
        self._title = label(kind="name", wrap=True)
        self._state = Chip()
        self._id = mono_label(kind="muted")
        self._copy = CopyButton(self._id.text, what="the revision's id")
        self._place = label(kind="muted", wrap=True)
        self._about = label(wrap=True)
        for part in (self._title, self._place, self._about):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_NARROWEST)
        self._doctor = QVBoxLayout()
        self._doctor.setSpacing(6)
        self._risks = QVBoxLayout()
        self._risks.setSpacing(6)
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._script = CodeView("python")
        self._empty = label(kind="muted", wrap=True)
        self._table = Table(model, name="Operations")
        self._table.horizontalHeader().hide()
        self._table.set_columns(stretch=1)
        self._table.setMinimumHeight(_LOWEST_TABLE)
        self._table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._goal = button("")
        self._goal.clicked.connect(self._on_goal)
        self._lay_out()
        self.tell(None)

    def tell(self, story: RevisionStory | None) -> None:
        """Show a story; None asks for a selection."""
        self._story = story
        self._title.setText(story.title if story else tr("Select a revision"))
        self._id.setText(story.key.id if story else "")
        self._copy.setVisible(story is not None)
        for number in (_UP, _DOWN, _SCRIPT):
            self._tabs.button(number).setVisible(story is not None and bool(story.text))
        if story is None:
            self._state.say("")
            self._place.setText(tr("Its operations, risks and script are shown here."))
            self._place.show()
            self._about.hide()
            self._goal.hide()
            self._stack.hide()
            clear_layout(self._risks)
            clear_layout(self._doctor)
            return
        self._show_doctor(story.doctor)
        self._stack.setVisible(bool(story.text))
        self._state.say(story.state.value, story.state.tone)
        self._place.setText(_place(story))
        self._place.setVisible(bool(self._place.text()))
        self._about.setText(story.about)
        self._about.setVisible(bool(story.about))
        self._show_goal(story)
        self._show_side()

    def forbid_goal(self, why: str) -> None:
        """Take back the offer to go to the revision, saying why; an empty reason offers it."""
        self._goal.setEnabled(not why)
        self._goal.setToolTip(why)

    def show_script(self) -> None:
        """Show the script's text, where there is one."""
        if self._story is not None and self._story.text:
            self._tabs.button(_SCRIPT).setChecked(True)
            self._show_side()

    def show_direction(self, direction: Direction) -> None:
        """Show what happens on the way that a plan takes, unless the script is looked at."""
        if self._tabs.checkedId() != _SCRIPT:
            self._tabs.button(_UP if direction is Direction.UPGRADE else _DOWN).setChecked(True)
            self._show_side()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        ids = QHBoxLayout()
        ids.setSpacing(4)
        ids.addWidget(self._id)
        ids.addWidget(self._copy)
        ids.addStretch(1)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        ways = ((_UP, tr("Going up")), (_DOWN, tr("Going down")), (_SCRIPT, tr("Script")))
        for number, text in ways:
            made = button(text, "segment")
            made.setCheckable(True)
            self._tabs.addButton(made, number)
            tabs.addWidget(made)
        tabs.addStretch(1)
        self._tabs.button(_UP).setChecked(True)
        self._tabs.idClicked.connect(self._on_tab)
        self._fill_stack()
        foot = QHBoxLayout()
        foot.addWidget(self._goal)
        foot.addStretch(1)
        self._stack.setMinimumHeight(_LOWEST)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.installEventFilter(self)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.body.spacing())
        inside.addLayout(head)
        inside.addLayout(ids)
        inside.addWidget(self._place)
        inside.addLayout(self._doctor)
        inside.addWidget(self._about)
        inside.addLayout(tabs)
        inside.addWidget(self._stack, 1)
        inside.addStretch(0)
        self.body.addWidget(bare_scroll(content), 1)
        self.body.addLayout(foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words need more lines where it is narrower."""
        if watched is self._stack and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        """Keep room for every line of the words; what doesn't fit then is scrolled to."""
        tall = 0
        layout = self._words.layout()
        if self._stack.currentIndex() == 0 and layout is not None:
            layout.invalidate()
            words = max(layout.totalHeightForWidth(self._stack.width()), 0)  # -1: nothing wraps
            self._words.setMinimumHeight(words)
            tall = words + 8 + (0 if self._table.isHidden() else _LOWEST_TABLE)
        self._stack.setMinimumHeight(max(tall, _LOWEST))

    def _fill_stack(self) -> None:
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        told = QVBoxLayout(words)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(8)
        told.addLayout(self._risks)
        told.addWidget(self._empty)
        self._words = words
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        self._stack.addWidget(side)
        self._stack.addWidget(self._script)

    def _show_doctor(self, light: Light) -> None:
        clear_layout(self._doctor)
        for finding in light.findings:
            tone = TONES[finding.severity]
            word = tr(finding.severity.word)
            self._doctor.addLayout(_risk_row(word, tone, said(finding.title)))
        if light.trace is not None:
            self._doctor.addWidget(label(light.sentence, wrap=True))
        elif light.sentence:
            self._doctor.addWidget(label(light.sentence, "muted", wrap=True))
        for line in light.objects:
            self._doctor.addWidget(label(line, "muted", wrap=True))

    def _show_goal(self, story: RevisionStory) -> None:
        words = {
            NodeState.PENDING: tr("Upgrade to here …"),
            NodeState.APPLIED: tr("Downgrade to here …"),
        }.get(story.state, "")
        self._goal.setText(words)
        self._goal.setAccessibleName(words.removesuffix(" …"))
        self._goal.setVisible(bool(words))

    def _show_side(self) -> None:
        story = self._story
        chosen = self._tabs.checkedId()
        self._stack.setCurrentIndex(1 if chosen == _SCRIPT else 0)
        if story is None:
            return
        if chosen == _SCRIPT:  # colouring a long one takes longer than a frame
            self._script.show_code(story.text)
            self._fit()
            return
        side = story.upgrade if chosen == _UP else story.downgrade
        clear_layout(self._risks)
        for words, tone, sentence in side.risks:
            self._risks.addLayout(_risk_row(words, tone, sentence))
        for effect in side.effects:
            self._risks.addWidget(label(effect, "muted", wrap=True))
        self._operations.set_rows(side.operations)
        self._table.setVisible(bool(side.operations))
        self._empty.setText(_nothing(side, is_down=chosen == _DOWN))
        self._empty.setVisible(bool(self._empty.text()))
        self._words.setMinimumHeight(0)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # new labels get their fonts in between

    @Slot(int)
    def _on_tab(self, _number: int) -> None:
        self._show_side()

    @Slot()
    def _on_goal(self) -> None:
        if self._story is not None:
            self.goal_chosen.emit(self._story.key)


def _risk_row(words: str, tone: Tone, sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Chip(words, tone), 0, Qt.AlignmentFlag.AlignTop)
    text = label(sentence, "muted", wrap=True)
    text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row.addWidget(text, 1)
    return row


def _place(story: RevisionStory) -> str:
    first = "" if story.state is NodeState.UNKNOWN else tr("the first of all")
    after = tr("after {list}").format(list=", ".join(story.parents)) if story.parents else first
    parts = [
        after,
        story.date,
        tr("Open WebUI {releases}").format(releases=story.releases) if story.releases else "",
    ]
    script = system_line(story).replace("_", f"_{_MAY_BREAK}")
    return "\n".join(part for part in (" · ".join(p for p in parts if p), script) if part)


def _nothing(side: SideStory, *, is_down: bool) -> str:
    if is_down and not side.is_present:
        return tr("This script has no downgrade: only a backup leads back.")
    if not side.operations:
        return tr("No operation can be read from its text: look at the script.")
    return ""


__all__ = ["RevisionDetails"]
