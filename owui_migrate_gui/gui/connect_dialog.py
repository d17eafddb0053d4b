"""The dialog that connects to a PostgreSQL server: one URL or its parts, and a trial."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.database.profiles import Colour
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.trial import Trial
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.connect_state import (
    SSL_MODES,
    ConnectAnswer,
    ConnectFields,
    SaveAs,
    fields_from,
    target_of,
    trouble_of,
    url_of,
)
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner, Card
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog, file_dialog
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import more_words
from owui_migrate_gui.secret import Secret

TryOut = Callable[[ServerTarget, Secret | None], Trial]
"""Connects and looks around; called on another thread, raises a ``MigrationError``."""

_CERTIFICATES = mark("Certificates (*.crt *.pem);;All files (*)")
_PORT_WIDTH = 90


class ConnectDialog(QuestionDialog):
    """Fields of a connection. ``connect_asked`` carries a ``ConnectAnswer``."""

    connect_asked = Signal(object)

    def __init__(
        self,
        try_out: TryOut,
        *,
        fields: ConnectFields | None = None,
        trouble: str = "",
        has_keychain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            title="Connect to PostgreSQL",
            yes="Connect",
            no="Cancel",
            is_danger=False,
            parent=parent,
        )
        self._try_out = try_out
        self._queries = Queries(self)
        self._options: tuple[tuple[str, str], ...] = ()
        self._is_filling = False
        self.url = _line("URL", "postgresql://user@host:5432/database")
        self.host = _line(tr("Host"), tr("name, address, or folder of a socket"))
        self.port = _line(tr("Port"), "5432")
        self.database = _line(tr("Database"), tr("for example webui"))
        self.user = _line(tr("User"), tr("the role that owns Open WebUI's tables"))
        self.password = _line(tr("Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(tr("&Show"))
        self.schema = _line(tr("Schema"), tr("empty: the role's own, usually public"))
        self.ssl = QComboBox()
        self.certificate = _line(tr("Root certificate"), tr("file of the authority, for checking"))
        self.kept = QCheckBox(tr("&Keep the password in the system's keychain"))
        self.name = _line(tr("Saved as"), tr("a name, if the connection is to be saved"))
        self.colour = QComboBox()
        self.production = QCheckBox(tr("P&roduction: ask for its name before every run"))
        self.notes = _line(tr("Notes"), "")
        self.test = button("&Test connection")
        self._banner = Banner()
        self._hint = label("", "small", wrap=True)
        self._fill_choices(has_keychain=has_keychain)
        self._lay_out()
        self._connect()
        self._show(fields or ConnectFields())
        if trouble:
            self._banner.say(Tone.BAD, trouble)
        if fields is not None and trouble:  # all is there but the password
            self.password.setFocus()

    @property
    def message(self) -> str:
        """What the banner says."""
        return self._banner.text

    def fields(self) -> ConnectFields:
        """The fields as they are."""
        return ConnectFields(
            host=self.host.text(),
            port=self.port.text(),
            database=self.database.text(),
            user=self.user.text(),
            schema=self.schema.text(),
            ssl_mode=str(self.ssl.currentData()),
            root_certificate=self.certificate.text(),
            options=self._options,
        )

    def answer(self) -> ConnectAnswer:
        """What was filled in."""
        return ConnectAnswer(
            target=target_of(self.fields()),
            secret=self._secret(),
            is_kept=self.kept.isChecked(),
            save_as=SaveAs(
                name=self.name.text().strip(),
                colour=Colour(self.colour.currentData()),
                notes=self.notes.text().strip(),
                is_production=self.production.isChecked(),
            ),
        )

    def done(self, result: int) -> None:
        """Leave no trial behind that would answer to nobody."""
        self._queries.close()
        super().done(result)

    def _secret(self) -> Secret | None:
        text = self.password.text()
        return Secret(text) if text else None

    def _fill_choices(self, *, has_keychain: bool) -> None:
        for mode, words in SSL_MODES:
            self.ssl.addItem(f"{mode} – {tr(words)}" if mode else tr(words), mode)
        self.ssl.setAccessibleName("SSL")
        for colour in Colour:
            self.colour.addItem(tr(colour.value), colour.value)
        self.colour.setAccessibleName(tr("Colour"))
        self.kept.setEnabled(has_keychain)
        if not has_keychain:
            self.kept.setToolTip(tr("There is no keychain on this machine."))

    def _lay_out(self) -> None:
        card = Card()
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        self.port.setMaximumWidth(_PORT_WIDTH)
        browse = button("Choose …")
        browse.setAccessibleName(tr("Choose the root certificate"))
        browse.clicked.connect(self._on_browse)
        form.addRow(tr("&URL"), self.url)
        form.addRow(tr("&Host"), _row(self.host, label("Port"), self.port))
        form.addRow(tr("&Database"), self.database)
        form.addRow(tr("Us&er"), self.user)
        form.addRow(tr("&Password"), _row(self.password, self.shown))
        form.addRow("", self.kept)
        form.addRow(tr("S&chema"), self.schema)
        form.addRow("SS&L", self.ssl)
        form.addRow(tr("Root certi&ficate"), _row(self.certificate, browse))
        card.body.addLayout(form)
        saved = Card("Remember this connection")
        second = QFormLayout()
        second.setHorizontalSpacing(14)
        second.setVerticalSpacing(9)
        second.addRow(tr("&Name"), _row(self.name, label("Colour"), self.colour))
        second.addRow(tr("N&otes"), self.notes)
        second.addRow("", self.production)
        saved.body.addLayout(second)
        below = QHBoxLayout()
        below.addWidget(self.test)
        below.addWidget(self._hint, 1)
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in (card, saved):
            column.addWidget(part)
        column.addLayout(below)
        column.addWidget(self._banner)
        self.body.addLayout(column)

    def _connect(self) -> None:
        for line in self._lines():
            line.textChanged.connect(self._on_part)
        self.ssl.currentIndexChanged.connect(self._on_part)
        self.url.textEdited.connect(self._on_url)
        self.url.editingFinished.connect(self._on_url_left)
        self.shown.toggled.connect(self._on_shown)
        self.test.clicked.connect(self._on_test)
        self.accepted.connect(lambda: self.connect_asked.emit(self.answer()))

    def _lines(self) -> tuple[QLineEdit, ...]:
        parts = (self.host, self.port, self.database, self.user, self.schema)
        return (*parts, self.certificate)

    def _show(self, fields: ConnectFields) -> None:
        """Fill in the parts, and the URL that they make."""
        self._show_parts(fields)
        self.url.setText(url_of(fields))
        self._say_trouble()

    def _show_parts(self, fields: ConnectFields) -> None:
        self._is_filling = True
        self._options = fields.options
        for line, text in zip(
            self._lines(),
            (
                fields.host,
                fields.port,
                fields.database,
                fields.user,
                fields.schema,
                fields.root_certificate,
            ),
            strict=True,
        ):
            line.setText(text)
        self.ssl.setCurrentIndex(max(self.ssl.findData(fields.ssl_mode), 0))
        self._is_filling = False

    def _say_trouble(self) -> None:
        trouble = trouble_of(self.fields())
        self._hint.setText(trouble)
        self.allow_yes(allowed=not trouble)
        self.test.setEnabled(not trouble)

    @Slot()
    def _on_part(self) -> None:
        if not self._is_filling:
            self.url.setText(url_of(self.fields()))
            self._say_trouble()

    @Slot(str)
    def _on_url(self, text: str) -> None:
        found = fields_from(text)
        if found is None:
            return
        self._show_parts(found[0])
        if found[1] is not None:
            self.password.setText(found[1].reveal())
        self._say_trouble()

    @Slot()
    def _on_url_left(self) -> None:
        """A password that came with the URL has moved into its own field by now."""
        if fields_from(self.url.text()) is not None:
            self.url.setText(url_of(self.fields()))

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        modes = QLineEdit.EchoMode
        self.password.setEchoMode(modes.Normal if shown else modes.Password)

    @Slot()
    def _on_browse(self) -> None:
        title = tr("Choose the root certificate")
        file_dialog(self, title, tr(_CERTIFICATES), "", self.certificate.setText).open()

    @Slot()
    def _on_test(self) -> None:
        target, secret = target_of(self.fields()), self._secret()
        self.test.setEnabled(False)
        self._banner.say(Tone.NEUTRAL, tr("Connecting …"))
        self._queries.ask(
            "trial", lambda: self._try_out(target, secret), self._on_trial, self._on_refused
        )

    def _on_trial(self, trial: Trial) -> None:
        self.test.setEnabled(True)
        tone = Tone.WARN if trial.obstacles else Tone.GOOD
        self._banner.say(tone, trial.facts[0], "\n".join([*trial.facts[1:], *trial.obstacles]))

    def _on_refused(self, error: MigrationError) -> None:
        self.test.setEnabled(True)
        self._banner.say(Tone.BAD, error.what, more_words(error))


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line


def _row(*parts: QWidget) -> QWidget:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for number, part in enumerate(parts):
        row.addWidget(part, 0 if number else 1)
    inside = QWidget()
    inside.setLayout(row)
    inside.setFocusProxy(parts[0])
    return inside


__all__ = ["ConnectDialog", "TryOut"]
