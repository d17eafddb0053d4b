"""Which pending migration stops at this data, and why, before it is run.

Sources: the migration facts, for every revision the rows at which Open WebUI's own script stops.
The bundled scripts survive them (docs/differences.md), so with the bundled source such a finding
is no more than an *info*, unless something has to be decided.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.json_text import IS_JSON
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import catalogue, counted, notice
from owui_migrate_gui.doctor.checks.chat_text import MAY_HAVE_TEXT_TIME
from owui_migrate_gui.doctor.checks.inquiry import (
    DOCUMENT,
    IS_OBJECT,
    MESSAGES,
    Check,
    Inquiry,
    Sums,
)
from owui_migrate_gui.doctor.checks.losses import ACCESS_TABLES
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine, put_aside
from owui_migrate_gui.engine.actions import Action, SqlAction, Statement

MANY_BYTES = 500_000_000
"""From this size on, migrations that read all chats take minutes with Open WebUI's own scripts."""


def foresee(
    inquiry: Inquiry, id_: str, revision: str, *evidence: str, actions: tuple[Action, ...] = ()
) -> Finding:
    """A finding about a pending revision; milder where the bundled script copes."""
    kind = catalogue()[id_]
    is_mild = inquiry.case.is_bundled and kind.level <= Severity.WARNING
    return notice(
        id_,
        f"pending: {revision}",
        *evidence,
        severity=Severity.INFO if is_mild else None,
        repair=f"The bundled migration copes with it. {kind.repair}" if is_mild else "",
        actions=actions,
        subjects=(revision,),
    )


def _sql(text: str, *statements: str) -> tuple[Action, ...]:
    return (SqlAction(text=text, statements=tuple(Statement(sql=sql) for sql in statements)),)


PLACE = {"sqlite": "rowid", "postgresql": "ctid"}
"""What tells two rows apart that are otherwise the same."""


def _second(case: Case, table: str, *columns: str) -> str:
    """SQL for a row before which there is another one with the same values in ``columns``."""
    if case.dialect == "sqlite":
        return f"rowid NOT IN (SELECT min(rowid) FROM {quote(table)} GROUP BY {', '.join(columns)})"
    name = quote(table)
    same = " AND ".join(f"other.{column} = {name}.{column}" for column in columns)
    return f"EXISTS (SELECT 1 FROM {name} AS other WHERE {same} AND other.ctid < {name}.ctid)"


def _stripped(table: str) -> str:
    """A prompt's command without its slash."""
    name = f"{table}.command"
    return f"CASE WHEN substr({name}, 1, 1) = '/' THEN substr({name}, 2) ELSE {name} END"


def _old_prompts(inquiry: Inquiry) -> bool:
    case = inquiry.case
    return case.is_pending("374d2f66af06") and case.has_column("prompt", "command", "title")


def _commands(inquiry: Inquiry) -> Iterator[Finding]:
    if not _old_prompts(inquiry):
        return
    double = inquiry.count(
        "SELECT count(*) FROM"
        f" (SELECT 1 FROM prompt GROUP BY {_stripped('prompt')} HAVING count(*) > 1) AS found"
    )
    if double:
        place = PLACE[inquiry.case.dialect]
        earlier = (
            f"FROM prompt AS other WHERE other.{place} < prompt.{place}"
            f" AND {_stripped('other')} = {_stripped('prompt')}"
        )
        rename = (
            f"UPDATE prompt SET command = {_stripped('prompt')} || '-'"
            f" || (SELECT 1 + count(*) {earlier}) WHERE EXISTS (SELECT 1 {earlier})"
        )
        yield foresee(
            inquiry,
            "OWM050",
            "374d2f66af06",
            counted(
                double,
                "1 command is that of two prompts",
                f"{double:,} commands are those of two prompts",
            ),
            actions=_sql("Put a number behind the second command.", rename),
        )


def _prompt_gaps(inquiry: Inquiry) -> Iterator[Finding]:
    if not _old_prompts(inquiry) or not inquiry.case.has_column("prompt", "content", "timestamp"):
        return
    gaps = "user_id IS NULL OR title IS NULL OR content IS NULL OR timestamp IS NULL"
    if count := inquiry.count_where("prompt", gaps):
        fill = (
            "UPDATE prompt SET user_id = coalesce(user_id, ''), title = coalesce(title, command,"
            " ''), content = coalesce(content, ''), timestamp = coalesce(timestamp, 0)"
            f" WHERE {gaps}"
        )
        yield foresee(
            inquiry,
            "OWM051",
            "374d2f66af06",
            counted(count, "1 prompt lacks one of these", f"{count:,} prompts lack one of these"),
            actions=_sql("Fill in what is missing.", fill),
        )


def _members(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("37f288994c47") or not case.has_column("group", "user_ids"):
        return
    valid = "CASE WHEN json_valid(user_ids) THEN user_ids END"
    odd = (
        f"(user_ids IS NOT NULL AND NOT json_valid(user_ids)) OR (json_type({valid}) = 'array'"
        f" AND EXISTS (SELECT 1 FROM json_each({valid}) AS e GROUP BY e.value"
        " HAVING count(*) > 1 OR e.value IS NULL))"
    )
    if count := inquiry.count_where("group", odd):
        listed = (
            "(SELECT json_group_array(value) FROM (SELECT DISTINCT value"
            f" FROM json_each({valid}) WHERE value IS NOT NULL))"
        )
        action = SqlAction(
            text="Keep each member once; lists that are no JSON go to the quarantine table.",
            statements=(
                create_quarantine(case.dialect),
                copy_aside(
                    case,
                    "group",
                    "OWM052",
                    "user_ids IS NOT NULL AND NOT json_valid(user_ids)",
                    "the list of members is no JSON",
                ),
                Statement(
                    sql="UPDATE \"group\" SET user_ids = '[]'"
                    " WHERE user_ids IS NOT NULL AND NOT json_valid(user_ids)"
                ),
                Statement(sql=f'UPDATE "group" SET user_ids = {listed} WHERE {odd}'),
            ),
        )
        yield foresee(
            inquiry,
            "OWM052",
            "37f288994c47",
            counted(count, "1 group has such a list", f"{count:,} groups have such a list"),
            actions=(action,),
        )


def _files(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("3e0e00844bb0") or not case.has_column("knowledge", "data"):
        return
    ids = "json_each(CASE WHEN json_valid(data) THEN data END, '$.file_ids')"
    odd = (
        f"CASE WHEN json_valid(data) THEN json_type(data, '$.file_ids') = 'null' OR EXISTS"
        f" (SELECT 1 FROM {ids} AS e WHERE e.type IN ('object', 'null') AND json_type(data,"
        f" '$.file_ids') = 'array' OR e.value IN (SELECT id FROM file) GROUP BY e.value"
        " HAVING count(*) > 1 OR max(e.type) IN ('object')) END"
    )
    if count := inquiry.count_where("knowledge", odd):
        kept = (
            "(SELECT json_group_array(value) FROM (SELECT DISTINCT CASE e.type WHEN 'object'"
            f" THEN json_extract(e.value, '$.id') ELSE e.value END AS value FROM {ids} AS e)"
            " WHERE value IS NOT NULL)"
        )
        yield foresee(
            inquiry,
            "OWM053",
            "3e0e00844bb0",
            counted(
                count,
                "1 knowledge base has such a list",
                f"{count:,} knowledge bases have such a list",
            ),
            actions=_sql(
                "Keep each file once.",
                f"UPDATE knowledge SET data = json_set(data, '$.file_ids', json({kept}))"
                f" WHERE {odd}",
            ),
        )


def _channel_members(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_table("channel_member") and not case.has_column(
        "channel_member", "joined_at"
    )
    count = inquiry.count_where("channel_member") if is_there else 0
    if case.is_pending("2f1211949ecc") and count:
        yield foresee(
            inquiry,
            "OWM054",
            "2f1211949ecc",
            counted(count, "1 row in channel_member", f"{count:,} rows in channel_member"),
        )


def _nameless_tags(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("1af9b942657b") or not case.has_table("tag"):
        return
    tags = inquiry.count_where("tag", "name IS NULL")
    links = inquiry.count_where("chatidtag", "tag_name IS NULL")
    if tags or links:
        yield foresee(
            inquiry,
            "OWM055",
            "1af9b942657b",
            *([counted(tags, "1 tag has no name", f"{tags:,} tags have no name")] if tags else []),
            *(
                [counted(links, "1 assignment has no tag", f"{links:,} assignments have no tag")]
                if links
                else []
            ),
            actions=(
                *_sql("Name tags by their id.", "UPDATE tag SET name = id WHERE name IS NULL"),
                put_aside(case, "chatidtag", "OWM055", "tag_name IS NULL", "without a tag"),
            ),
        )


def _double_tags(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("3ab32c4b8f59") or not case.has_table("tag"):
        return
    double = _second(case, "tag", "id", "user_id")
    if count := inquiry.count_where("tag", double):
        yield foresee(
            inquiry,
            "OWM056",
            "1af9b942657b",
            counted(count, "1 tag is there twice", f"{count:,} tags are there twice"),
            actions=(put_aside(case, "tag", "OWM056", double, "the tag exists twice"),),
        )


def _same_names(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("1af9b942657b") or not inquiry.case.has_table("tag"):
        return
    shared = inquiry.count(
        "SELECT count(*) FROM (SELECT 1 FROM tag WHERE name IS NOT NULL"
        " GROUP BY replace(lower(name), ' ', '_') HAVING count(DISTINCT user_id) > 1) AS found"
    )
    if shared:
        yield foresee(
            inquiry,
            "OWM066",
            "1af9b942657b",
            counted(
                shared,
                "1 name is used by several people",
                f"{shared:,} names are used by several people",
            ),
        )


_NO_LIST = "'null', 'true', 'false', 'integer', 'real'"


def _access(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("f1e2d3c4b5a6"):
        return
    evidence: list[str] = []
    statements: list[str] = []
    rule = "CASE WHEN json_valid(access_control) THEN access_control END"
    for table in ACCESS_TABLES:
        if not case.has_column(table, "access_control"):
            continue
        name = quote(table)
        count = 0
        for part in ("read", "write"):
            odd = {f"$.{part}": f"json_type({rule}, '$.{part}') NOT IN ('object')"}
            for kind in ("group_ids", "user_ids"):
                path = f"$.{part}.{kind}"
                odd[path] = f"json_type({rule}, '{path}') IN ({_NO_LIST})"
            for path, condition in odd.items():
                if found := inquiry.count_where(table, condition):
                    count += found
                    statements.append(
                        f"UPDATE {name} SET access_control ="
                        f" json_remove(access_control, '{path}') WHERE {condition}"
                    )
        if count:
            evidence.append(counted(count, f"1 rule of {table}", f"{count:,} rules of {table}"))
    if evidence:
        yield foresee(
            inquiry,
            "OWM057",
            "f1e2d3c4b5a6",
            *evidence,
            actions=_sql("Take out the empty parts.", *statements),
        )


def _documents(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("6a39f3d8e55c") or not case.has_column("document", "content"):
        return
    odd = (
        "coalesce(content, '') <> '' AND CASE WHEN json_valid(content)"
        " THEN json_type(content) <> 'object' ELSE 1 END"
    )
    if count := inquiry.count_where("document", odd):
        action = SqlAction(
            text="Keep the details aside, then empty them.",
            statements=(
                create_quarantine(case.dialect),
                copy_aside(case, "document", "OWM058", odd, "details are no JSON object"),
                Statement(sql=f"UPDATE document SET content = '{{}}' WHERE {odd}"),
            ),
        )
        yield foresee(
            inquiry,
            "OWM058",
            "6a39f3d8e55c",
            counted(count, "1 document has such details", f"{count:,} documents have such details"),
            actions=(action,),
        )


def _shares(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_pending("c1d2e3f4a5b6") or not inquiry.case.has_table("chat"):
        return
    shared = inquiry.count(
        "SELECT count(*) FROM (SELECT 1 FROM chat WHERE user_id LIKE 'shared-%'"
        " GROUP BY user_id HAVING count(*) > 1) AS found"
    )
    if shared:
        yield foresee(
            inquiry,
            "OWM060",
            "c1d2e3f4a5b6",
            counted(
                shared,
                "1 chat is shared more than once",
                f"{shared:,} chats are shared more than once",
            ),
        )


_HAS_TEXT_TIME = {
    "sqlite": "json_type(m.value, '$.timestamp') = 'text'",
    "postgresql": "json_typeof(m.value -> 'timestamp') = 'string'",
}


_MAY_HAVE_TEXT_TIME = {
    "sqlite": f"EXISTS (SELECT 1 FROM json_tree({DOCUMENT}, '$.history.messages') AS t"
    " WHERE t.key = 'timestamp' AND t.type = 'text')",
    "postgresql": MAY_HAVE_TEXT_TIME,
}
"""Whether there is such a time at any depth, which is told faster."""


def time_sums(case: Case) -> Sums:
    """Chats with a message whose time is a text; as text, contents are not looked into."""
    if not case.is_pending("9a1b2c3d4e5f") or case.is_pending("242a2047eae0"):
        return {}
    dialect = case.dialect
    exactly = (
        f"EXISTS (SELECT 1 FROM {MESSAGES[dialect]}"
        f" WHERE {IS_OBJECT[dialect]} AND {_HAS_TEXT_TIME[dialect]})"
    )
    at_all = _MAY_HAVE_TEXT_TIME[dialect]
    told = f"CASE WHEN {at_all} THEN CASE WHEN {exactly} THEN 1 END END"
    return {"chat": {"text_times": (told, f"CASE WHEN {exactly} THEN 1 END")}}


def _message_times(inquiry: Inquiry) -> Iterator[Finding]:
    if odd := inquiry.tallies.of("chat", "text_times"):
        yield foresee(
            inquiry,
            "OWM063",
            "9a1b2c3d4e5f",
            counted(odd, "1 chat has such a message", f"{odd:,} chats have such messages"),
        )


def _user_texts(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_pending("b10670c03dd5"):
        return
    evidence: list[str] = []
    statements: list[Statement] = []
    for column in ("settings", "info"):
        if not case.has_column("user", column):
            continue
        broken = f"coalesce({column}, '') <> '' AND NOT {IS_JSON}({column})"
        if count := inquiry.count_where("user", broken):
            evidence.append(
                counted(
                    count,
                    f"1 user with user.{column} that is no JSON",
                    f"{count:,} users with user.{column} that is no JSON",
                )
            )
            statements += [
                create_quarantine(case.dialect),
                copy_aside(case, "user", "OWM065", broken, f"{column} is no JSON"),
                Statement(sql=f'UPDATE "user" SET {column} = NULL WHERE {broken}'),
            ]
    if evidence:
        action = SqlAction(text="Keep the text aside, then empty it.", statements=tuple(statements))
        yield foresee(inquiry, "OWM065", "b10670c03dd5", *evidence, actions=(action,))


def _modelfiles(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.has_column("modelfile", "modelfile"):
        return
    odd = inquiry.count_where(
        "modelfile",
        "CASE WHEN json_valid(modelfile) THEN json_type(modelfile) <> 'object'"
        " OR json_type(modelfile, '$.title') IS NOT 'text'"
        " OR json_type(modelfile, '$.content') IS NOT 'text' ELSE 1 END",
    )
    if odd:
        yield foresee(
            inquiry,
            "OWM067",
            "010_migrate_modelfiles_to_models",
            counted(odd, "1 modelfile can't be read", f"{odd:,} modelfiles can't be read"),
        )


def _odd_chat(case: Case) -> tuple[str, str]:
    """The pending revision that stops at odd contents, and SQL for them; empty for none."""
    if not case.has_column("chat", "chat") or case.has_column("chat", "old_chat"):
        return "", ""
    if case.is_pending("242a2047eae0"):
        is_fine = f"CASE WHEN json_valid(chat) THEN 1 ELSE {IS_JSON}(chat) END"
        return "242a2047eae0", f"chat IS NULL OR NOT {is_fine}"
    if case.is_pending("8452d01d26d7"):
        inner = "CASE WHEN json_valid(chat ->> '$') THEN json_type(chat ->> '$') END"
        return "8452d01d26d7", (
            "CASE WHEN json_valid(chat) THEN CASE json_type(chat) WHEN 'object' THEN 0"
            " WHEN 'null' THEN 0 WHEN 'false' THEN 0 WHEN 'array' THEN chat <> '[]'"
            f" WHEN 'text' THEN coalesce({inner} NOT IN ('object'), 0) ELSE chat <> '0' END END"
        )
    return "", ""


def odd_chat_sums(case: Case) -> Sums:
    """Chats in a file whose contents stop a pending revision."""
    revision, odd = _odd_chat(case)
    if not revision or case.dialect != "sqlite":
        return {}
    return {"chat": {"odd": (f"CASE WHEN {odd} THEN 1 ELSE 0 END",)}}


def _odd_chats(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if count := inquiry.tallies.of("chat", "odd"):
        revision, odd = _odd_chat(case)
        action = SqlAction(
            text="Keep the contents aside, then make them an empty chat.",
            statements=(
                create_quarantine(case.dialect),
                copy_aside(case, "chat", "OWM068", odd, "the contents are no chat"),
                Statement(sql=f"UPDATE chat SET chat = '{{}}' WHERE {odd}"),
            ),
        )
        yield foresee(
            inquiry,
            "OWM068",
            revision,
            counted(
                count,
                "1 chat has no contents to go by",
                f"{count:,} chats have no contents to go by",
            ),
            actions=(action,),
        )


def _odd_details(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    revisions = (("model", "e7b9d4a023bc"), ("tool", "f8c0e5b134cd"), ("function", "f8c0e5b134cd"))
    evidence = []
    last = ""
    for table, id_ in revisions:
        if not case.is_pending(id_) or not case.has_column(table, "meta"):
            continue
        odd = (
            "meta IS NOT NULL AND CASE WHEN json_valid(meta)"
            " THEN json_type(meta) <> 'object' ELSE 1 END"
        )
        if count := inquiry.count_where(table, odd):
            evidence.append(counted(count, f"1 row of {table}", f"{count:,} rows of {table}"))
            last = id_
    if evidence:
        yield foresee(inquiry, "OWM069", last, *evidence)


_KEYED = ("auth", "chat", "chatidtag", "file", "function", "memory", "model", "tool", "user")


def _shared_ids(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    evidence: list[str] = []
    actions: list[Action] = []
    for name in _KEYED:
        table = case.snapshot.schema.table(name)
        if table is None or "id" not in table.column_names or table.primary_key:
            continue
        double = f"id IS NULL OR {_second(case, name, 'id')}"
        if count := inquiry.count_where(name, double):
            evidence.append(counted(count, f"1 row of {name}", f"{count:,} rows of {name}"))
            actions.append(put_aside(case, name, "OWM070", double, "its id is taken"))
    if evidence:
        yield notice("OWM070", *evidence, actions=tuple(actions), subjects=("461111b60977",))


def _size(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    slow = ("242a2047eae0", "8452d01d26d7", "461111b60977", "9a1b2c3d4e5f")
    waiting = [id_ for id_ in slow if case.is_pending(id_)]
    chats = case.snapshot.chats or 0
    if waiting and case.snapshot.size > MANY_BYTES:
        yield notice(
            "OWM086",
            f"{case.snapshot.size // 1_000_000:,} MB, {chats:,} chat{'' if chats == 1 else 's'}",
            f"pending: {', '.join(waiting)}",
            subjects=tuple(waiting),
        )


ANYWHERE: tuple[Check, ...] = (
    _commands,
    _prompt_gaps,
    _channel_members,
    _nameless_tags,
    _double_tags,
    _same_names,
    _shares,
    _shared_ids,
    _size,
)
"""Those that ask a file and a server alike."""

IN_FILES: tuple[Check, ...] = (
    _members,
    _files,
    _access,
    _documents,
    _user_texts,
    _modelfiles,
    _odd_details,
)
"""Those that look into JSON with SQLite's functions; ``stored_json`` has a server's."""

SCANNED_FORECASTS: tuple[Check, ...] = (_message_times, _odd_chats)
"""Those that judge what passes over whole tables have counted."""

__all__ = [
    "ANYWHERE",
    "IN_FILES",
    "MANY_BYTES",
    "SCANNED_FORECASTS",
    "foresee",
    "odd_chat_sums",
    "time_sums",
]
