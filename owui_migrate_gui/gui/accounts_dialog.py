"""Asks which of several accounts keeps an address that they share."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from owui_migrate_gui.doctor.shared_accounts import SharedAccount
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.widgets.card import Card, bare_scroll
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import count_words

Groups = tuple[tuple[SharedAccount, ...], ...]
_HEIGHT = 320


class AccountsDialog(QuestionDialog):
    """``answered`` carries the ids of the accounts that keep their address."""

    answered = Signal(object)

    def __init__(self, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(
            title="Which account keeps the address?",
            yes="Go on …",
            no="Cancel",
            is_danger=False,
            parent=parent,
        )
        self._groups: list[tuple[QButtonGroup, tuple[SharedAccount, ...]]] = []
        self.body.addWidget(
            label(
                "Chats, files and everything else of the other accounts go to the one you choose."
                " Its password counts; the others go to the quarantine table.",
                wrap=True,
            )
        )
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        for accounts in groups:
            column.addWidget(self._card(accounts))
        column.addStretch(1)
        scroll = bare_scroll(ground)
        scroll.setMinimumHeight(min(_HEIGHT, ground.sizeHint().height() + 4))
        self.body.addWidget(scroll)
        self.accepted.connect(self._on_accepted)

    def _card(self, accounts: tuple[SharedAccount, ...]) -> Card:
        card = Card(accounts[0].email.lower())
        group = QButtonGroup(self)
        for number, account in enumerate(accounts):
            choice = QRadioButton(account_words(account))
            choice.setChecked(number == 0)
            group.addButton(choice, number)
            card.body.addWidget(choice)
        self._groups.append((group, accounts))
        return card

    @property
    def chosen(self) -> frozenset[str]:
        """The accounts that are chosen now."""
        return frozenset(accounts[max(group.checkedId(), 0)].id for group, accounts in self._groups)

    @Slot()
    def _on_accepted(self) -> None:
        self.answered.emit(self.chosen)


def account_words(account: SharedAccount) -> str:
    """An account in one line: ``Ann (admin), Ann@example.org, 12 chats, last used 2026-11-23``."""
    role = f" ({account.role})" if account.role else ""
    active = account.active
    used = tr("last used {when}").format(when=moment(active)) if active else tr("never used")
    parts = (f"{account.name}{role}", account.email, count_words(account.chats, "chat"), used)
    return ", ".join(part for part in parts if part).replace("&", "&&")


__all__ = ["AccountsDialog", "Groups", "account_words"]
