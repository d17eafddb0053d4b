"""Small databases of any revision, and the ways in which they are broken in the field.

The recipes are those of the failures that people report: what a crash leaves behind, what a
release forgot, what other tools write.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.chain.facts import Lineage
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import make_sqlite_engine

HEAD = "0bd252b206fb"
THEN = 1_700_000_000

_FILLERS = {"BIGINT": THEN, "INTEGER": 0, "BOOLEAN": 0, "DATETIME": THEN, "JSON": "{}"}


class Database:
    """A SQLite file under construction; every call is a transaction of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def run(self, *statements: str) -> None:
        """Run statements."""
        with closing(sqlite3.connect(self.path)) as connection, connection:
            for statement in statements:
                connection.execute(statement)

    def insert(self, table: str, **values: Any) -> None:
        """Insert a row; what may not be empty and isn't given gets a filler of its type."""
        with closing(sqlite3.connect(self.path)) as connection, connection:
            columns = connection.execute(
                "SELECT name, type, \"notnull\" AND NOT (pk AND type = 'INTEGER'), dflt_value"
                " FROM pragma_table_info(?)",
                (table,),
            ).fetchall()
            known = {name for name, *_ in columns}
            row = {name: value for name, value in values.items() if name in known}
            for name, declared, is_not_null, default in columns:
                if name not in row and is_not_null and default is None:
                    row[name] = _FILLERS.get(declared.upper().partition("(")[0], f"{table}-{name}")
            names = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" for _ in row)
            connection.execute(
                f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values())
            )

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of a query."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query).fetchall()

    @property
    def revision(self) -> str:
        """The one row of alembic_version; empty where there is another number of rows."""
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"):
            return ""
        rows = self.rows("SELECT version_num FROM alembic_version")
        return rows[0][0] if len(rows) == 1 else ""

    def counts(self) -> dict[str, int]:
        """Rows by table."""
        names = [name for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type='table'")]
        return {name: self.rows(f'SELECT count(*) FROM "{name}"')[0][0] for name in names}


def contents(*texts: str, **more: Any) -> str:
    """A chat's JSON with these messages, one after another."""
    messages = {
        f"m{at}": {
            "id": f"m{at}",
            "role": "user" if at % 2 else "assistant",
            "content": text,
            "parentId": f"m{at - 1}" if at > 1 else None,
            "timestamp": THEN + at,
        }
        for at, text in enumerate(texts, start=1)
    }
    history = {"messages": messages, "currentId": f"m{len(texts)}"}
    return json.dumps({"title": "t", "history": history, **more})


def base(path: Path, revision: str, lineage: Lineage = "peewee") -> Database:
    """A database with the known schema of ``revision``: two people, two chats, a tag."""
    engine = make_sqlite_engine(path)
    with engine.begin() as connection:
        build_known_schema(connection, lineage, revision)
    engine.dispose()
    database = Database(path)
    for id_ in ("u1", "u2"):
        database.insert(
            "user",
            id=id_,
            name=id_,
            email=f"{id_}@example.org",
            role="user",
            **_TIMES,
            timestamp=THEN,
        )
        database.insert("auth", id=id_, email=f"{id_}@example.org", password="p", active=1)
    for id_, owner in (("c1", "u1"), ("c2", "u2")):
        database.insert(
            "chat",
            id=id_,
            user_id=owner,
            title=id_,
            chat=contents("hello", "hi there"),
            archived=0,
            meta="{}",
            last_read_at=THEN,
            current_message_id="m2",
            timestamp=THEN,
            **_TIMES,
        )
        if database.rows("SELECT 1 FROM sqlite_master WHERE name = 'chat_message'"):
            for key, role in (("m1", "user"), ("m2", "assistant")):
                database.insert(
                    "chat_message", id=f"{id_}-{key}", chat_id=id_, user_id=owner, role=role
                )
    return database


_TIMES = {"created_at": THEN, "updated_at": THEN + 5, "last_active_at": THEN + 9}


@dataclass(frozen=True, slots=True)
class Broken:
    """A way to be broken: where it starts, what breaks it, and what the doctor must say.

    ``expected`` are the ids above *info* and ``known`` those at *info* with the bundled source.
    ``kept`` are queries whose answers (numbers) must be what is given, at head after the repair.
    ``changes`` are tables of people and chats whose number of rows may change on the way.
    """

    name: str
    revision: str
    spoil: Callable[[Database], None]
    expected: tuple[str, ...]
    known: tuple[str, ...] = ()
    lineage: Lineage = "peewee"
    kept: tuple[tuple[str, Any], ...] = ()
    changes: tuple[str, ...] = ()


def sql(*statements: str) -> Callable[[Database], None]:
    """Break it with plain SQL."""
    return lambda database: database.run(*statements)


def each(*steps: Callable[[Database], object]) -> Callable[[Database], None]:
    """Break it in several steps."""

    def spoil(database: Database) -> None:
        for step in steps:
            step(database)

    return spoil


def _prompt(command: str) -> Callable[[Database], None]:
    return lambda database: database.insert(
        "prompt", command=command, user_id="u1", title="t", content="c", timestamp=THEN
    )


def _share(id_: str) -> Callable[[Database], None]:
    return lambda database: database.insert(
        "chat",
        id=id_,
        user_id="shared-c1",
        title=id_,
        chat=contents("a"),
        archived=0,
        meta="{}",
        **_TIMES,
    )


def _message_table(rows: int) -> Callable[[Database], None]:
    def spoil(database: Database) -> None:
        database.run(
            "CREATE TABLE chat_message (id TEXT NOT NULL PRIMARY KEY, chat_id TEXT NOT NULL,"
            " user_id TEXT, role TEXT NOT NULL, parent_id TEXT, content JSON, output JSON,"
            " model_id TEXT, files JSON, sources JSON, embeds JSON, done BOOLEAN,"
            " status_history JSON, error JSON, usage JSON, created_at BIGINT, updated_at BIGINT,"
            " FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE)"
        )
        for number in range(rows):
            database.insert("chat_message", id=f"c1-m{number + 1}", chat_id="c1", role="user")

    return spoil


def _crashed_prompts(database: Database) -> None:
    for number in range(3):
        database.insert(
            "prompt", command=f"/p{number}", user_id="u1", title="t", content="c", timestamp=THEN
        )
    database.run(
        "CREATE TABLE prompt_new (id TEXT NOT NULL PRIMARY KEY, command VARCHAR,"
        " user_id VARCHAR NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, data JSON,"
        " meta JSON, access_control JSON, is_active BOOLEAN DEFAULT 1 NOT NULL, version_id TEXT,"
        " tags JSON, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL)",
        "CREATE UNIQUE INDEX ix_prompt_new_command ON prompt_new (command)",
        "CREATE TABLE prompt_history (id TEXT NOT NULL PRIMARY KEY, prompt_id TEXT NOT NULL,"
        " parent_id TEXT, snapshot JSON NOT NULL, user_id TEXT NOT NULL, commit_message TEXT,"
        " created_at BIGINT NOT NULL)",
        "CREATE INDEX ix_prompt_history_prompt_id ON prompt_history (prompt_id)",
    )


def _members(database: Database) -> None:
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", "u2"]')
    database.run(
        "CREATE TABLE group_member (id TEXT NOT NULL PRIMARY KEY, group_id TEXT NOT NULL,"
        " user_id TEXT NOT NULL, created_at BIGINT, updated_at BIGINT,"
        " UNIQUE (id), CONSTRAINT uq_group_member_group_user UNIQUE (group_id, user_id),"
        ' FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE,'
        ' FOREIGN KEY(user_id) REFERENCES "user" (id) ON DELETE CASCADE)'
    )


def _lost_members(database: Database) -> None:
    database.run('ALTER TABLE "group" ADD COLUMN user_ids JSON')
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", "u2"]')


def _lost_files(database: Database) -> None:
    for id_ in ("f1", "f2"):
        database.insert("file", id=id_, user_id="u1", filename=id_)
    database.insert(
        "knowledge", id="k1", user_id="u1", name="k", data='{"file_ids": ["f1", "f2", "gone"]}'
    )


def _lost_settings(database: Database) -> None:
    database.run(
        """INSERT INTO config_old (data, version) VALUES ('{"ui": {"enable_signup": false}}', 0)""",
    )


def _old_config(database: Database) -> None:
    database.run(
        "ALTER TABLE config RENAME TO config_old",
        """INSERT INTO config_old (data, version) VALUES ('{"ui": {"enable_signup": false}}', 0)""",
        'CREATE TABLE config ("key" TEXT NOT NULL PRIMARY KEY, value JSON NOT NULL,'
        " updated_at BIGINT)",
    )


def _stranded(database: Database) -> None:
    database.run(
        "ALTER TABLE chat RENAME COLUMN chat TO old_chat",
        "ALTER TABLE chat ADD COLUMN chat JSON",
    )


def _stranded_at_head(database: Database) -> None:
    database.run(
        "ALTER TABLE chat ADD COLUMN old_chat TEXT",
        "UPDATE chat SET old_chat = chat, chat = NULL, current_message_id = NULL",
        "DELETE FROM chat_message",
    )


def _shared_address(database: Database) -> None:
    if database.rows("SELECT 1 FROM sqlite_master WHERE name = 'uq_user_email_lower'"):
        database.run("DROP INDEX uq_user_email_lower")
    database.insert("user", id="u3", name="U", email="U1@example.org", role="user", **_TIMES)
    database.insert("auth", id="u3", email="U1@example.org", password="p", active=1)
    database.insert(
        "chat",
        id="c3",
        user_id="u3",
        title="c3",
        chat=contents("x"),
        archived=0,
        meta="{}",
        last_read_at=THEN,
        current_message_id="m1",
        **_TIMES,
    )
    database.insert("chat_message", id="c3-m1", chat_id="c3", user_id="u3", role="user")


def _times_as_text(database: Database) -> None:
    odd = json.loads(contents("a", "b"))
    odd["history"]["messages"]["m1"]["timestamp"] = "2024-01-01"
    database.run(f"UPDATE chat SET chat = '{json.dumps(odd)}' WHERE id = 'c1'")


def _folder_years(database: Database) -> None:
    database.insert(
        "folder", id="d1", user_id="u1", name="n", is_expanded=0, created_at=2024, updated_at=2024
    )
    database.run("UPDATE chat SET folder_id = 'd1' WHERE id = 'c1'")


def _pins(database: Database) -> None:
    database.run("ALTER TABLE note ADD COLUMN is_pinned BOOLEAN")
    database.insert("note", id="n1", user_id="u1", title="t", is_pinned=1)


def _without_keys(database: Database) -> None:
    database.insert("note", id="n1", user_id="u1", title="t")
    (ddl,) = database.rows("SELECT sql FROM sqlite_master WHERE name = 'pinned_note'")[0]
    columns = ddl.partition("FOREIGN KEY")[0].rstrip().rstrip(",") + ")"
    made = database.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'pinned_note' AND sql")
    database.run("DROP TABLE pinned_note", columns, *(sql for (sql,) in made if "INDEX" in sql))
    for note in ("n1", "gone"):
        database.insert("pinned_note", id=note, note_id=note, user_id="u1")


def _many_chats(database: Database) -> None:
    for number in range(10):
        database.insert(
            "chat", id=f"m{number}", user_id="u1", title="t", chat="{}", last_read_at=THEN
        )


MESSAGES = ("SELECT count(*) FROM chat_message", 4)

BROKEN: tuple[Broken, ...] = (
    # --- half-done migrations
    Broken(
        "F01 empty", "374d2f66af06", _message_table(0), ("OWM011",), ("OWM007",), kept=(MESSAGES,)
    ),
    Broken(
        "F01 part", "374d2f66af06", _message_table(1), ("OWM011",), ("OWM007",), kept=(MESSAGES,)
    ),
    Broken(
        "F04",
        "a5c220713937",
        _members,
        ("OWM011",),
        kept=(("SELECT count(*) FROM group_member", 2),),
    ),
    Broken(
        "F05",
        "c440947495f3",
        _crashed_prompts,
        ("OWM013",),
        kept=(("SELECT count(*) FROM prompt", 3), ("SELECT count(*) FROM prompt_history", 3)),
    ),
    Broken("F06 user", "3af16a1c9fb6", sql("CREATE TABLE _alembic_tmp_user (id)"), ("OWM012",)),
    Broken(
        "F06 original gone",
        "3af16a1c9fb6",
        sql('ALTER TABLE "user" RENAME TO _alembic_tmp_user'),
        ("OWM012", "OWM018"),
        kept=(('SELECT count(*) FROM "user"', 2),),
        changes=("user",),
    ),
    Broken(
        "F07a",
        "37f288994c47",
        sql("ALTER TABLE channel_member ADD COLUMN status TEXT"),
        ("OWM011",),
    ),
    Broken(
        "F07c",
        "6d09d1bf1f23",
        sql("ALTER TABLE chat ADD COLUMN timer_at BIGINT"),
        ("OWM011",),
        ("OWM007",),
    ),
    Broken(
        "F07d",
        "2f1211949ecc",
        sql(
            'ALTER TABLE "user" ADD COLUMN timezone VARCHAR',
            'ALTER TABLE "user" ADD COLUMN info_json JSON',
        ),
        ("OWM015",),
        ("OWM007",),
    ),
    Broken(
        "F08a", "d31026856c01", sql("CREATE INDEX folder_id_idx ON chat (folder_id)"), ("OWM011",)
    ),
    Broken(
        "F08b",
        "959eaac8f909",
        sql(
            "CREATE UNIQUE INDEX uq_user_email_lower ON user (lower(email)) WHERE email IS NOT NULL"
        ),
        ("OWM011",),
        ("OWM007",),
    ),
    Broken(
        "F09", "461111b60977", _old_config, ("OWM011",), kept=(("SELECT count(*) FROM config", 1),)
    ),
    Broken("F10", "6a39f3d8e55c", _stranded, ("OWM014",), kept=(MESSAGES,)),
    # --- version tables
    Broken(
        "F11",
        "b2c3d4e5f6a7",
        sql("INSERT INTO alembic_version VALUES ('7e5b5dc7342b')"),
        ("OWM004",),
    ),
    Broken(
        "F32a",
        "c440947495f3",
        sql(f"UPDATE alembic_version SET version_num = '{HEAD}'"),
        ("OWM008",),
        kept=(MESSAGES,),
    ),
    Broken(
        "F32b",
        "c440947495f3",
        sql("UPDATE alembic_version SET version_num = 'b2c3d4e5f6a7'"),
        ("OWM008",),
        kept=(MESSAGES,),
    ),
    Broken("F33 empty", "b2c3d4e5f6a7", sql("DELETE FROM alembic_version"), ("OWM005",)),
    Broken("F33 missing", "b2c3d4e5f6a7", sql("DROP TABLE alembic_version"), ("OWM005",)),
    Broken("F34", "c440947495f3", sql("DROP TABLE migratehistory"), ("OWM006",)),
    Broken("F34 index", "c440947495f3", sql("CREATE UNIQUE INDEX tag_id ON tag (id)"), ("OWM017",)),
    Broken(
        "F35",
        HEAD,
        sql(
            "DELETE FROM migratehistory WHERE name > '011'",
            'ALTER TABLE "user" DROP COLUMN info',
            "ALTER TABLE tool DROP COLUMN valves",
            'ALTER TABLE "function" DROP COLUMN valves',
        ),
        ("OWM018",),
    ),
    # --- lost silently
    Broken(
        "X01 at head",
        HEAD,
        sql("DELETE FROM chat_message WHERE id LIKE 'c1%'"),
        ("OWM030",),
        kept=(MESSAGES,),
    ),
    Broken("X11", HEAD, _stranded_at_head, ("OWM014",), kept=(MESSAGES,)),
    Broken(
        "X12 members",
        "b2c3d4e5f6a7",
        _lost_members,
        ("OWM031",),
        kept=(("SELECT count(*) FROM group_member", 2),),
    ),
    Broken(
        "X12 files",
        "b2c3d4e5f6a7",
        _lost_files,
        ("OWM032",),
        kept=(("SELECT count(*) FROM knowledge_file", 2),),
    ),
    Broken(
        "X12 documents",
        "c440947495f3",
        lambda db: db.insert(
            "document",
            collection_name="d",
            name="n",
            title="t",
            filename="f",
            user_id="u1",
            content="{}",
            timestamp=THEN,
        ),
        ("OWM033",),
        kept=(("SELECT count(*) FROM knowledge", 1),),
    ),
    Broken("X12 pins", HEAD, _pins, ("OWM034",), kept=(("SELECT count(*) FROM pinned_note", 1),)),
    Broken(
        "X12 settings",
        HEAD,
        _lost_settings,
        ("OWM035",),
        kept=(("SELECT count(*) FROM config", 1),),
    ),
    Broken(
        "F24",
        "42e2978c7933",
        sql(
            """UPDATE "user" SET oauth = '"{\\"google\\": {\\"sub\\": \\"1\\"}}"'"""
            " WHERE id = 'u1'"
        ),
        ("OWM038",),
    ),
    Broken(
        "X31",
        HEAD,
        sql("""UPDATE "user" SET settings = '"{\\"ui\\": {}}"' WHERE id = 'u1'"""),
        ("OWM037",),
        kept=(("SELECT count(*) FROM user WHERE json_type(settings) = 'object'", 1),),
    ),
    Broken(
        "X30",
        "c440947495f3",
        _folder_years,
        ("OWM039",),
        kept=((f"SELECT count(*) FROM folder WHERE created_at = {THEN}", 1),),
    ),
    Broken(
        "rules left", HEAD, sql("ALTER TABLE model ADD COLUMN access_control JSON"), ("OWM040",)
    ),
    Broken("unread", HEAD, sql("UPDATE chat SET last_read_at = NULL"), (), ("OWM041",)),
    Broken(
        "no current message",
        HEAD,
        sql("UPDATE chat SET current_message_id = NULL WHERE id = 'c1'"),
        ("OWM042",),
    ),
    Broken(
        "no auth",
        HEAD,
        sql("DELETE FROM auth WHERE id = 'u2'"),
        ("OWM043",),
        kept=(("SELECT count(*) FROM auth", 2),),
        changes=("auth",),
    ),
    Broken(
        "no first version",
        HEAD,
        lambda db: db.insert("model", id="x", user_id="u1", name="n", meta="{}", params="{}"),
        ("OWM044",),
        kept=(("SELECT count(*) FROM model_history", 1),),
    ),
    # --- keys and indexes
    Broken(
        "X28", HEAD, sql("DROP INDEX user_id_pinned_idx", "DROP INDEX timer_at_idx"), ("OWM016",)
    ),
    Broken("X17", "c440947495f3", sql('DROP INDEX "user_id"'), ("OWM016", "OWM022")),
    Broken(
        "no foreign keys",
        HEAD,
        _without_keys,
        ("OWM023",),
        kept=(
            ("SELECT count(*) FROM pinned_note", 1),
            ("SELECT count(*) FROM owui_quarantine WHERE table_name = 'pinned_note'", 1),
            ("SELECT count(*) FROM pragma_foreign_key_list('pinned_note')", 1),
        ),
    ),
    Broken(
        "ids twice",
        "c440947495f3",
        each(
            lambda db: db.run("DROP INDEX chat_id"),
            lambda db: db.insert("chat", id="c1", user_id="u1", title="twin", chat="{}"),
        ),
        ("OWM016", "OWM022", "OWM070"),
        kept=(
            MESSAGES,
            ("SELECT count(*) FROM owui_quarantine WHERE table_name = 'chat'", 1),
        ),
        changes=("chat",),
    ),
    Broken(
        "a column of a fork",
        HEAD,
        sql('ALTER TABLE "user" ADD COLUMN credit INTEGER'),
        (),
        ("OWM019",),
    ),
    Broken("a table of a fork", HEAD, sql("CREATE TABLE trade_ticket (id)"), (), ("OWM020",)),
    # --- rows
    Broken(
        "F23",
        "959eaac8f909",
        _shared_address,
        ("OWM062",),
        ("OWM007",),
        kept=(
            ('SELECT count(*) FROM "user"', 2),
            ("SELECT count(*) FROM chat WHERE user_id IN ('u1', 'u3')", 2),
        ),
        changes=("user", "auth"),
    ),
    Broken(
        "F12",
        "c440947495f3",
        each(_prompt("/foo"), _prompt("foo")),
        (),
        ("OWM050",),
        kept=(("SELECT count(*) FROM prompt", 2),),
    ),
    Broken(
        "F12b",
        "c440947495f3",
        lambda db: db.insert("prompt", command="/x", user_id=None, title=None, content="c"),
        (),
        ("OWM051",),
        lineage="alembic",
        kept=(("SELECT count(*) FROM prompt", 1),),
    ),
    Broken(
        "rows with gaps",
        "c0fbf31ca0db",
        each(
            lambda db: db.insert("document", collection_name="d", name="n", content="{}"),
            lambda db: db.insert("tag", id="t", name="t", user_id=None),
            lambda db: db.insert("file", id="f", user_id="u1", filename="f", meta="[1]"),
        ),
        (),
        ("OWM007", "OWM071", "OWM072"),
        lineage="alembic",
        kept=(("SELECT count(*) FROM knowledge", 1), ("SELECT count(*) FROM file", 1)),
    ),
    Broken(
        "settings that are a list",
        "461111b60977",
        lambda db: db.insert("config", id=1, data="[1]", version=0),
        (),
        ("OWM073",),
    ),
    Broken(
        "no prompts",
        HEAD,
        _many_chats,
        (),
        ("OWM036",),
    ),
    Broken(
        "F13",
        "a5c220713937",
        lambda db: db.insert("group", id="g1", user_id="u1", user_ids='["u1", "u1"]'),
        (),
        ("OWM052",),
        kept=(("SELECT count(*) FROM group_member", 1),),
    ),
    Broken(
        "F14",
        "90ef40d4714e",
        each(
            lambda db: db.insert("file", id="f", user_id="u1", filename="f"),
            lambda db: db.insert(
                "knowledge", id="k", user_id="u1", name="k", data='{"file_ids": ["f", "f"]}'
            ),
        ),
        (),
        ("OWM007", "OWM053"),
        kept=(("SELECT count(*) FROM knowledge_file", 1),),
    ),
    Broken(
        "F15",
        "37f288994c47",
        lambda db: db.insert(
            "channel_member", id="m", channel_id="x", user_id="u1", created_at=THEN
        ),
        (),
        ("OWM054",),
        kept=((f"SELECT count(*) FROM channel_member WHERE joined_at = {THEN}", 1),),
    ),
    Broken(
        "F16",
        "242a2047eae0",
        lambda db: db.insert("tag", id="t", user_id="u1", name=None),
        (),
        ("OWM007", "OWM055"),
        lineage="alembic",
        kept=(("SELECT count(*) FROM tag", 1),),
    ),
    Broken(
        "F17",
        "1af9b942657b",
        each(
            lambda db: db.run(
                "DROP INDEX IF EXISTS tag_id",
                "CREATE TABLE t2 (id VARCHAR(255) NOT NULL, name VARCHAR(255),"
                " user_id VARCHAR(255), meta JSON)",
                "DROP TABLE tag",
                "ALTER TABLE t2 RENAME TO tag",
            ),
            lambda db: db.insert("tag", id="t", name="t", user_id="u1"),
            lambda db: db.insert("tag", id="t", name="t", user_id="u1"),
        ),
        ("OWM016", "OWM022"),
        ("OWM007", "OWM056"),
        kept=(("SELECT count(*) FROM tag", 1),),
    ),
    Broken(
        "F18",
        "8452d01d26d7",
        lambda db: db.insert(
            "model",
            id="x",
            user_id="u1",
            name="n",
            meta="{}",
            params="{}",
            access_control='{"read": null}',
        ),
        (),
        ("OWM007", "OWM057"),
        kept=(("SELECT count(*) FROM model", 1),),
    ),
    Broken(
        "F19",
        "c0fbf31ca0db",
        lambda db: db.insert(
            "document",
            collection_name="d",
            name="n",
            title="t",
            filename="f",
            user_id="u1",
            content="{bad",
            timestamp=THEN,
        ),
        (),
        ("OWM007", "OWM058"),
        kept=(("SELECT count(*) FROM knowledge", 1),),
    ),
    Broken(
        "F20",
        "6d09d1bf1f23",
        sql("UPDATE chat SET meta = '{bad' WHERE id = 'c1'"),
        ("OWM059",),
        ("OWM007",),
        kept=(("SELECT count(*) FROM chat", 2),),
    ),
    Broken(
        "F21",
        "b2c3d4e5f6a7",
        each(_share("s1"), _share("s2")),
        (),
        ("OWM060",),
        kept=(("SELECT count(*) FROM shared_chat", 2),),
        changes=("chat",),
    ),
    Broken(
        "F22",
        "c440947495f3",
        each(
            lambda db: db.run("ALTER TABLE prompt DROP COLUMN access_control"),
            lambda db: db.insert(
                "prompt", command="/a", user_id="u1", title="t", content="c", timestamp=THEN
            ),
        ),
        ("OWM061",),
        kept=(("SELECT count(*) FROM prompt", 1),),
    ),
    Broken("F03", "c440947495f3", _times_as_text, (), ("OWM063",), kept=(MESSAGES,)),
    Broken(
        "F27",
        "2f1211949ecc",
        sql("""UPDATE "user" SET settings = '{bad' WHERE id = 'u1'"""),
        (),
        ("OWM007", "OWM065"),
    ),
    Broken(
        "F28",
        "242a2047eae0",
        each(
            lambda db: db.insert("tag", id="history", name="History", user_id="u1"),
            lambda db: db.insert("tag", id="x2", name="History", user_id="u2"),
        ),
        (),
        ("OWM007", "OWM066"),
        kept=(("SELECT count(*) FROM tag", 2),),
    ),
    Broken(
        "F29",
        "009_add_models",
        lambda db: db.insert(
            "modelfile", tag_name="a:b", user_id="u1", modelfile="no", timestamp=THEN
        ),
        (),
        ("OWM067",),
    ),
    Broken(
        "no chat",
        "6a39f3d8e55c",
        sql("UPDATE chat SET chat = '{oops' WHERE id = 'c1'"),
        (),
        ("OWM068",),
        kept=(("SELECT count(*) FROM chat", 2),),
    ),
    Broken(
        "a list for a chat",
        "374d2f66af06",
        sql("UPDATE chat SET chat = '[1]' WHERE id='c1'"),
        (),
        ("OWM007", "OWM068"),
        kept=(("SELECT count(*) FROM chat", 2),),
    ),
    Broken(
        "odd details",
        "d4c1a8e37b62",
        lambda db: db.insert("model", id="x", user_id="u1", name="n", meta="[1]", params="{}"),
        (),
        ("OWM069",),
        kept=(("SELECT count(*) FROM model", 1),),
    ),
    Broken(
        "X18",
        HEAD,
        lambda db: db.insert("chat_file", id="cf", user_id="u1", chat_id="gone", file_id="gone"),
        ("OWM081",),
    ),
)
"""Every failure that shows in a SQLite file; what shows around a file has tests of its own."""

__all__ = ["BROKEN", "HEAD", "THEN", "Broken", "Database", "base", "contents", "sql"]
