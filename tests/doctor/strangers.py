"""What isn't Open WebUI's own: a person's things, leftovers, tables of the other birth."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from owui_migrate_gui.database.expected import expected_schemas, known_tables
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.build import create_table
from owui_migrate_gui.revision import Lineage
from owui_migrate_gui.schema import Schema
from tests.doctor.any_state import Begun
from tests.doctor.awkward import Draw, Marks
from tests.doctor.made import Made

Guest = Callable[[Draw, Made, Schema, Begun, Marks], object]

_OTHER = {
    Lineage.PEEWEE_BORN: Lineage.ALEMBIC_BORN,
    Lineage.ALEMBIC_BORN: Lineage.PEEWEE_BORN,
}


def invite_own(draw: Draw, place: Made, schema: Schema, begun: Begun, marks: Marks) -> None:
    """What a person adds beside Open WebUI, all of it harmless."""
    for invite in draw(st.lists(st.sampled_from(_OWN), min_size=1, max_size=3, unique=True)):
        invite(draw, place, schema, begun, marks)


def leave_behind(draw: Draw, place: Made, schema: Schema, begun: Begun, marks: Marks) -> None:
    """What an interrupted migration or a person's try to mend it left."""
    for leave in draw(st.lists(st.sampled_from(_LEFT), min_size=1, max_size=2, unique=True)):
        leave(draw, place, schema, begun, marks)


def _own_table(_draw: Draw, place: Made, _schema: Schema, _begun: Begun, marks: Marks) -> None:
    place.try_to(
        'CREATE TABLE my_notes (id INTEGER PRIMARY KEY, note TEXT, "Odd name" TEXT UNIQUE)'
    )
    place.put("my_notes", {"id": 1, "note": marks.mark("MARK"), "Odd name": "x"})


def _referring(_draw: Draw, place: Made, schema: Schema, _begun: Begun, marks: Marks) -> None:
    user = schema.table("user")
    if user is not None and user.primary_key == ("id",):
        place.try_to('CREATE TABLE my_likes (who VARCHAR(255) REFERENCES "user" (id), what TEXT)')
        place.put("my_likes", {"who": "u1", "what": marks.mark("MARK")})


def _view(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    name = draw(st.sampled_from(["chat", "user", "prompt", "tag", "folder"]), label="view of")
    table = schema.table(name)
    if table is not None:
        wanted = {"id", "user_id", "title", "email", "command", "name", "created_at"}
        columns = ", ".join(quote(one) for one in sorted(table.column_names & wanted))
        place.try_to(f"CREATE VIEW my_{name}s AS SELECT {columns} FROM {quote(name)}")


def _trigger(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    name = draw(st.sampled_from(["chat", "user", "prompt", "config"]), label="trigger on")
    event = draw(st.sampled_from(["INSERT", "UPDATE", "DELETE"]), label="event")
    if not schema.table(name):
        return
    place.try_to("CREATE TABLE my_log (what TEXT)")
    if place.dialect == "sqlite":
        place.try_to(
            f"CREATE TRIGGER my_trigger AFTER {event} ON {quote(name)}"
            " BEGIN INSERT INTO my_log VALUES ('seen'); END"
        )
        return
    place.try_to(
        "CREATE FUNCTION my_log() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO my_log VALUES ('seen'); RETURN NULL; END $$"
    )
    place.try_to(
        f"CREATE TRIGGER my_trigger AFTER {event} ON {quote(name)}"
        " FOR EACH ROW EXECUTE FUNCTION my_log()"
    )


def _column(draw: Draw, place: Made, schema: Schema, _begun: Begun, marks: Marks) -> None:
    name = draw(st.sampled_from(["chat", "user", "prompt", "tag", "model"]), label="column of")
    if schema.table(name):
        added = draw(st.sampled_from(["TEXT", "TEXT NOT NULL DEFAULT 'x'"]), label="type")
        place.try_to(f"ALTER TABLE {quote(name)} ADD COLUMN my_extra {added}")
        place.try_to(f"UPDATE {quote(name)} SET my_extra = '{marks.mark('MARK')}'")


def _index(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    places = [("chat", "title"), ("user", "role"), ("file", "filename"), ("tag", "name")]
    name, column = draw(st.sampled_from(places), label="index on")
    if schema.table(name):
        place.try_to(f"CREATE INDEX my_index ON {quote(name)} ({column})")
        place.try_to(f"CREATE INDEX my_partial ON {quote(name)} ({column}) WHERE {column} <> ''")


def _temporary(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    name = draw(st.sampled_from(_of_open_webui(schema)), label="copy of")
    copy = quote(f"_alembic_tmp_{name}")
    rows = draw(st.sampled_from(["", " WHERE 1 = 0", " LIMIT 1"]), label="rows of the copy")
    place.try_to(f"CREATE TABLE {copy} AS SELECT * FROM {quote(name)}{rows}")
    if not rows and draw(st.integers(0, 3), label="the original is gone at 0") == 0:
        place.try_to(f"DROP TABLE {quote(name)}")


def _renamed(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    name = draw(st.sampled_from(_of_open_webui(schema)), label="kept as")
    other = draw(st.sampled_from([f"{name}_old", f"old_{name}", f"{name}_new", f"{name}_backup"]))
    rows = draw(st.sampled_from(["", " WHERE 1 = 0", " LIMIT 1"]), label="rows kept")
    place.try_to(f"CREATE TABLE {quote(other)} AS SELECT * FROM {quote(name)}{rows}")


def _old_chat(draw: Draw, place: Made, schema: Schema, _begun: Begun, marks: Marks) -> None:
    if not schema.table("chat"):
        return
    place.try_to("ALTER TABLE chat ADD COLUMN old_chat TEXT")
    held = draw(st.sampled_from(['{"history": {"messages": {}}, "a": "MARK"}', "MARK", "", "null"]))
    place.try_to(f"UPDATE chat SET old_chat = '{marks.mark(held)}' WHERE id = 'c1'")
    if draw(st.booleans(), label="emptied"):
        place.try_to("UPDATE chat SET chat = NULL WHERE id = 'c1'")


def _half_converted(draw: Draw, place: Made, schema: Schema, _begun: Begun, marks: Marks) -> None:
    if not schema.table("user"):
        return
    name = draw(st.sampled_from(["info_json", "settings_json"]), label="half converted")
    place.try_to(f'ALTER TABLE "user" ADD COLUMN {name} JSON')
    held = draw(st.sampled_from(['{"a": "MARK"}', '"{\\"a\\": \\"MARK\\"}"', "null"]), label="held")
    place.try_to(f"UPDATE \"user\" SET {name} = '{marks.mark(held)}' WHERE id = 'u1'")


def _of_open_webui(schema: Schema) -> list[str]:
    return sorted(known_tables() & schema.table_names)


def _lost_object(draw: Draw, place: Made, schema: Schema, _begun: Begun, _marks: Marks) -> None:
    """An index, a column or a table that somebody dropped."""
    table = schema.table(draw(st.sampled_from(_of_open_webui(schema)), label="lost of"))
    assert table is not None
    what = draw(st.sampled_from(["index", "column", "table"]), label="lost")
    if what == "table":
        place.try_to(f"DROP TABLE {quote(table.name)}")
    elif what == "column":
        column = draw(st.sampled_from(table.columns), label="column")
        place.try_to(f"ALTER TABLE {quote(table.name)} DROP COLUMN {quote(column.name)}")
    elif table.indexes:
        index = draw(st.sampled_from(table.indexes), label="index")
        place.try_to(f"DROP INDEX {quote(index.name)}")


def _other_birth(draw: Draw, place: Made, schema: Schema, begun: Begun, _marks: Marks) -> None:
    """A table as a database of the other birth has it, filled from the one that was there."""
    chain = expected_schemas(_OTHER[begun.lineage], place.dialect)
    own = expected_schemas(begun.lineage, place.dialect)[begun.at][0]
    other = next((made for key, made in chain if key == own), {})
    shared = sorted(other.keys() & schema.table_names)
    if not shared:
        return
    name = draw(st.sampled_from(shared), label="of the other birth")
    table = schema.table(name)
    assert table is not None
    columns = ", ".join(map(quote, sorted(table.column_names & other[name].column_names)))
    place.try_to(create_table(f"{name}_other", other[name]).sql)
    place.try_to(
        f"INSERT INTO {quote(name + '_other')} ({columns}) SELECT {columns} FROM {quote(name)}"
    )
    cascade = " CASCADE" if place.dialect == "postgresql" else ""
    if place.try_to(f"DROP TABLE {quote(name)}{cascade}"):
        place.try_to(f"ALTER TABLE {quote(name + '_other')} RENAME TO {quote(name)}")


_OWN: tuple[Guest, ...] = (_own_table, _referring, _view, _trigger, _column, _index)
_LEFT: tuple[Guest, ...] = (
    _temporary,
    _renamed,
    _old_chat,
    _half_converted,
    _lost_object,
    _other_birth,
)

__all__ = ["invite_own", "leave_behind"]
