"""What a chat's text alone tells on a server, so that few chats have to be taken apart.

To take a long JSON apart costs PostgreSQL five times what reading its text does. Each expression
here may be wrong in one way only: it may doubt a chat that is fine. What is doubted is then asked
exactly, in the same statement. Three things are taken for granted: no message's id is the name of a
field of Open WebUI's own (``_FIELDS``), or a lost one would be missed; no other object's name
is an id that has a row, or the number of all messages would be a little too high; and who wrote a
blank behind the colon of a text's first name did so behind all of them, since a text is written
whole.
"""

from __future__ import annotations

from collections.abc import Callable

TEXT = "c.chat_text"
"""The contents of a chat ``c`` as text, read once for all that is asked of them."""

HAS_NUL = "c.chat_nul"
"""Whether an escaped NUL stands in that text, at which PostgreSQL's JSON functions stop."""

NUL = r"(?<!\\)((?:\\\\)*)\\u0000"
"""A regular expression; a backslash that is itself escaped before ``u0000`` is none."""

READ_ONCE = (
    ("chat_text", "CAST(c.chat AS TEXT) || ''"),  # without that it is unpacked at each use
    ("chat_nul", rf"strpos({TEXT}, '\u0000') > 0 AND {TEXT} ~ '{NUL}'"),
)
"""How a pass gets both, by name, each made of what stands before it."""

MAY_BE_NO_OBJECT = rf"left({TEXT}, 64) !~ '^\s*\{{'"
"""True for whatever is no JSON object."""

MAY_HAVE_ODD_TIME = (
    f"EXISTS (SELECT 1 FROM unnest(string_to_array({TEXT}, '\"timestamp\"')) AS u(x)"
    r" WHERE left(u.x, 24) ~ '^\s*($|:\s*($|[^0-9\s-]))')"
)
"""True wherever something other than a number stands behind the name ``timestamp``."""


def _stands(*pieces: str) -> str:
    return " OR ".join(f"strpos({TEXT}, '{piece}') > 0" for piece in pieces)


_HAS_BLANKS = rf"""left({TEXT}, 64) ~ '^\s*\{{\s*"[^"\\]*": '"""
_ID_WITH_BLANK = _stands('"parentId": [', '"parentId": {', '"id": [', '"id": {')
_ID_WITHOUT_BLANK = _stands('"parentId":[', '"parentId":{', '"id":[', '"id":{')

MAY_HAVE_ODD_ID = (
    f"CASE WHEN {_HAS_BLANKS} THEN {_ID_WITH_BLANK}"
    f" ELSE {_ID_WITH_BLANK} OR {_ID_WITHOUT_BLANK} END"
)
"""True where a list or an object stands behind the name of an id, as Python writes it."""

MAY_HAVE_ODD_SWITCH = _stands(
    *(f'"done":{blank}{first}' for blank in ("", " ") for first in ('"', "[", "{")),
)
"""True where a text, a list or an object stands behind ``done``; numbers but 0 and 1 are missed."""

NO_JSON = f"coalesce({TEXT}, '') <> '' AND CAST({TEXT} AS json) IS NULL"
"""Never true; but where a text is no JSON, the server refuses to answer."""

_FIELDS = (
    *("history", "messages", "params", "usage", "info", "data", "meta", "metadata", "file"),
    *("source", "user", "error", "result", "model", "merged", "annotation", "access_control"),
    *("read", "write", "prompt_tokens_details", "completion_tokens_details"),
)
"""Names of Open WebUI's own objects in a chat, taken for no message's id: those are UUIDs."""

_ID = 36  # characters of a message's id, as Open WebUI makes them (a UUID)
_TAIL = 64
_ENDS_IN_A_NAME = r'"\s*:\s*$'
_MAY_END_IN_A_NAME = rf"{_ENDS_IN_A_NAME}|^\s*:?\s*$"  # or with too much space behind it
_INSIDE_A_TEXT = rf"[^\\](\\\\\\\\)*\\\\{_ENDS_IN_A_NAME}"  # encode() doubles backslashes


def _last(count: int) -> str:
    """The last bytes of a piece."""
    return f"substring(q.b FROM octet_length(q.b) - {count - 1})"


def _id_before(count: int) -> str:
    """What may be an id before so many last bytes: a whole name, not the end of a longer one.

    Its quote stands at the piece's very beginning, or behind a blank or a comma.
    """
    first = f"octet_length(q.b) - {_ID + count - 1}"
    quote = f"substring(q.b FROM {first} - 2 FOR 2)"
    id_ = f"substring(q.b FROM {first} FOR {_ID})"
    return f"CASE WHEN {quote} IN ('\\x22', '\\x2022', '\\x2c22') THEN {id_} END"


def messages_by_text(is_held: Callable[[str], str], exactly: str) -> str:
    """SQL for the messages of a chat: ``exactly``, or their number where all of them are held.

    ``is_held`` makes SQL for whether a message, by SQL for its key, has its row. A message is an
    object with a name, so its key stands before a ``{``. The text is therefore cut at each of them
    and what stands before it is looked up; where that has no row and may be a message all the
    same, the chat is asked exactly.
    """
    # As Python writes it there is a blank behind the colon, or nothing: '": ' or '":'.
    name = (
        f"CASE WHEN {_last(3)} = '\\x223a20' THEN {_id_before(3)}"
        f" WHEN {_last(2)} = '\\x223a' THEN {_id_before(2)} END"
    )
    tail = f"encode(substring(p.b FROM greatest(octet_length(p.b) - {_TAIL - 1}, 1)), 'escape')"
    fields = ", ".join(f"'{field}'" for field in _FIELDS)
    may_be_message = (
        f"(SELECT NOT coalesce(t.name IN ({fields}), false) FROM"
        rf" (SELECT e.tail, substring(e.tail FROM '\"([^\"\\]*){_ENDS_IN_A_NAME}') AS name"
        f" FROM (SELECT {tail} AS tail OFFSET 0) AS e"
        f" WHERE e.tail ~ '{_MAY_END_IN_A_NAME}' AND e.tail !~ '{_INSIDE_A_TEXT}' OFFSET 0) AS t)"
    )
    pieces = (
        f"SELECT q.b, {is_held('q.name')} AS is_held FROM"
        f" (SELECT q.b, encode({name}, 'escape') AS name FROM"
        f" (SELECT convert_to(u.x, getdatabaseencoding()) AS b"
        f" FROM unnest(string_to_array({TEXT}, '{{')) AS u(x) OFFSET 0) AS q"
        f" WHERE {_last(1)} IN"  # a colon, or some blank behind it
        " ('\\x3a', '\\x20', '\\x0a', '\\x0d', '\\x09') OFFSET 0) AS q OFFSET 0"
    )
    return (
        f"CASE WHEN {HAS_NUL} THEN 0 ELSE (SELECT CASE"
        f" WHEN coalesce(bool_or(CASE WHEN p.is_held THEN false ELSE {may_be_message} END), false)"
        f" THEN {exactly} ELSE count(*) FILTER (WHERE p.is_held) END FROM ({pieces}) AS p) END"
    )


__all__ = [
    "HAS_NUL",
    "MAY_BE_NO_OBJECT",
    "MAY_HAVE_ODD_ID",
    "MAY_HAVE_ODD_SWITCH",
    "MAY_HAVE_ODD_TIME",
    "NO_JSON",
    "NUL",
    "READ_ONCE",
    "TEXT",
    "messages_by_text",
]
