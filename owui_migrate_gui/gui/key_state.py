"""What a person fills in to unlock an encrypted file, and what it means; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from owui_migrate_gui.database.cipher_settings import VERSIONS, CipherSettings, Digest
from owui_migrate_gui.database.file_key import raw_digits
from owui_migrate_gui.database.key_file import read_key_file
from owui_migrate_gui.errors import UsageError
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.secret import Secret


class KeyForm(StrEnum):
    """In what form the key is given."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a form
    RAW = "raw"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyQuestion:
    """What is asked: for which file, why again (``trouble``), and whether it can be kept."""

    name: str
    place: str
    trouble: str = ""
    has_keychain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAnswer:
    """The key, the settings (None: find out), and whether to keep the key."""

    secret: Secret
    cipher: CipherSettings | None
    is_kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFields:
    """The dialog's fields as they are. ``version`` is a number, 0 to try all, -1 by hand."""

    form: KeyForm
    text: str
    version: int
    own: CipherSettings
    is_kept: bool

    def __repr__(self) -> str:
        return f"KeyFields(form={self.form}, version={self.version})"


AUTOMATIC, BY_HAND = 0, -1
_SALT_DIGITS = 32


def trouble_of(fields: KeyFields) -> str:
    """Why the fields make no answer yet; empty where they do."""
    if not fields.text:
        return ""
    if fields.form is KeyForm.RAW and raw_digits(_as_raw(fields.text)) is None:
        return tr("A raw key has 64 hexadecimal digits, or 96 with its salt.")
    if fields.form is KeyForm.FILE and not Path(fields.text).expanduser().is_file():
        return tr("There is no such file.")
    if fields.version == BY_HAND and fields.own.plaintext_header:
        salt = fields.own.salt
        if len(salt) != _SALT_DIGITS or set(salt) - set("0123456789abcdefABCDEF"):
            return tr("Beside a plaintext header the salt is needed: 32 hexadecimal digits.")
    return ""


def answer_of(fields: KeyFields) -> KeyAnswer:
    """The answer that complete fields make. Raises ``UsageError`` for a key file without a key."""
    match fields.form:
        case KeyForm.FILE:
            secret = read_key_file(Path(fields.text).expanduser())
        case KeyForm.RAW:
            secret = Secret(_as_raw(fields.text))
        case KeyForm.PASSPHRASE:
            secret = Secret(fields.text)
    if not secret:
        raise UsageError(tr("There is no key yet."))
    cipher = fields.own if fields.version == BY_HAND else VERSIONS.get(fields.version)
    return KeyAnswer(secret=secret, cipher=cipher, is_kept=fields.is_kept)


def _as_raw(text: str) -> str:
    digits = text.strip()
    return digits if digits.lower().startswith(("x'", "0x")) else f"x'{digits}'"


__all__ = [
    "AUTOMATIC",
    "BY_HAND",
    "Digest",
    "KeyAnswer",
    "KeyFields",
    "KeyForm",
    "KeyQuestion",
    "answer_of",
    "trouble_of",
]
