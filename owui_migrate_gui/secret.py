"""A key or password on its way from a person to a driver; never shown, never written down."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Text that shows itself as stars in every ``repr``, ``str``, traceback and log.

    It can't be pickled or turned into JSON; only ``engine.wire`` writes it into the one request
    that goes to the child's standard input. ``reveal`` is called where a driver needs the text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret('********')"

    def __str__(self) -> str:
        return "********"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret can't be pickled or copied into a file")


__all__ = ["Secret"]
