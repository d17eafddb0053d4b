"""Keys that lie in files."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.file_key import KEY_BYTES, SALT_BYTES
from owui_migrate_gui.errors import UsageError
from owui_migrate_gui.secret import Secret

_MOST = 4096


def read_key_file(path: Path) -> Secret:
    """The key in a file: its text without the line end, or its bytes where they are no text.

    32 bytes that are no text are a raw key, 48 a raw key with its salt. Raises ``UsageError``.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MOST + 1)
    except OSError as error:
        raise UsageError(
            f"The key file {path} can't be read: {error.strerror or error}.",
            remedy="Check its path and permissions.",
        ) from error
    if len(content) > _MOST:
        raise UsageError(
            f"{path} is too long for a key file.", remedy="Name the file that holds the key alone."
        )
    text = _as_text(content)
    if text is None and len(content) in {KEY_BYTES, KEY_BYTES + SALT_BYTES}:
        return Secret(f"x'{content.hex()}'")
    if not text:
        raise UsageError(
            f"{path} holds no key: neither text, nor 32 or 48 bytes.",
            remedy="A key file holds a passphrase, x'…' with 64 hexadecimal digits, or 32 bytes.",
        )
    return Secret(text)


def _as_text(content: bytes) -> str | None:
    try:
        text = content.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        return None
    return text if text.isprintable() else None


__all__ = ["read_key_file"]
