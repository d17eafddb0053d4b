"""What ``encrypt``, ``decrypt``, ``rekey`` and ``rescue`` share: question, job, account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import Opened, open_wanted
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.job import Ended, drive
from owui_migrate_gui.cli.render import ask_secret, can_ask, duration, show
from owui_migrate_gui.cli.result import Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.cipher_settings import CipherSettings, parse_cipher
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import Change, prepare_encryption
from owui_migrate_gui.errors import BadTarget, UsageError
from owui_migrate_gui.events import EncryptionReport
from owui_migrate_gui.secret import Secret


class EncryptionData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``encryption`` says how the file at ``path`` is encrypted now.

    ``backup`` is that of the file it replaced, null where it is a file of its own; ``size`` is in
    bytes, ``rows`` over all tables.
    """

    target: str
    path: str
    encryption: str
    backup: str | None
    size: int
    sha256: str
    tables: int
    rows: int
    revision: str
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked for; without ``out`` the target itself is replaced."""

    verb: str
    target: str
    out: Path | None
    new_cipher: str | None
    backup_dir: Path | None
    yes: bool


PLAIN_WARNING = (
    "The new file is not encrypted: whoever can read it can read every chat. Keep it where only"
    " Open WebUI can, and remove it when you no longer need it."
)
PLAIN_BACKUP_WARNING = (
    "The backup of what is replaced is not encrypted. Remove it once the encrypted file has"
    " proved itself."
)


def change_command(verb: str, *, short_help: str, text: str) -> click.Command:
    """The command of a verb that writes a file anew; ``text`` is its help."""

    def command(
        session: Session,
        target: str,
        out: Path | None,
        backup_dir: Path | None,
        yes: bool,  # noqa: FBT001 - click passes by name
        new_cipher: str | None = None,
    ) -> Result:
        wish = Wish(
            verb=verb,
            target=target,
            out=out,
            new_cipher=new_cipher,
            backup_dir=backup_dir,
            yes=yes,
        )
        return change(wish, session)

    made: Callable[..., Result] = click.pass_obj(command)
    new_key = () if verb == "decrypt" else (options.new_key,)
    of_target = (options.target, options.out)
    for add in reversed((*of_target, *new_key, options.backup_folder, options.yes, options.common)):
        made = add(made)
    return click.command(short_help=short_help, help=text)(made)


def change(wish: Wish, session: Session) -> Result:
    """Ask, write the file anew, and tell."""
    opened = open_wanted(wish.target)
    target = require_file(opened)
    is_encrypted = target.cipher is not None
    _require_sense(wish.verb, target, is_encrypted=is_encrypted)
    new_cipher = parse_cipher(wish.new_cipher) if wish.new_cipher else None
    secret = None
    if wish.verb != "decrypt":
        secret = _new_secret(opened, new_cipher, session)
    request = prepare_encryption(
        wish.verb,
        target,
        wish.out,
        Change(secret=opened.secret, new_secret=secret, new_cipher=new_cipher),
        wish.backup_dir,
    )
    require_answerable(yes=wish.yes)
    if not wish.yes:
        show(*_question(wish, target, request.backup_dir), is_json=session.is_json)
    confirm(f"{wish.verb.capitalize()} now?", yes=wish.yes)
    notes = []
    if wish.verb == "decrypt":
        notes.append(PLAIN_WARNING)
    if wish.verb == "encrypt" and wish.out is None:
        notes.append(PLAIN_BACKUP_WARNING)
    return answer(drive(request, session), session, notes)


def answer(ended: Ended, session: Session, notes: Sequence[str] = ()) -> Result:
    """The account of a job that wrote a file anew."""
    report = ended.report
    if not isinstance(report, EncryptionReport):
        assert ended.failed is not None
        return error_result(ended.failed.error, is_verbose=session.is_verbose)
    data = EncryptionData(
        target=report.target,
        path=report.path,
        encryption=report.encryption,
        backup=report.backup,
        size=report.size,
        sha256=report.sha256,
        tables=report.tables,
        rows=report.rows,
        revision=report.revision,
        seconds=report.seconds,
    )
    done = (
        f"Done in {duration(report.seconds)}: {report.path} ({decimal(report.size)}) is"
        f" {report.encryption}, and holds the same {report.rows:,} rows as read back."
    )
    text: list[RenderableType] = [Text(done, style="green")]
    if report.backup:
        text.append(f"Backup: {report.backup}")
    text.extend(Text(note, style="yellow") for note in notes)
    return Result(data=data, text=tuple(text))


def require_file(opened: Opened) -> FileTarget:
    """The file that was opened; raises ``BadTarget`` for a server."""
    target = opened.snapshot.target
    if not isinstance(target, FileTarget):
        raise BadTarget(
            "Only SQLite files are encrypted with SQLCipher.", remedy="Name a webui.db."
        )
    return target


def _require_sense(verb: str, target: FileTarget, *, is_encrypted: bool) -> None:
    if verb == "encrypt" and is_encrypted:
        raise UsageError(
            f"{target} is encrypted already.", remedy="Use 'owui-migrate rekey' to change its key."
        )
    if verb != "encrypt" and not is_encrypted:
        raise UsageError(
            f"{target} is not encrypted.", remedy="Use 'owui-migrate encrypt' to encrypt it."
        )


def _new_secret(
    opened: Opened, new_cipher: CipherSettings | None, session: Session
) -> Secret | None:
    """The new key: as the options say, the old one where only the settings change, or asked for."""
    given = session.new_key.secret()
    if given is not None:
        return given
    if new_cipher is not None and opened.secret is not None:
        return opened.secret
    if not can_ask():
        raise UsageError(
            "The new key is missing.",
            remedy="Give it with --new-password-env, --new-password-stdin or --new-key-file.",
        )
    first, second = ask_secret("New key: "), ask_secret("New key, once more: ")
    if first != second or not first:
        raise UsageError("The two new keys differ or are empty.", remedy="Type them again.")
    return Secret(first)


def _question(wish: Wish, target: FileTarget, backup_dir: str) -> tuple[RenderableType, ...]:
    text: list[RenderableType] = [Text(f"{wish.verb.capitalize()} {target}", style="bold")]
    if wish.out is None:
        text.append(f"in its place, after a verified backup into {backup_dir}.")
    else:
        text.append(f"into the new file {wish.out}; {target.name} stays as it is.")
    if wish.verb == "decrypt":
        text.append(Text(PLAIN_WARNING, style="yellow"))
    elif wish.verb == "encrypt" and wish.out is None:
        text.append(Text(PLAIN_BACKUP_WARNING, style="yellow"))
    if wish.verb != "decrypt":
        text.append("There is no way into the file without the new key: keep it safe.")
    return tuple(text)


__all__ = ["PLAIN_WARNING", "EncryptionData", "Wish", "answer", "change_command", "require_file"]
