"""Messages inside chats at which 9a1b2c3d4e5f stops, and 8452d01d26d7 of some releases.

9a1b2c3d4e5f looks into a chat's JSON only where no row of ``chat_message`` and no named message
tells where the chat is: then it compares times and collects parents (see the migration facts). So
chats with anything odd are found in SQL, and each of them is judged here by that rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.chat_text import (
    MAY_HAVE_ODD_ID,
    MAY_HAVE_ODD_SWITCH,
    MAY_HAVE_ODD_TIME,
    TEXT,
)
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, in_words
from owui_migrate_gui.doctor.checks.forecast.left_out import ODD_VALUE, count_left_out
from owui_migrate_gui.doctor.checks.forecast.mending import mended_messages
from owui_migrate_gui.doctor.checks.forecast.reading import (
    as_words,
    fits_text,
    read_json,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import DOCUMENT, Check, Inquiry, Sums
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.script_deeds import stops_as_pending

_ROWS = "8452d01d26d7"
_AFTER_ROWS = "a3dd5bedd151"
_CURRENT = "9a1b2c3d4e5f"
_AT_ONCE = 20
"""Chats can be megabytes long, so few of them are held at a time."""

_ODD = (
    "(t.key = 'timestamp' AND t.type NOT IN ('integer', 'real')"
    " OR t.key IN ('id', 'parentId') AND (t.type IN ('array', 'object')"
    " OR t.type = 'integer' AND typeof(t.atom) = 'real'))"
)
"""An integer beyond 64 bits is a real number to SQLite."""


def _may_be_odd(case: Case) -> str:
    """SQL for a chat ``c`` that has such a thing at any depth, which is told fast."""
    loses = _loses_messages(case)
    if case.dialect == "postgresql":
        odd = f"{MAY_HAVE_ODD_TIME} OR {MAY_HAVE_ODD_ID}"
        return f"c.user_id IS NULL OR {MAY_HAVE_ODD_SWITCH} OR {odd}" if loses else odd
    odd = f"({_ODD} OR {ODD_VALUE})" if loses else _ODD
    tree = f"json_tree({DOCUMENT}, '{{}}') AS t WHERE {odd}"
    found = (
        f"CASE WHEN json_type({DOCUMENT}, '$.history.messages') = 'object'"
        f" THEN EXISTS (SELECT 1 FROM {tree.format('$.history.messages')})"
        f" ELSE EXISTS (SELECT 1 FROM {tree.format('$.messages')}) END"
    )
    # Python reads a NaN that SQLite doesn't.
    return f"c.user_id IS NULL OR NOT json_valid(c.chat) OR {found}" if loses else found


def _loses_messages(case: Case) -> bool:
    """Whether a script of Open WebUI's own is to make the rows of the messages."""
    return not case.is_bundled and case.is_coming(_ROWS)


def odd_message_sums(case: Case) -> Sums:
    """Chats that are worth a closer look; as text, contents are not looked into."""
    is_read = case.is_coming(_CURRENT) or case.is_coming(_ROWS)
    if not is_read or case.is_pending("242a2047eae0") or not case.has_column("chat", "chat"):
        return {}
    return {"chat": {"odd_messages": (f"CASE WHEN {_may_be_odd(case)} THEN 1 END",)}}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chat:
    """One of those chats; ``has_rows`` tells whether chat_message has some of it."""

    key: str
    text: object
    current: str | None
    has_rows: bool
    owner: str | None


def _messages(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.tallies.of("chat", "odd_messages"):
        return
    case = inquiry.case
    found = _Found()
    for chat in _chats(inquiry):
        found.judge(chat, case, is_sqlite=inquiry.is_sqlite)
    if found.left_out:
        yield notice(
            "OWM093",
            in_words(case, _ROWS),
            counted(
                found.left_out,
                "it would leave out 1 message",
                f"it would leave out {found.left_out:,} messages",
            ),
            subjects=(_ROWS,),
        )
    stopped = found.keys
    for id_, kinds in (("OWM063", ("texts", "times")), ("OWM075", ("parents",))):
        keys = sorted({key for kind in kinds for key in stopped.get(kind, ())})
        revisions = ((_ROWS,) if "texts" in kinds and stopped.get("texts") else ()) + (
            (_CURRENT,) if any(stopped.get(kind) for kind in kinds if kind != "texts") else ()
        )
        if keys:
            action = mended_messages(inquiry, id_, keys)
            found_in = counted(
                len(keys),
                "1 chat has such a message",
                f"{len(keys):,} chats have such messages",
            )
            yield foresee(inquiry, id_, revisions, found_in, actions=(action,))


@dataclass(slots=True)
class _Found:
    """Keys of chats by what is odd: ``texts`` for times, ``times`` that differ, ``parents``.

    ``left_out`` counts messages that get no row.
    """

    keys: dict[str, list[str]] = field(default_factory=dict)
    left_out: int = 0

    def judge(self, chat: _Chat, case: Case, *, is_sqlite: bool) -> None:
        document = read_json(chat.text)
        if _loses_messages(case):
            inside = unwrapped(document)  # that script takes one layer off in a file, too
            tree = _tree(inside) if isinstance(inside, dict) else {}
            self.left_out += count_left_out(tree.values(), chat.owner, is_server=not is_sqlite)
        if isinstance(document, str) and not is_sqlite:
            document = read_json(document)
        if not isinstance(document, dict):
            return
        tree = _tree(document)
        if _stops_at_texts(case) and any(
            isinstance(message, dict) and isinstance(message.get("timestamp"), str)
            for message in tree.values()
        ):
            self._add("texts", chat)
        will_have_rows = case.is_coming(_ROWS) and any(
            isinstance(message, dict) and message.get("role") for message in tree.values()
        )
        if case.is_coming(_CURRENT) and not chat.has_rows and not will_have_rows:
            reason = _stops_at(chat, document, tree, is_server=not is_sqlite)
            if reason:
                self._add(reason, chat)

    def _add(self, reason: str, chat: _Chat) -> None:
        self.keys.setdefault(reason, []).append(chat.key)


def _stops_at_texts(case: Case) -> bool:
    """Whether 8452d01d26d7 is to come as releases 0.8.0 to 0.8.5 had it, or as the bundled one.

    Of unknown content, it is taken for theirs where it is among the source's last scripts.
    """
    if case.is_bundled or not case.is_coming(_ROWS):
        return case.is_coming(_ROWS)
    stops = stops_as_pending(case, _ROWS)
    return not case.is_coming(_AFTER_ROWS) if stops is None else stops


def _tree(document: Mapping[str, object]) -> dict[str, object]:
    history = document.get("history")
    messages = history.get("messages") if isinstance(history, dict) else None
    return messages if isinstance(messages, dict) else {}


def _stops_at(
    chat: _Chat, document: Mapping[str, object], tree: dict[str, object], *, is_server: bool
) -> str:
    """What 9a1b2c3d4e5f stops at in a chat without rows; empty for nothing."""
    messages: dict[object, object] = dict(tree.items())
    if not messages:
        listed = document.get("messages")
        given = listed if isinstance(listed, list) else []
        named = [one for one in given if isinstance(one, dict) and one.get("id")]
        if any(isinstance(one["id"], list | dict) for one in named):
            return "parents"
        messages = {one["id"]: one for one in named}
    if any(name in messages for name in _candidates(chat, document)):
        return ""
    details = [one if isinstance(one, dict) else {} for one in messages.values()]
    parents = [one.get("parentId") for one in details]
    if any(isinstance(parent, list | dict) for parent in parents):
        return "parents"
    answered = set(parents)
    leaves = [key for key in messages if key not in answered] or list(messages)
    if not leaves:
        return ""
    times = [_time(messages[key]) for key in leaves]
    if not _can_be_compared(times):
        return "times"
    newest = max(leaves, key=lambda key: cast("float", _time(messages[key])))
    return "" if fits_text(newest) and not (is_server and "\0" in str(newest)) else "parents"


def _time(message: object) -> object:
    return message.get("timestamp", 0) if isinstance(message, dict) else 0


def _can_be_compared(times: list[object]) -> bool:
    kinds = Counter(
        "number" if isinstance(time, int | float) else type(time).__name__ for time in times
    )
    return len(times) <= 1 or (len(kinds) == 1 and not set(kinds) & {"NoneType", "dict"})


def _candidates(chat: _Chat, document: Mapping[str, object]) -> Iterator[str]:
    """The messages that a chat may name as its current one, without its own id in front."""
    history = document.get("history")
    named = (
        chat.current,
        history.get("currentId") if isinstance(history, dict) else None,
        document.get("currentId"),
        document.get("branchPointMessageId"),
    )
    for name in named:
        if isinstance(name, str) and name:
            yield name.removeprefix(f"{chat.key}-")


def _chats(inquiry: Inquiry) -> Iterator[_Chat]:
    case = inquiry.case
    odd = _may_be_odd(case).replace(TEXT, "CAST(c.chat AS TEXT)")
    has_rows = (
        "EXISTS (SELECT 1 FROM chat_message AS m WHERE m.chat_id = c.id)"
        if case.has_column("chat_message", "chat_id")
        else "0"
    )
    current = "c.current_message_id" if case.has_column("chat", "current_message_id") else "NULL"
    listed = f"CAST(c.id AS TEXT), CAST(c.chat AS {{}}), {current}, {has_rows}, c.user_id"
    if inquiry.each is not None:
        rows = inquiry.each(f"SELECT {listed.format('TEXT')} FROM chat AS c WHERE {odd}")
        yield from map(_as_chat, rows)
        return
    places = inquiry.ask(f"SELECT c.rowid FROM chat AS c WHERE {odd}", {})
    for start in range(0, len(places), _AT_ONCE):
        chosen = ", ".join(str(place) for (place,) in places[start : start + _AT_ONCE])
        yield from map(
            _as_chat,
            inquiry.ask(
                f"SELECT {listed.format('BLOB')} FROM chat AS c WHERE c.rowid IN ({chosen})", {}
            ),
        )


def _as_chat(row: tuple[object, ...]) -> _Chat:
    key, text, current, has_rows, owner = row
    return _Chat(
        key=as_words(key),
        text=text,
        current=current if isinstance(current, str) else None,
        has_rows=bool(has_rows),
        owner=None if owner is None else as_words(owner),
    )


SCANNED_MESSAGES: tuple[Check, ...] = (_messages,)
"""The check of this module; it judges what passes over whole tables have counted."""

__all__ = ["SCANNED_MESSAGES", "odd_message_sums"]
