"""What is asked and said when a file is encrypted, decrypted or given another key; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.gui.key_state import KeyFields, answer_of, trouble_of
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.secret import Secret


class Change(StrEnum):
    """What is done to a file's encryption; the values are the command line's verbs."""

    ENCRYPT = "encrypt"
    DECRYPT = "decrypt"
    REKEY = "rekey"


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionQuestion:
    """What can be changed of a file; ``backup`` says where its backup goes and what that needs.

    ``suggested`` is the name of a new file; ``name_to_type`` is asked for in production.
    """

    name: str
    changes: tuple[Change, ...]
    suggested: Path
    backup: BackupQuestion
    has_keychain: bool
    name_to_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionAnswer:
    """What is to be done; without ``into`` the file itself is replaced, after a backup."""

    change: Change
    secret: Secret | None
    cipher: CipherSettings | None
    into: Path | None
    backup_dir: Path
    is_kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionFields:
    """The dialog's fields as they are; ``is_same`` says that both lines hold one key."""

    change: Change
    key: KeyFields
    is_same: bool
    into: Path | None
    backup_dir: Path
    is_understood: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """A change in words: its radio button, what happens, the button, and what to understand."""

    choice: str
    point: str
    yes: str
    in_place: str
    risk: str = ""
    understood: str = ""


_KEY_LOSS = mark("There is no way into the file without the new key: keep it safe.")
WORDS = {
    Change.ENCRYPT: ChangeWords(
        choice=mark("Encrypt it"),
        point=mark(
            "The file is written anew, encrypted with SQLCipher, read back and compared. "
            "Open WebUI opens encrypted files up to 0.8.12 only."
        ),
        yes=mark("Encrypt now"),
        in_place=mark(
            "The backup of what is replaced is not encrypted. Remove it once the encrypted "
            "file has proved itself."
        ),
        understood=mark("I know that the backup is not encrypted"),
        risk=_KEY_LOSS,
    ),
    Change.DECRYPT: ChangeWords(
        choice=mark("Remove the encryption"),
        point=mark("The file is written anew without encryption, read back and compared."),
        yes=mark("Decrypt now"),
        in_place="",
        understood=mark("I know that the new file is not encrypted"),
        risk=mark(
            "The new file is not encrypted: whoever can read it can read every chat. Keep it "
            "where only Open WebUI can."
        ),
    ),
    Change.REKEY: ChangeWords(
        choice=mark("Change the key or the settings"),
        point=mark("The file is written anew under the new key, read back and compared."),
        yes=mark("Change the key now"),
        in_place=mark("The backup keeps the old key."),
        risk=_KEY_LOSS,
    ),
}


def risk_of(fields: EncryptionFields) -> str:
    """What must be read before this change."""
    words = WORDS[fields.change]
    in_place = words.in_place if fields.into is None else ""
    return " ".join(tr(part) for part in (words.risk, in_place) if part)


def needs_understanding(fields: EncryptionFields) -> bool:
    """Whether something is left without encryption, which has to be ticked."""
    if fields.change is Change.ENCRYPT:
        return fields.into is None
    return fields.change is Change.DECRYPT


def trouble_with(fields: EncryptionFields) -> str:
    """Why the fields make no answer yet; empty where they do, or where something is missing."""
    if fields.change is not Change.DECRYPT:
        if trouble := trouble_of(fields.key):
            return trouble
        if fields.key.text and not fields.is_same:
            return tr("The two lines differ.")
    if fields.into is None:
        return ""
    if fields.into.exists():
        return tr("There is a file of that name already.")
    if not fields.into.parent.is_dir():
        return tr("There is no such folder.")
    return ""


def is_complete(fields: EncryptionFields) -> bool:
    """Whether the fields make an answer."""
    has_key = fields.change is Change.DECRYPT or bool(fields.key.text)
    is_read = fields.is_understood or not needs_understanding(fields)
    return has_key and is_read and not trouble_with(fields)


def encryption_answer(fields: EncryptionFields) -> EncryptionAnswer:
    """The answer that complete fields make. Raises ``UsageError`` for a key file without a key."""
    secret: Secret | None = None
    cipher: CipherSettings | None = None
    if fields.change is not Change.DECRYPT:
        key = answer_of(fields.key)
        secret, cipher = key.secret, key.cipher
    return EncryptionAnswer(
        change=fields.change,
        secret=secret,
        cipher=cipher,
        into=fields.into,
        backup_dir=fields.backup_dir,
        is_kept=fields.key.is_kept and secret is not None,
    )


__all__ = [
    "WORDS",
    "Change",
    "ChangeWords",
    "EncryptionAnswer",
    "EncryptionFields",
    "EncryptionQuestion",
    "encryption_answer",
    "is_complete",
    "needs_understanding",
    "risk_of",
    "trouble_with",
]
