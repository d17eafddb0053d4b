"""Names of PostgreSQL's types and defaults as the catalogs say them (docs, "Data Types")."""

from __future__ import annotations

import re

_SHORT = {
    "VARCHAR": "character varying",
    "CHARACTER VARYING": "character varying",
    "CHAR": "character",
    "CHARACTER": "character",
    "INT": "integer",
    "INT4": "integer",
    "INT8": "bigint",
    "INT2": "smallint",
    "BOOL": "boolean",
    "DECIMAL": "numeric",
    "FLOAT": "double precision",
    "FLOAT8": "double precision",
    "FLOAT4": "real",
    "DATETIME": "timestamp without time zone",
    "TIMESTAMP": "timestamp without time zone",
    "TIMESTAMPTZ": "timestamp with time zone",
    "TIME": "time without time zone",
    "SERIAL": "integer",
    "BIGSERIAL": "bigint",
    "SMALLSERIAL": "smallint",
}
_WORDS = {
    "character varying": "VARCHAR",
    "timestamp without time zone": "TIMESTAMP",
    "time without time zone": "TIME",
    "character": "CHAR",
}
_TYPE = re.compile(r"(?P<name>[A-Za-z_][\w ]*?)\s*(?P<size>\([\d, ]+\))?\s*(?P<array>(?:\[\d*\])*)")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_QUOTED_NUMBER = re.compile(r"'([+-]?\d+)'")
_TRUTH = {"true": "true", "t": "true", "1": "true", "false": "false", "f": "false", "0": "false"}
_INTEGERS = {"integer", "smallint", "bigint"}


def is_serial(written: str) -> bool:
    """Whether a type as written makes a sequence."""
    return written.strip().upper() in {"SERIAL", "BIGSERIAL", "SMALLSERIAL"}


def canonical(written: str) -> str:
    """``VARCHAR(255)`` as ``character varying(255)``, the way ``format_type`` says it."""
    match = _TYPE.fullmatch(" ".join(written.split()))
    if match is None:
        return written.lower()
    name, size, array = match["name"], match["size"] or "", match["array"]
    known = _SHORT.get(name.upper(), name.lower())
    if size and known.startswith(("timestamp", "time ")):
        head, _, tail = known.partition(" ")
        return f"{head}{size} {tail}{array}"
    return known + size.replace(" ", "") + array


def spoken(kind: str) -> str:
    """``character varying(255)`` as ``VARCHAR(255)``, the way schemas of targets say it."""
    name, paren, rest = kind.partition("(")
    return _WORDS.get(name, name.upper()) + paren + rest


def default_as_stored(written: str, kind: str) -> str:
    """A DEFAULT as ``pg_get_expr`` shows it: literals of other types than text get a cast."""
    text = written.strip()
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    plain = kind.partition("(")[0]
    if plain == "boolean" and (known := _TRUTH.get(text.strip("'").lower())):
        return known
    if plain in _INTEGERS and (number := _QUOTED_NUMBER.fullmatch(text)):
        return f"'{number[1]}'::{plain}"
    if _NUMBER.fullmatch(text):
        return text
    if text.startswith("'") and text.endswith("'"):
        return f"{text}::{plain}"
    upper = text.upper()
    return "now()" if upper in {"NOW()", "CURRENT_TIMESTAMP()"} else upper_words(text, upper)


def upper_words(text: str, upper: str) -> str:
    """Key words that PostgreSQL shows in upper case."""
    return upper if upper in {"CURRENT_TIMESTAMP", "CURRENT_DATE", "LOCALTIMESTAMP"} else text


__all__ = ["canonical", "default_as_stored", "is_serial", "spoken"]
