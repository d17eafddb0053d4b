"""How a SQLCipher file is encrypted, as plain data without the key."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

import msgspec

from owui_migrate_gui.errors import UsageError

PAGE_SIZES = (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
"""Bytes that a page may have (https://sqlite.org/pragma.html#pragma_page_size)."""


class Digest(StrEnum):
    """The hash functions that SQLCipher knows, for page authentication and key derivation."""

    SHA1 = "SHA1"
    SHA256 = "SHA256"
    SHA512 = "SHA512"


class CipherSettings(msgspec.Struct, frozen=True, kw_only=True):
    """SQLCipher's settings of one file; the defaults are those of SQLCipher 4.

    ``page_size`` and ``plaintext_header`` are in bytes, ``kdf_iterations`` counts PBKDF2 rounds,
    ``hmac`` is None where pages carry no authentication (SQLCipher 1). ``salt`` is the file's salt
    in hex where it isn't kept in the file, that is beside a plaintext header. Source:
    https://www.zetetic.net/sqlcipher/sqlcipher-api/ (cipher_compatibility and its parts).
    """

    page_size: int = 4096
    kdf_iterations: int = 256_000
    hmac: Digest | None = Digest.SHA512
    kdf: Digest = Digest.SHA512
    plaintext_header: int = 0
    salt: str = ""


VERSIONS: dict[int, CipherSettings] = {
    4: CipherSettings(),
    3: CipherSettings(page_size=1024, kdf_iterations=64_000, hmac=Digest.SHA1, kdf=Digest.SHA1),
    2: CipherSettings(page_size=1024, kdf_iterations=4_000, hmac=Digest.SHA1, kdf=Digest.SHA1),
    1: CipherSettings(page_size=1024, kdf_iterations=4_000, hmac=None, kdf=Digest.SHA1),
}
"""The defaults of each major version, newest first."""

_PART = re.compile(r"\s*([a-z_]+)\s*=\s*([^,\s]+)\s*")
_DIGESTS = {digest.value: digest for digest in Digest}


def parse_cipher(text: str) -> CipherSettings:
    """Settings from ``3`` (a version's defaults) or ``page_size=4096,kdf_iter=64000,hmac=SHA1``.

    Parts, all of them optional: ``version`` (what the others differ from), ``page_size``,
    ``kdf_iter``, ``hmac`` and ``kdf`` (SHA1, SHA256 or SHA512; ``hmac=off`` for none),
    ``plaintext_header`` (bytes) and ``salt`` (32 hexadecimal digits). Raises ``UsageError``.
    """
    parts: dict[str, str] = {}
    if not text.strip().isdigit():
        for part in text.split(","):
            match = _PART.fullmatch(part)
            if match is None:
                raise _bad(f"{part.strip()!r} is not like page_size=4096")
            parts[match[1]] = match[2]
    version = parts.pop("version", "4") if parts else text.strip()
    if not version.isdigit() or int(version) not in VERSIONS:
        raise _bad(f"there is no SQLCipher {version}")
    changed = {_name(name): _value(name, value) for name, value in parts.items()}
    return msgspec.structs.replace(VERSIONS[int(version)], **changed)


def describe_cipher(settings: CipherSettings) -> str:
    """The settings in words: ``SQLCipher 4``, or what differs from it."""
    for version, known in VERSIONS.items():
        if settings == known:
            return f"SQLCipher {version}"
    hmac = settings.hmac.value if settings.hmac else "none"
    header = f", plaintext header {settings.plaintext_header}" if settings.plaintext_header else ""
    return (
        f"SQLCipher with page size {settings.page_size}, {settings.kdf_iterations} KDF iterations,"
        f" HMAC {hmac}, KDF {settings.kdf.value}{header}"
    )


_NAMES = {"kdf_iter": "kdf_iterations"}


def _name(name: str) -> str:
    name = _NAMES.get(name, name)
    if name not in CipherSettings.__struct_fields__:
        raise _bad(f"there is no setting {name!r}")
    return name


def _value(name: str, value: str) -> int | str | Digest | None:
    match name:
        case "page_size":
            return _number(name, value, lambda size: size in PAGE_SIZES)
        case "kdf_iter" | "kdf_iterations":
            return _number(name, value, lambda count: count > 0)
        case "plaintext_header":
            return _number(name, value, lambda size: size in range(0, 512, 16))
        case "hmac" if value.lower() in {"off", "none"}:
            return None
        case "hmac" | "kdf" if (digest := _DIGESTS.get(value.upper())) is not None:
            return digest
        case "salt" if re.fullmatch("[0-9a-fA-F]{32}", value):
            return value.lower()
    raise _bad(f"{value!r} will not do for {name}")


def _number(name: str, value: str, is_fine: Callable[[int], bool]) -> int:
    if not value.isdigit() or not is_fine(int(value)):
        raise _bad(f"{value!r} will not do for {name}")
    return int(value)


def _bad(reason: str) -> UsageError:
    return UsageError(
        f"The cipher settings can't be understood: {reason}.",
        remedy="Name a version (4, 3, 2, 1), or for example"
        " 'version=3,page_size=4096,kdf_iter=64000,hmac=SHA1,kdf=SHA1'.",
    )


__all__ = [
    "PAGE_SIZES",
    "VERSIONS",
    "CipherSettings",
    "Digest",
    "describe_cipher",
    "parse_cipher",
]
