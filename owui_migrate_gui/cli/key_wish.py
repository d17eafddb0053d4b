"""Where a person says that a key or password is to be found."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.errors import UsageError
from owui_migrate_gui.secret import Secret


@dataclass(slots=True, kw_only=True)
class KeyWish:
    """Where the person says that the key or password is, and how the file is encrypted."""

    env: str | None = None
    is_stdin: bool = False
    file: Path | None = None
    cipher: str | None = None
    is_kept: bool = False
    _read: Secret | None = None

    @property
    def is_given(self) -> bool:
        """Whether any place was named."""
        return self.env is not None or self.is_stdin or self.file is not None

    def secret(self) -> Secret | None:
        """The secret from where it was said to be, read once; None where nothing was said.

        Raises ``UsageError`` where there is none.
        """
        if self._read is None and self.is_given:
            self._read = _read(self)
        return self._read


def _read(wish: KeyWish) -> Secret:
    named = [wish.env is not None, wish.is_stdin, wish.file is not None]
    if sum(named) > 1:
        raise UsageError("The key is asked from two places at once.", remedy="Name one of them.")
    if wish.file is not None:
        from owui_migrate_gui.database.key_file import read_key_file

        return read_key_file(wish.file)
    if wish.env is not None:
        text = os.environ.get(wish.env)
        if not text:
            raise UsageError(
                f"The environment variable {wish.env} is not set.",
                remedy="Export it, or use --password-stdin.",
            )
    else:
        text = sys.stdin.readline().removesuffix("\n").removesuffix("\r")
        if not text:
            raise UsageError(
                "There is no key on standard input.", remedy="Pipe it in, with one line."
            )
    if "\0" in text:
        raise UsageError("A key can't hold a NUL character.")
    return Secret(text)


__all__ = ["KeyWish"]
