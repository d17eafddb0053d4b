"""How a SQLCipher file is encrypted, as plain data without the key."""

from __future__ import annotations

from enum import StrEnum

import msgspec


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

__all__ = ["VERSIONS", "CipherSettings", "Digest"]
