"""The ways in which databases are broken in the field, as recipes for a file and a server alike.

They are those of the failures that people report: what a crash leaves behind, what a release
forgot, what other tools write. On PostgreSQL a crash leaves nothing half-done; there such a state
comes from a copy of a SQLite file, from statements by hand or from a tool that commits each.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.builders.postgresql import ROLE
from tests.chain.facts import Lineage
from tests.doctor.made import HEAD, THEN, Made, OnServer, Spoil, contents, insert_chat


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlike:
    """What differs on a server: the ids that are found there, above *info* and at it."""

    expected: tuple[str, ...]
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A way to be broken: where it starts, what breaks it, and what the doctor must say.

    ``expected`` are the ids above *info* and ``known`` those at *info* with the bundled source.
    ``kept`` are queries whose answers (numbers) must be what is given, at head after the repair;
    where there are two, the second is PostgreSQL's. ``changes`` are tables of people and chats
    whose number of rows may change on the way.

    ``not_on_server`` says why it can't come about there, ``is_twofold`` that databases of the
    other birth are broken so too and look different enough to be tried.
    """

    name: str
    revision: str
    spoil: Spoil
    expected: tuple[str, ...]
    known: tuple[str, ...] = ()
    lineage: Lineage = "peewee"
    kept: tuple[tuple[str | tuple[str, str], Any], ...] = ()
    changes: tuple[str, ...] = ()
    is_twofold: bool = False
    server: Unlike | None = None
    not_on_server: str = ""


def sql(*statements: str) -> Callable[[Made], None]:
    """Break it with plain SQL."""
    return lambda database: database.run(*statements)


def each(*steps: Callable[[Made], object]) -> Callable[[Made], None]:
    """Break it in several steps."""

    def spoil(database: Made) -> None:
        for step in steps:
            step(database)

    return spoil


def insert(table: str, **values: Any) -> Callable[[Made], None]:
    """Break it with a row."""
    return lambda database: database.insert(table, **values)


def _prompt(command: str) -> Callable[[Made], None]:
    return lambda database: database.insert(
        "prompt", command=command, user_id="u1", title="t", content="c", timestamp=THEN
    )


def _share(id_: str) -> Callable[[Made], None]:
    return lambda database: insert_chat(
        database, id_, "shared-c1", "a", last_read_at=None, current_message_id=None
    )


def _message_table(rows: int) -> Callable[[Made], None]:
    def spoil(database: Made) -> None:
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


def _crashed_prompts(database: Made) -> None:
    for number in range(3):
        database.insert(
            "prompt", command=f"/p{number}", user_id="u1", title="t", content="c", timestamp=THEN
        )
    database.run(
        "CREATE TABLE prompt_new (id TEXT NOT NULL PRIMARY KEY, command VARCHAR,"
        " user_id VARCHAR NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, data JSON,"
        " meta JSON, access_control JSON, is_active BOOLEAN DEFAULT true NOT NULL, version_id TEXT,"
        " tags JSON, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL)",
        "CREATE UNIQUE INDEX ix_prompt_new_command ON prompt_new (command)",
        "CREATE TABLE prompt_history (id TEXT NOT NULL PRIMARY KEY, prompt_id TEXT NOT NULL,"
        " parent_id TEXT, snapshot JSON NOT NULL, user_id TEXT NOT NULL, commit_message TEXT,"
        " created_at BIGINT NOT NULL)",
        "CREATE INDEX ix_prompt_history_prompt_id ON prompt_history (prompt_id)",
    )


def _members(database: Made) -> None:
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", "u2"]')
    database.run(
        "CREATE TABLE group_member (id TEXT NOT NULL PRIMARY KEY, group_id TEXT NOT NULL,"
        " user_id TEXT NOT NULL, created_at BIGINT, updated_at BIGINT,"
        " UNIQUE (id), CONSTRAINT uq_group_member_group_user UNIQUE (group_id, user_id),"
        ' FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE,'
        ' FOREIGN KEY(user_id) REFERENCES "user" (id) ON DELETE CASCADE)'
    )


def _lost_members(database: Made) -> None:
    database.run('ALTER TABLE "group" ADD COLUMN user_ids JSON')
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", "u2"]')


_lost_document = insert(
    "document",
    collection_name="d",
    name="n",
    title="t",
    filename="f",
    user_id="u1",
    content="{}",
    timestamp=THEN,
)
_PUBLIC = (
    "SELECT count(*) FROM access_grant WHERE resource_type = 'knowledge' AND resource_id = 'd'"
    " AND principal_type = 'user' AND principal_id = '*' AND permission = 'read'"
)
_LOST_DOCUMENT_KEPT = (("SELECT count(*) FROM knowledge", 1), (_PUBLIC, 1))
"""Everybody may read it, whether its grant is made by the repair or by the steps after it."""


def _lost_files(database: Made) -> None:
    for id_ in ("f1", "f2"):
        database.insert("file", id=id_, user_id="u1", filename=id_)
    database.insert(
        "knowledge", id="k1", user_id="u1", name="k", data='{"file_ids": ["f1", "f2", "gone"]}'
    )


def _lost_settings(database: Made) -> None:
    database.run(
        """INSERT INTO config_old (data, version) VALUES ('{"ui": {"enable_signup": false}}', 0)""",
    )


def _old_config(database: Made) -> None:
    database.run(
        "ALTER TABLE config RENAME TO config_old",
        """INSERT INTO config_old (data, version) VALUES ('{"ui": {"enable_signup": false}}', 0)""",
        'CREATE TABLE config ("key" TEXT NOT NULL PRIMARY KEY, value JSON NOT NULL,'
        " updated_at BIGINT)",
    )


def _stranded(database: Made) -> None:
    database.run(
        "ALTER TABLE chat RENAME COLUMN chat TO old_chat",
        "ALTER TABLE chat ADD COLUMN chat JSON",
    )


def _stranded_at_head(database: Made) -> None:
    database.run(
        "ALTER TABLE chat ADD COLUMN old_chat TEXT",
        "UPDATE chat SET old_chat = CAST(chat AS TEXT), chat = NULL, current_message_id = NULL",
        "DELETE FROM chat_message",
    )


def _shared_address(database: Made) -> None:
    database.run("DROP INDEX IF EXISTS uq_user_email_lower")
    database.insert("user", id="u3", name="U", email="U1@example.org", role="user")
    database.insert("auth", id="u3", email="U1@example.org", password="p", active=1)
    insert_chat(database, "c3", "u3", "x")
    database.insert("chat_message", id="c3-m1", chat_id="c3", user_id="u3", role="user")


def _times_as_text(database: Made) -> None:
    odd = json.loads(contents("a", "b"))
    odd["history"]["messages"]["m1"]["timestamp"] = "2024-01-01"
    database.run(f"UPDATE chat SET chat = '{json.dumps(odd)}' WHERE id = 'c1'")


def _nowhere(database: Made) -> None:
    """Times of both kinds at two messages without an answer, neither of them the current one."""
    odd = json.loads(contents("a", "b"))
    odd["history"]["messages"]["m2"]["parentId"] = None
    odd["history"]["messages"]["m1"]["timestamp"] = "2024-01-01"
    odd["history"]["currentId"] = None
    database.run(f"UPDATE chat SET chat = '{json.dumps(odd)}' WHERE id = 'c1'")


def _folder_years(database: Made) -> None:
    database.insert(
        "folder", id="d1", user_id="u1", name="n", is_expanded=0, created_at=2024, updated_at=2024
    )
    database.run("UPDATE chat SET folder_id = 'd1' WHERE id = 'c1'")


def _pins(database: Made) -> None:
    database.run("ALTER TABLE note ADD COLUMN is_pinned BOOLEAN")
    database.insert("note", id="n1", user_id="u1", title="t", is_pinned=1)


def _without_keys(database: Made) -> None:
    database.insert("note", id="n1", user_id="u1", title="t")
    if database.dialect == "postgresql":
        keys = database.rows(
            "SELECT conname FROM pg_constraint WHERE contype = 'f'"
            " AND conrelid = CAST('pinned_note' AS regclass)"
        )
        database.run(*(f"ALTER TABLE pinned_note DROP CONSTRAINT {name}" for (name,) in keys))
    else:
        (ddl,) = database.rows("SELECT sql FROM sqlite_master WHERE name = 'pinned_note'")[0]
        columns = ddl.partition("FOREIGN KEY")[0].rstrip().rstrip(",") + ")"
        made = database.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'pinned_note' AND sql")
        indexes = [ddl for (ddl,) in made if "INDEX" in ddl]
        database.run("DROP TABLE pinned_note", columns, *indexes)
    for note in ("n1", "gone"):
        database.insert("pinned_note", id=note, note_id=note, user_id="u1")


def _many_chats(database: Made) -> None:
    for number in range(10):
        insert_chat(database, f"m{number}", "u1", chat="{}", current_message_id=None)


def _bare(table: str) -> Callable[[Made], None]:
    """Nothing keeps its ids apart any more; on a server what refers to it goes too."""

    def spoil(database: Made) -> None:
        if database.dialect == "sqlite":
            database.run(f'DROP INDEX "{table}_id"')
            return
        place = f"CAST('\"{table}\"' AS regclass)"
        constraints = database.rows(
            f"SELECT conname FROM pg_constraint WHERE contype IN ('p', 'u') AND conrelid = {place}"
        )
        for (name,) in constraints:
            database.run(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}" CASCADE')
        indexes = database.rows(
            "SELECT CAST(indexrelid AS regclass) FROM pg_index WHERE indisunique AND indkey[0] ="
            f" (SELECT attnum FROM pg_attribute WHERE attrelid = {place} AND attname = 'id')"
            f" AND indrelid = {place}"
        )
        for (name,) in indexes:
            database.run(f"DROP INDEX {name} CASCADE")

    return spoil


def _orphans(database: Made) -> None:
    """As rows get there where keys are not enforced: in SQLite always, in a server by a loader."""
    if isinstance(database, OnServer):
        database.administer("ALTER TABLE chat_file DISABLE TRIGGER ALL")
    database.insert("chat_file", id="cf", user_id="u1", chat_id="gone", file_id="gone")
    if isinstance(database, OnServer):
        database.administer("ALTER TABLE chat_file ENABLE TRIGGER ALL")


def _strange_members(database: Made) -> None:
    """Made by hand after the error that it isn't there."""
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", "u2"]')
    database.run("CREATE TABLE group_member (id TEXT PRIMARY KEY, group_id TEXT, member TEXT)")
    database.insert("group_member", id="x", group_id="g1", member="u1")


def _in_two_schemas(*tables: str) -> Callable[[OnServer], None]:
    """DATABASE_SCHEMA was set later: some tables stayed behind in another schema."""

    def spoil(database: OnServer) -> None:
        database.administer(f"CREATE SCHEMA other AUTHORIZATION {ROLE}")
        for name in tables:
            database.administer(f'ALTER TABLE "{name}" SET SCHEMA other')

    return spoil


def _counters_at_their_start(database: Made) -> None:
    database.insert(
        "prompt", id=1, command="/a", user_id="u1", title="t", content="c", timestamp=THEN
    )
    database.run(
        "DELETE FROM migratehistory WHERE name > '010'",
        "ALTER SEQUENCE migratehistory_id_seq RESTART",
        "ALTER SEQUENCE prompt_id_seq RESTART",
    )


def _nul_in_messages(database: Made) -> None:
    nul = json.dumps(json.loads(contents("a\0b"))).replace("'", "''")
    database.run(f"UPDATE chat SET chat = '{nul}' WHERE id = 'c1'")


def _odd_everywhere(database: Made) -> None:
    """A list for an id, a timer for never, an owner that is missing … in one database."""
    database.insert("group", id="g1", user_id="u1", user_ids='["u1", {"id": "u2"}]')
    database.insert("prompt", command="/a", user_id="u1", title="t", content="c", timestamp=THEN)
    database.insert("model", id="x", user_id="u1", name="n", access_control=_ODD_RULE)
    timer = '{"type": "timer", "status": "pending", "timer_at": 1e999}'
    listed = json.dumps({"messages": [{"id": "a", "parentId": ["b"]}, {"id": "b"}]})
    for id_, owner, contents_, meta in (
        ("timer", "u1", contents("a"), timer),
        ("listed", "u1", listed, "{}"),
        ("shared", None, contents("a"), "{}"),
        ("share", "shared-shared", contents("a"), "{}"),
    ):
        database.insert(
            "chat", id=id_, user_id=owner, title=id_, chat=contents_, meta=meta, created_at=THEN
        )


_ODD_RULE = '{"read": {"group_ids": [["g1"]], "user_ids": ["u2"]}}'


def _odd_modelfiles(database: Made) -> None:
    for tag, text in (("a", '{"title": "A", "content": ""}'), ("b", '{"content": ""}')):
        database.insert("modelfile", tag_name=tag, user_id="u1", modelfile=text, timestamp=THEN)
    database.insert("model", id="ollama-a", user_id="u1", name="A", meta="{}", params="{}")


MESSAGES = ("SELECT count(*) FROM chat_message", 4)

BROKEN: tuple[Broken, ...] = (
    # --- half-done migrations
    Broken(
        "F01 empty", "374d2f66af06", _message_table(0), ("OWM011",), ("OWM007",), kept=(MESSAGES,)
    ),
    Broken(
        "F01 part",
        "374d2f66af06",
        _message_table(1),
        ("OWM011",),
        ("OWM007",),
        kept=(MESSAGES,),
    ),
    Broken(
        "F04",
        "a5c220713937",
        _members,
        ("OWM011",),
        kept=(("SELECT count(*) FROM group_member", 2),),
    ),
    Broken(
        "F04 by hand",
        "a5c220713937",
        _strange_members,
        ("OWM011",),
        kept=(
            ("SELECT count(*) FROM group_member", 2),
            ("SELECT count(*) FROM owui_quarantine WHERE table_name = 'group_member'", 1),
        ),
        is_twofold=True,
    ),
    Broken(
        "F05",
        "c440947495f3",
        _crashed_prompts,
        ("OWM013",),
        kept=(("SELECT count(*) FROM prompt", 3), ("SELECT count(*) FROM prompt_history", 3)),
        is_twofold=True,
    ),
    Broken(
        "F06 user", "3af16a1c9fb6", sql("CREATE TABLE _alembic_tmp_user (id TEXT)"), ("OWM012",)
    ),
    Broken(
        "F06 tag",
        "1af9b942657b",
        sql("CREATE TABLE _alembic_tmp_tag (id TEXT)"),
        ("OWM012",),
        ("OWM007",),
    ),
    Broken(
        "F06 folder",
        "af906e964978",
        sql("CREATE TABLE _alembic_tmp_folder (id TEXT)"),
        ("OWM012",),
        ("OWM007",),
    ),
    Broken(
        "F06 group", "a5c220713937", sql("CREATE TABLE _alembic_tmp_group (id TEXT)"), ("OWM012",)
    ),
    Broken(
        "F06 knowledge",
        "90ef40d4714e",
        sql("CREATE TABLE _alembic_tmp_knowledge (id TEXT)"),
        ("OWM012",),
        ("OWM007",),
    ),
    Broken(
        "F06 model",
        "8452d01d26d7",
        sql("CREATE TABLE _alembic_tmp_model (id TEXT)"),
        ("OWM012",),
        ("OWM007",),
    ),
    Broken(
        "F06 original gone",
        "3af16a1c9fb6",
        sql('ALTER TABLE "user" RENAME TO _alembic_tmp_user'),
        ("OWM012", "OWM018"),
        kept=(('SELECT count(*) FROM "user"', 2),),
        changes=("user",),
        is_twofold=True,
    ),
    Broken(
        "F07a",
        "37f288994c47",
        sql("ALTER TABLE channel_member ADD COLUMN status TEXT"),
        ("OWM011",),
    ),
    Broken(
        "F07b",
        "38d63c18f30f",
        sql("ALTER TABLE message ADD COLUMN reply_to_id TEXT"),
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
            'CREATE UNIQUE INDEX uq_user_email_lower ON "user" (lower(email))'
            " WHERE email IS NOT NULL"
        ),
        ("OWM011",),
        ("OWM007",),
        is_twofold=True,
    ),
    Broken(
        "F09",
        "461111b60977",
        _old_config,
        ("OWM011",),
        kept=(("SELECT count(*) FROM config", 1),),
    ),
    Broken("F10", "6a39f3d8e55c", _stranded, ("OWM014",), kept=(MESSAGES,), is_twofold=True),
    # --- version tables
    Broken(
        "F11",
        "b2c3d4e5f6a7",
        sql("INSERT INTO alembic_version VALUES ('7e5b5dc7342b')"),
        ("OWM004",),
    ),
    Broken(
        "F30",
        "b2c3d4e5f6a7",
        sql("UPDATE alembic_version SET version_num = '82697afafb4e'"),
        ("OWM003",),
        kept=(MESSAGES,),
    ),
    Broken(
        "F31",
        "c440947495f3",
        sql("INSERT INTO alembic_version VALUES ('82697afafb4e')"),
        ("OWM003",),
        kept=(MESSAGES,),
    ),
    Broken(
        "F32a",
        "c440947495f3",
        sql(f"UPDATE alembic_version SET version_num = '{HEAD}'"),
        ("OWM008",),
        kept=(MESSAGES,),
        is_twofold=True,
    ),
    Broken(
        "F32b",
        "c440947495f3",
        sql("UPDATE alembic_version SET version_num = 'b2c3d4e5f6a7'"),
        ("OWM008",),
        kept=(MESSAGES,),
    ),
    Broken("F33 empty", "b2c3d4e5f6a7", sql("DELETE FROM alembic_version"), ("OWM005",)),
    Broken(
        "F33 missing",
        "b2c3d4e5f6a7",
        sql("DROP TABLE alembic_version"),
        ("OWM005",),
        is_twofold=True,
    ),
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
    Broken("X11", HEAD, _stranded_at_head, ("OWM014",), kept=(MESSAGES,), is_twofold=True),
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
        _lost_document,
        ("OWM033",),
        kept=_LOST_DOCUMENT_KEPT,
    ),
    Broken(
        "X12 documents without grants",
        HEAD,
        _lost_document,
        ("OWM033",),
        kept=_LOST_DOCUMENT_KEPT,
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
        kept=(
            (
                (
                    """SELECT count(*) FROM "user" WHERE json_type(settings) = 'object'""",
                    """SELECT count(*) FROM "user" WHERE json_typeof(settings) = 'object'""",
                ),
                1,
            ),
        ),
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
        insert("model", id="x", user_id="u1", name="n", meta="{}", params="{}"),
        ("OWM044",),
        kept=(("SELECT count(*) FROM model_history", 1),),
    ),
    # --- keys and indexes
    Broken(
        "X28",
        HEAD,
        sql("DROP INDEX user_id_pinned_idx", "DROP INDEX timer_at_idx"),
        ("OWM016",),
    ),
    Broken(
        "X17",
        "c440947495f3",
        _bare("user"),
        ("OWM016", "OWM022"),
        server=Unlike(expected=("OWM016", "OWM022", "OWM023")),
    ),
    Broken(
        "no foreign keys",
        HEAD,
        _without_keys,
        ("OWM023",),
        kept=(
            ("SELECT count(*) FROM pinned_note", 1),
            ("SELECT count(*) FROM owui_quarantine WHERE table_name = 'pinned_note'", 1),
            (
                (
                    "SELECT count(*) FROM pragma_foreign_key_list('pinned_note')",
                    (
                        "SELECT count(*) FROM pg_constraint WHERE contype = 'f'"
                        " AND conrelid = CAST('pinned_note' AS regclass)"
                    ),
                ),
                1,
            ),
        ),
        is_twofold=True,
    ),
    Broken(
        "ids twice",
        "c440947495f3",
        each(
            _bare("chat"),
            insert("chat", id="c1", user_id="u1", title="twin", chat="{}"),
        ),
        ("OWM016", "OWM022", "OWM070"),
        server=Unlike(expected=("OWM016", "OWM022", "OWM023", "OWM070")),
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
    Broken("a table of a fork", HEAD, sql("CREATE TABLE trade_ticket (id TEXT)"), (), ("OWM020",)),
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
        is_twofold=True,
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
        insert("prompt", command="/x", user_id=None, title=None, content="c"),
        (),
        ("OWM051",),
        lineage="alembic",
        kept=(("SELECT count(*) FROM prompt", 1),),
    ),
    Broken(
        "rows with gaps",
        "c0fbf31ca0db",
        each(
            insert("document", collection_name="d", name="n", content="{}"),
            insert("tag", id="t", name="t", user_id=None),
            insert("file", id="f", user_id="u1", filename="f", meta='["path"]'),
        ),
        (),
        ("OWM007", "OWM071", "OWM072"),
        lineage="alembic",
        kept=(("SELECT count(*) FROM knowledge", 1), ("SELECT count(*) FROM file", 1)),
    ),
    Broken(
        "settings that are a list",
        "461111b60977",
        insert("config", data="[1]", version=0),
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
        insert("group", id="g1", user_id="u1", user_ids='["u1", "u1"]'),
        (),
        ("OWM052",),
        kept=(("SELECT count(*) FROM group_member", 1),),
    ),
    Broken(
        "F14",
        "90ef40d4714e",
        each(
            insert("file", id="f", user_id="u1", filename="f"),
            insert("knowledge", id="k", user_id="u1", name="k", data='{"file_ids": ["f", "f"]}'),
        ),
        (),
        ("OWM007", "OWM053"),
        kept=(("SELECT count(*) FROM knowledge_file", 1),),
    ),
    Broken(
        "F15",
        "37f288994c47",
        insert("channel_member", id="m", channel_id="x", user_id="u1", created_at=THEN),
        (),
        ("OWM054",),
        kept=((f"SELECT count(*) FROM channel_member WHERE joined_at = {THEN}", 1),),
    ),
    Broken(
        "F16",
        "242a2047eae0",
        insert("tag", id="t", user_id="u1", name=None),
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
            insert("tag", id="t", name="t", user_id="u1"),
            insert("tag", id="t", name="t", user_id="u1"),
        ),
        ("OWM016", "OWM022"),
        ("OWM007", "OWM056"),
        kept=(("SELECT count(*) FROM tag", 1),),
    ),
    Broken(
        "F18",
        "8452d01d26d7",
        insert(
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
        insert(
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
        ("OWM007", "OWM077"),
        kept=(("SELECT count(*) FROM chat", 2),),
        not_on_server="A server takes nothing but JSON into a JSON column.",
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
            insert("prompt", command="/a", user_id="u1", title="t", content="c", timestamp=THEN),
        ),
        ("OWM061",),
        kept=(("SELECT count(*) FROM prompt", 1),),
    ),
    Broken(
        "F02", "c440947495f3", _times_as_text, (), ("OWM063",), kept=(MESSAGES,), is_twofold=True
    ),
    Broken(
        "F02 after the crash",
        "374d2f66af06",
        each(_message_table(0), _times_as_text),
        ("OWM011",),
        ("OWM007", "OWM063"),
        kept=(MESSAGES,),
    ),
    Broken(
        "F03",
        "856c5b02fb54",
        each(_nowhere, sql("DELETE FROM chat_message WHERE chat_id = 'c1'")),
        ("OWM030",),
        ("OWM007", "OWM063"),
        kept=(MESSAGES,),
    ),
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
            insert("tag", id="history", name="History", user_id="u1"),
            insert("tag", id="x2", name="History", user_id="u2"),
        ),
        (),
        ("OWM007", "OWM066"),
        kept=(("SELECT count(*) FROM tag", 2),),
    ),
    Broken(
        "F29",
        "009_add_models",
        insert("modelfile", tag_name="a:b", user_id="u1", modelfile="no", timestamp=THEN),
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
        "odd in many ways",
        "38d63c18f30f",
        _odd_everywhere,
        (),
        ("OWM052", "OWM057", "OWM071", "OWM075", "OWM077"),
        lineage="alembic",
        kept=(
            ("SELECT count(*) FROM group_member", 1),
            ("SELECT count(*) FROM access_grant WHERE principal_id = 'u2'", 1),
            ("SELECT count(*) FROM shared_chat WHERE user_id = ''", 1),
            ("SELECT count(*) FROM chat WHERE id = 'listed' AND current_message_id = 'a'", 1),
            ("SELECT count(*) FROM chat WHERE id = 'timer' AND timer_at IS NULL", 1),
        ),
        changes=("chat",),
        not_on_server="Each of them has its test there: test_forecasts.",
    ),
    Broken(
        "modelfiles that clash",
        "009_add_models",
        _odd_modelfiles,
        (),
        ("OWM067", "OWM076"),
        kept=(("SELECT count(*) FROM model", 3),),
    ),
    Broken(
        "a rule that would cost all prompts",
        "c440947495f3",
        insert(
            "prompt",
            command="/a",
            user_id="u1",
            title="t",
            content="c",
            timestamp=THEN,
            access_control="{bad",
        ),
        ("OWM059",),
        ("OWM078",),
        kept=(("SELECT count(*) FROM prompt", 1),),
        not_on_server="A server takes nothing but JSON into a JSON column.",
    ),
    Broken(
        "odd details",
        "d4c1a8e37b62",
        insert("model", id="x", user_id="u1", name="n", meta="[1]", params="{}"),
        (),
        ("OWM069",),
        kept=(("SELECT count(*) FROM model", 1),),
    ),
    Broken(
        "X18",
        HEAD,
        _orphans,
        ("OWM081",),
        kept=(("SELECT count(*) FROM owui_quarantine", 1),),
        is_twofold=True,
    ),
)
"""Every failure that shows in a SQLite file; what shows around a file has tests of its own."""

ON_SERVERS_ALONE: tuple[Broken, ...] = (
    Broken(
        "X17 born by Alembic",
        "c440947495f3",
        _bare("user"),
        ("OWM022", "OWM023"),
        lineage="alembic",
    ),
    Broken(
        "F38k",
        "81cc2ce44d79",
        _bare("chat"),
        ("OWM016", "OWM022"),
        ("OWM007",),
        kept=(MESSAGES,),
    ),
    Broken(
        "F38k born by Alembic",
        "81cc2ce44d79",
        _bare("chat"),
        ("OWM022",),
        ("OWM007",),
        lineage="alembic",
        kept=(MESSAGES,),
    ),
    Broken(
        "X08, counters at their start",
        "c440947495f3",
        _counters_at_their_start,
        ("OWM006", "OWM024"),
        kept=(
            ("SELECT count(*) FROM migratehistory", 18),
            ("SELECT nextval('migratehistory_id_seq')", 19),
            ("SELECT count(*) FROM prompt", 1),
        ),
    ),
    Broken(
        "F25",
        "b2c3d4e5f6a7",
        sql(r"""UPDATE chat SET meta = '{"tags": ["x\u0000"]}' WHERE id = 'c1'"""),
        ("OWM064",),
    ),
    Broken(
        "F26",
        "374d2f66af06",
        _nul_in_messages,
        ("OWM064",),
        ("OWM007",),
        kept=(("SELECT count(*) FROM chat_message", 3),),
    ),
    Broken(
        "X26 versions",
        "b2c3d4e5f6a7",
        _in_two_schemas("alembic_version"),
        ("OWM005", "OWM090"),
    ),
    Broken(
        "X26 tables",
        "c440947495f3",
        _in_two_schemas("chat", "chatidtag", "prompt"),
        ("OWM090",),
        kept=(
            MESSAGES,
            ("SELECT count(*) FROM chat", 2),
            ("SELECT count(*) FROM other.chat", 2),
            (
                """SELECT count(*) FROM pg_constraint
                WHERE confrelid = CAST('other.chat' AS regclass)""",
                0,
            ),
        ),
        changes=("chat",),
        is_twofold=True,
    ),
)
"""Failures that only a server can have."""

__all__ = ["BROKEN", "MESSAGES", "ON_SERVERS_ALONE", "Broken", "Unlike", "sql"]
