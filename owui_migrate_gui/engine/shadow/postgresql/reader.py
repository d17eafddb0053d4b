"""Walking along the tokens of one statement."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from owui_migrate_gui.engine.shadow.postgresql.tokens import Kind, Token, tokens_of


class UnknownDdlError(Exception):
    """DDL that the shadow's catalog does not follow."""


_NAMES = frozenset({Kind.WORD, Kind.QUOTED})


class Reader:
    """A place in a statement's tokens; words are given in upper case."""

    def __init__(self, sql: str) -> None:
        self._sql = sql
        self._tokens = tokens_of(sql)
        self._at = 0

    @property
    def token(self) -> Token:
        """The token that is next."""
        return self._tokens[self._at]

    @property
    def is_at_end(self) -> bool:
        """Whether nothing but a semicolon is left."""
        return self.token.kind is Kind.END or self.token.text == ";"

    def take(self, *words: str) -> bool:
        """Pass over these words if all of them come next."""
        for offset, word in enumerate(words):
            place = self._at + offset
            if place >= len(self._tokens) or self._tokens[place].upper != word:
                return False
        self._at += len(words)
        return True

    def take_any(self, *words: str) -> str | None:
        """Pass over one of these words if it comes next."""
        if self.token.upper in words:
            return self._next().upper
        return None

    def expect(self, *words: str) -> None:
        """Pass over these words, which must come next."""
        if not self.take(*words):
            raise UnknownDdlError(f"{self.token.text or 'the end'} where {' '.join(words)} belongs")

    def name(self) -> str:
        """An identifier, without the schema that may come before it."""
        token = self._next()
        if token.kind not in {Kind.WORD, Kind.QUOTED}:
            raise UnknownDdlError(f"{token.text or 'the end'} where a name belongs")
        return self.name() if self.take(".") else token.name

    def names(self) -> tuple[str, ...]:
        """A list of identifiers in parentheses."""
        self.expect("(")
        found = [self.name()]
        while self.take(","):
            found.append(self.name())
        self.expect(")")
        return tuple(found)

    def parenthesised(self) -> str:
        """The text between a parenthesis and the one that closes it."""
        start = self.token.end
        end = start
        depth = 0
        while True:
            token = self._next()
            if token.kind is Kind.END:
                raise UnknownDdlError("a parenthesis is not closed")
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            if depth == 0:
                end = token.start
                return self._sql[start:end].strip()

    def items(self) -> Iterator[str]:
        """The texts between the commas of a list in parentheses."""
        inner = Reader(self.parenthesised())
        while not inner.is_at_end:
            yield inner.until({","})
            inner.take(",")

    def until(self, stops: Collection[str]) -> str:
        """The text up to one of the words or signs outside parentheses, or to the end."""
        start = end = self.token.start
        depth = 0
        while not self.is_at_end:
            token = self.token
            if depth == 0 and (token.upper in stops or token.text == ")"):
                break
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            end = self._next().end
        return self._sql[start:end].strip()

    def selected_names(self) -> list[str]:
        """The names of what a query selects: aliases, or the last word of each part."""
        self.until({"SELECT"})  # over the parenthesised parts of WITH
        self.expect("SELECT")
        self.take("DISTINCT")
        names = []
        while True:
            part = self.until({",", "FROM", "UNION", "WHERE"})
            words = [token for token in tokens_of(part) if token.kind in _NAMES]
            names.append(words[-1].name if words else "?column?")
            if not self.take(","):
                return names

    def rest(self) -> str:
        """Everything that is left."""
        text = self.until(())
        self._at = len(self._tokens) - 1
        return text

    def _next(self) -> Token:
        token = self._tokens[self._at]
        if token.kind is not Kind.END:
            self._at += 1
        return token


__all__ = ["Reader", "UnknownDdlError"]
