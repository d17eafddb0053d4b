"""The statement that takes the messages out of the chats' JSON, for each database.

It leaves alone what SQL can't take apart exactly: such a message, and a chat whose whole JSON is a
string (or none, on SQLite), gets a *placeholder* row without role and time instead, which tells
:mod:`migrations.chat_messages` to look at that chat in Python and which is deleted then. On
PostgreSQL it fails where a document can't be taken apart at all.
"""

from __future__ import annotations

from collections.abc import Iterable

from migrations.message_row import DOCUMENTS, EARLIEST, MILLISECONDS_ABOVE, SLACK
from migrations.util import is_postgresql, now_epoch_sql

PLACEHOLDER = "created_at IS NULL AND role = ''"
"""SQL condition for a placeholder row of chat_message."""

HAS_MESSAGES = "(user_id IS NULL OR user_id NOT LIKE 'shared-%')"
"""SQL condition for chats whose messages are wanted: stand-ins for shares repeat their original."""

COLUMNS = (
    "id",
    "chat_id",
    "user_id",
    "role",
    "parent_id",
    "model_id",
    "done",
    *(column for column, _ in DOCUMENTS),
    "created_at",
    "updated_at",
)


def insert_messages(scope: str, *, has_key: bool = True) -> str:
    """SQL that fills chat_message from the chats that satisfy *scope*, an SQL condition on chat.

    A message that has its row already is left alone, which only a table that has its key can tell.
    """
    nothing = "CAST('null' AS json)" if is_postgresql() else "'null'"
    documents = ", ".join(f"coalesce({column}, {nothing})" for column, _ in DOCUMENTS)
    source = _postgresql_messages(scope) if is_postgresql() else _sqlite_messages(scope)
    seconds = f"CASE WHEN seconds > {MILLISECONDS_ABOVE} THEN seconds / 1000 ELSE seconds END"
    # Behind a SELECT of its own, the time of day is looked up once and not for every message.
    now = f"(SELECT {now_epoch_sql()})"
    time = (
        f"CASE WHEN odd THEN NULL WHEN {seconds} BETWEEN {EARLIEST} AND {now} + {SLACK}"
        f" THEN {seconds} ELSE {now} END"
    )
    return (
        f"INSERT INTO chat_message ({', '.join(COLUMNS)})"
        " SELECT chat_id || '-' || coalesce(message_id, ''), chat_id, user_id,"
        " CASE WHEN odd THEN '' ELSE role END, parent_id, model_id, done,"
        f" {documents}, {time}, {time} FROM ({source}) AS message WHERE true"
        + (" ON CONFLICT (id) DO NOTHING" if has_key else "")
    )


# ``LIMIT -1`` keeps SQLite from merging the levels, which would compute each value again for every
# mention of it: a message's text is produced once, and each of its parts once. A mention still
# copies the value, and SQLite asks for memory for each copy, so what most messages pass through
# mentions them as seldom as can be: the *usual* ones are told by three looks at their small parts,
# and only the others by the exact rules.

_HEAD = ("role", "parentId", "model", "timestamp")
_ROLE_JSON, _PARENT_JSON, _MODEL_JSON, _TIME_JSON = (f"(head -> '$[{n}]')" for n in range(4))

# A role, two texts or nulls, and a time, without escapes. Four parts have three commas; with more
# of them, one is inside a part, and what follows it proves nothing.
_USUAL = (
    "NOT odd_key AND done IN ('true', 'false')"
    """ AND head GLOB '["[^"]*",[n"]*,[n"]*,1[0-9]*]' AND head NOT GLOB '*,*,*,*,*'"""
    " AND instr(head, '\\') = 0"
)


def _sqlite_messages(scope: str) -> str:
    names = ", ".join(column for column, _ in DOCUMENTS)
    odd = " OR ".join(
        [
            "unread",
            "odd_key",
            *(_sqlite_odd_text(part) for part in (_ROLE_JSON, _PARENT_JSON, _MODEL_JSON)),
            "done NOT IN ('true', 'false', 'null', '0', '1')",
            _sqlite_odd_time(),
        ]
    )
    return (
        f"SELECT chat_id, user_id, message_id, {names},"
        f" CASE WHEN usual THEN role ELSE {_sqlite_text(_ROLE_JSON)} END AS role,"
        f" CASE WHEN usual THEN parent ELSE {_sqlite_text(_PARENT_JSON)} END AS parent_id,"
        f" CASE WHEN usual THEN model ELSE {_sqlite_text(_MODEL_JSON)} END AS model_id,"
        " CASE WHEN done IS NULL THEN 1 WHEN done IN ('true', '1') THEN 1"
        " WHEN done <> 'null' THEN 0 END AS done,"
        f" CASE WHEN usual THEN CAST(time AS INTEGER) ELSE {_sqlite_seconds()} END AS seconds,"
        f" CASE WHEN usual THEN 0 WHEN {odd} THEN 1 ELSE 0 END AS odd"
        f" FROM ({_sqlite_parts(scope)}) WHERE usual OR unread OR {_ROLE_JSON}"
        " NOT IN ('null', 'false', '\"\"', '[]', '{}', '0', '0.0', '-0', '-0.0')"
    )


def _sqlite_parts(scope: str) -> str:
    """SQL for the parts of each message as SQL values, and whether it is a usual one."""
    content, *others = DOCUMENTS
    # Most messages have none of the others, which one look can tell.
    none = f"[{','.join('null' for _ in others)}]"
    parts = ", ".join(f"others -> '$[{n}]' AS {column}" for n, (column, _) in enumerate(others))
    # From 3.42 SQLite also reads JSON5, with other results than Python: NaN as null. What is
    # taken out of a text that has just been checked is not parsed again; json_each would.
    valid = "CASE WHEN json_valid(c.chat) THEN c.chat -> '$.history.messages' END"
    found = (
        "SELECT c.id AS chat_id, c.user_id, m.key AS message_id, m.value AS message,"
        " m.type IS NULL AS unread, instr(m.fullkey, '\\u') > 0 AS odd_key"
        f" FROM (SELECT id, user_id, chat FROM chat WHERE {HAS_MESSAGES} AND {scope}"
        # Rows in the order of their key fill its index from one end to the other.
        " ORDER BY id LIMIT -1) AS c"
        f" LEFT JOIN json_each({valid}) AS m"
        " WHERE m.type = 'object' AND typeof(m.key) = 'text' OR m.type IS NULL"
        " AND CASE WHEN json_valid(c.chat) THEN json_type(c.chat) = 'text'"
        " ELSE c.chat IS NOT NULL END LIMIT -1"
    )
    opened = (
        "SELECT chat_id, user_id, message_id, unread, odd_key,"
        f" message -> '$.{content[1]}' AS {content[0]}, message -> '$.done' AS done,"
        f" json_extract(message, {_paths(_HEAD)}) AS head,"
        f" nullif(json_extract(message, {_paths(key for _, key in others)}), '{none}') AS others"
        f" FROM ({found}) LIMIT -1"
    )
    return (
        f"SELECT chat_id, user_id, message_id, unread, odd_key, {content[0]}, {parts}, done, head,"
        " head ->> '$[0]' AS role, head ->> '$[1]' AS parent, head ->> '$[2]' AS model,"
        f" head ->> '$[3]' AS time, {_USUAL} AS usual FROM ({opened}) LIMIT -1"
    )


def _paths(keys: Iterable[str]) -> str:
    return ", ".join(f"'$.{key}'" for key in keys)


def _sqlite_text(raw: str) -> str:
    """SQL for the text of the JSON scalar *raw*, without JSON's functions in the usual case."""
    return (
        f"CASE WHEN {raw} = 'null' OR {raw} GLOB '[[{{]*' THEN NULL"
        f" WHEN {raw} GLOB '\"*' AND instr({raw}, '\\') = 0"
        f" THEN substr({raw}, 2, length({raw}) - 2)"
        f" ELSE {raw} ->> '$' END"
    )


def _sqlite_odd_text(raw: str) -> str:
    return (
        f"{raw} GLOB '[[{{]*' OR instr({raw}, '\\u') > 0"
        f" OR {raw} GLOB '[0-9-]*' AND length({raw}) > 15"
    )


_STRING = f"substr({_TIME_JSON}, 2, length({_TIME_JSON}) - 2)"
_IS_DECIMAL = (
    f"({_STRING} GLOB '*[0-9]*' AND {_STRING} NOT GLOB '*[^0-9.]*'"
    f" AND length({_STRING}) - length(replace({_STRING}, '.', '')) <= 1)"
)
_IS_NO_NUMBER = (
    f"({_STRING} = '' OR {_STRING} GLOB '*[^0-9.eE+_ -]*' AND {_STRING} NOT GLOB '*[^ -~]*'"
    f" AND instr({_STRING}, '\\') = 0)"
)


def _sqlite_seconds() -> str:
    return (
        f"CASE WHEN {_TIME_JSON} GLOB '[0-9]*' THEN CAST(CAST({_TIME_JSON} AS REAL) AS INTEGER)"
        f" WHEN {_TIME_JSON} GLOB '\"*' AND {_IS_DECIMAL}"
        f" THEN CAST(CAST({_STRING} AS REAL) AS INTEGER) END"
    )


def _sqlite_odd_time() -> str:
    """A text that may be a number in a way that only Python knows, such as ``1_000`` or ``1e9``."""
    return f"{_TIME_JSON} GLOB '\"*' AND NOT {_IS_DECIMAL} AND NOT {_IS_NO_NUMBER}"


_ROLE, _PARENT, _MODEL = "r.role", 'r."parentId"', "r.model"


def _postgresql_messages(scope: str) -> str:
    # json_to_record takes a message apart in one go; OFFSET 0 does the same for the chat.
    fields = ", ".join(f'"{key}" json' for _, key in DOCUMENTS)
    documents = ", ".join(f'r."{key}" AS {column}' for column, key in DOCUMENTS)
    odd = " OR ".join(
        [
            "r.role IS NULL",
            *(_postgresql_odd_text(name) for name in (_ROLE, _PARENT, _MODEL)),
            "CAST(r.done AS text) NOT IN ('true', 'false', '0', '1')",
            _postgresql_odd_time(),
        ]
    )
    return (
        "SELECT c.id AS chat_id, c.user_id, m.key AS message_id,"
        f" {documents}, {_postgresql_text(_ROLE)} AS role,"
        f" {_postgresql_text(_PARENT)} AS parent_id,"
        f" {_postgresql_text(_MODEL)} AS model_id,"
        # json_to_record does not tell null from nothing, which means true here.
        " CASE WHEN r.done IS NULL THEN CASE WHEN strpos(CAST(m.value AS text), '\"done\"') = 0"
        " OR m.value -> 'done' IS NULL THEN true END"
        " ELSE CAST(r.done AS text) IN ('true', '1') END AS done,"
        f" {_postgresql_seconds()} AS seconds, coalesce({odd}, false) AS odd"
        " FROM (SELECT id, user_id, chat, chat #> '{history,messages}' AS messages"
        f" FROM chat WHERE {HAS_MESSAGES} AND {scope} OFFSET 0) AS c"
        " LEFT JOIN LATERAL json_each("
        "CASE WHEN json_typeof(c.messages) = 'object' THEN c.messages END) AS m ON true"
        " LEFT JOIN LATERAL json_to_record("
        "CASE WHEN json_typeof(m.value) = 'object' THEN m.value END)"
        ' AS r(role json, "parentId" json, model json, done json, "timestamp" json,'
        f" {fields}) ON true"
        f" WHERE {_postgresql_has_role()}"
        # OFFSET 0 here too: else each value is computed again for every mention of it.
        " OR c.messages IS NULL AND json_typeof(c.chat) = 'string' OFFSET 0"
    )


def _postgresql_has_role() -> str:
    return (
        "CASE json_typeof(r.role) WHEN 'null' THEN false"
        " WHEN 'number' THEN CAST(CAST(r.role AS text) AS numeric) <> 0"
        " WHEN 'array' THEN json_array_length(r.role) > 0"
        " ELSE CAST(r.role AS text) NOT IN ('false', '\"\"', '{}') END"
    )


def _postgresql_text(raw: str) -> str:
    return (
        f"CASE json_typeof({raw}) WHEN 'string' THEN {raw} #>> '{{}}'"
        f" WHEN 'number' THEN CAST({raw} AS text) WHEN 'boolean' THEN CAST({raw} AS text) END"
    )


def _postgresql_odd_text(raw: str) -> str:
    return (
        f"json_typeof({raw}) IN ('array', 'object') OR json_typeof({raw}) = 'number'"
        f" AND CAST({raw} AS text) !~ '^-?(0|[1-9][0-9]{{0,14}})$'"
    )


_TIME = 'CAST(r."timestamp" AS text)'
_TIME_TEXT = "r.\"timestamp\" #>> '{}'"
_NUMERAL = "'^-?[0-9]{1,17}([.][0-9]{0,20})?$'"


def _postgresql_seconds() -> str:
    return (
        'CASE json_typeof(r."timestamp")'
        f" WHEN 'number' THEN CASE WHEN {_TIME} ~ {_NUMERAL}"
        f" THEN CAST(trunc(CAST({_TIME} AS float8)) AS bigint) END"
        f" WHEN 'string' THEN CASE WHEN {_TIME_TEXT} ~ {_NUMERAL}"
        f" THEN CAST(trunc(CAST({_TIME_TEXT} AS float8)) AS bigint) END END"
    )


def _postgresql_odd_time() -> str:
    no_number = (
        f"({_TIME_TEXT} = '' OR {_TIME_TEXT} ~ '[^0-9.eE+_ -]' AND {_TIME_TEXT} ~ '^[ -~]*$')"
    )
    return (
        f"json_typeof(r.\"timestamp\") = 'number' AND {_TIME} !~ {_NUMERAL}"
        f" OR json_typeof(r.\"timestamp\") = 'string' AND {_TIME_TEXT} !~ {_NUMERAL}"
        f" AND NOT {no_number}"
    )


__all__ = ["COLUMNS", "HAS_MESSAGES", "PLACEHOLDER", "insert_messages"]
