"""What opens one encrypted file, derived once: deriving takes 100 ms and more, opening one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from owui_migrate_gui.database.cipher_settings import CipherSettings, Digest
from owui_migrate_gui.secret import Secret

SALT_BYTES = 16
KEY_BYTES = 32
_DIGITS = "[0-9a-fA-F]{64}(?:[0-9a-fA-F]{32})?"
_RAW = re.compile(f"x'({_DIGITS})'|0x({_DIGITS})", re.IGNORECASE)
_HEX = re.compile(_DIGITS)
# A literal as SQLite reads it, and what may follow it before the statement ends.
_LITERAL = re.compile(r"'((?:[^']|'')*)'(?!')\s*(?:;\s*)?(?:--[^\n]*|/\*.*)?", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKey:
    """The key of one file with its salt, and the file's settings. ``raw`` is never shown."""

    settings: CipherSettings
    raw: Secret

    @property
    def literal(self) -> str:
        """The key as an SQL literal: hexadecimal digits only, so there is nothing to quote."""
        return f"\"x'{self.raw.reveal()}'\""

    def pragmas(self, schema: str = "") -> Iterator[str]:
        """What a new connection has to be told after its key; ``schema`` of an attached file.

        Source: https://www.zetetic.net/sqlcipher/sqlcipher-api/
        """
        settings, prefix = self.settings, f"{schema}." if schema else ""
        yield f"PRAGMA {prefix}cipher_page_size = {int(settings.page_size)}"
        yield f"PRAGMA {prefix}kdf_iter = {int(settings.kdf_iterations)}"
        yield f"PRAGMA {prefix}cipher_kdf_algorithm = PBKDF2_HMAC_{Digest(settings.kdf).value}"
        yield f"PRAGMA {prefix}cipher_use_hmac = {'ON' if settings.hmac else 'OFF'}"
        if settings.hmac:
            yield f"PRAGMA {prefix}cipher_hmac_algorithm = HMAC_{Digest(settings.hmac).value}"
        if settings.plaintext_header:
            yield f"PRAGMA {prefix}cipher_plaintext_header_size = {int(settings.plaintext_header)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """A database file and the key that opens it, None for a plain one."""

    path: Path
    key: FileKey | None = None


def derive(secret: str, salt: bytes, settings: CipherSettings) -> FileKey:
    """The key of a file that begins with ``salt``, from a passphrase or a raw key ``x'…'``.

    As SQLCipher does it: 64 digits are the key itself, 96 the key and the salt, and anything else
    is a passphrase for PBKDF2.
    """
    raw = raw_digits(secret)
    if raw is None:
        raw = _stretched(secret, salt, settings.kdf_iterations, settings.kdf).hex()
    if len(raw) == 2 * KEY_BYTES:
        raw += salt.hex()
    return FileKey(settings=settings, raw=Secret(raw))


def raw_digits(secret: str) -> str | None:
    """The digits of a raw key ``x'…'`` (or ``0x…``), None for a passphrase."""
    match = _RAW.fullmatch(secret)
    return (match[1] or match[2]).lower() if match else None


def readings(secret: str) -> Iterator[str]:
    """What a key may mean, the plainest first.

    Open WebUI up to 0.8 put ``DATABASE_PASSWORD`` between quotes into its PRAGMA as it was, so
    that a doubled quote in it counted once, and what followed a single one was no key any more
    (a measured fact of those releases). Bare digits in the length of a key may be one.
    """
    yield secret
    if raw_digits(secret) is None and _HEX.fullmatch(secret):
        yield f"x'{secret}'"
    if "'" in secret and raw_digits(secret) is None:
        match = _LITERAL.fullmatch(f"'{secret}'")
        if match is not None and (read := match[1].replace("''", "'")) != secret:
            yield read


@lru_cache(maxsize=32)
def _stretched(secret: str, salt: bytes, iterations: int, digest: Digest) -> bytes:
    return hashlib.pbkdf2_hmac(digest.value.lower(), secret.encode(), salt, iterations, KEY_BYTES)


__all__ = ["KEY_BYTES", "SALT_BYTES", "FileKey", "Keyed", "derive", "raw_digits", "readings"]
