from __future__ import annotations

from owui_migrate_gui.gui.schema.diagram_layout import lay_out_diagram
from owui_migrate_gui.gui.schema.schema_state import (
    columns_of,
    ddl_of,
    parts_of,
    rows_of,
    title_of,
)
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table


def table(name: str, *refers: str, columns: int = 1) -> Table:
    names = [f"{other}_id" for other in refers]
    return Table(
        name=name,
        columns=tuple(
            Column(name=column, type="TEXT", is_nullable=column != "id", default=None)
            for column in ("id", *names, *(f"c{number}" for number in range(columns)))
        ),
        primary_key=("id",),
        unique=(),
        indexes=(
            Index(name=f"ix_{name}", columns=("c0", None), is_unique=True, sql=f"CREATE {name};"),
        ),
        foreign_keys=tuple(
            ForeignKey(columns=(f"{o}_id",), table=o, referred=("id",), on_delete="CASCADE")
            for o in refers
        ),
        sql=f"CREATE TABLE {name} (id)",
    )


SCHEMA = Schema(tables=(table("chat", "user"), table("tag"), table("user")))


def test_tables_are_found_by_their_name_columns_and_indexes() -> None:
    assert [row.name for row in rows_of(SCHEMA, {}, "")] == ["chat", "tag", "user"]
    assert [row.name for row in rows_of(SCHEMA, {}, "user_id")] == ["chat"]
    assert [row.name for row in rows_of(SCHEMA, {}, "IX_tag")] == ["tag"]
    assert rows_of(SCHEMA, {}, "nothing") == ()


def test_columns_say_what_they_are_part_of() -> None:
    by_name = {row.name: [word for word, _ in row.chips] for row in columns_of(SCHEMA.tables[0])}
    assert by_name == {"id": ["key", "not null"], "user_id": ["→ user"], "c0": []}


def test_keys_and_indexes_are_said_in_words() -> None:
    assert [(part.kind, part.what) for part in parts_of(SCHEMA.tables[0])] == [
        ("primary key", "id"),
        ("foreign key", "user_id → user (id) on delete cascade"),
        ("unique index", "ix_chat on c0, an expression"),
    ]


def test_ddl_is_the_table_and_its_indexes() -> None:
    assert ddl_of(SCHEMA.tables[1]) == "CREATE TABLE tag (id);\n\nCREATE tag;"


def test_the_sentence_says_how_far_the_count_is() -> None:
    assert title_of(SCHEMA, {})[0] == "3 tables"
    assert title_of(SCHEMA, {"chat": 2})[0] == "3 tables, 2 rows so far"
    assert title_of(SCHEMA, {"chat": 2, "tag": 0, "user": 1_000})[0] == "3 tables, 1,002 rows"
    assert "no tables" in title_of(Schema(tables=()), {})[0]


def test_the_diagram_puts_who_refers_right_of_what_is_referred_to() -> None:
    diagram = lay_out_diagram(SCHEMA)
    place = {box.name: (box.x, box.y) for box in diagram.boxes}
    assert place["user"][0] < place["chat"][0] < place["tag"][0]
    assert diagram.links == (("chat", "user"),)


def test_circles_strangers_and_long_tables_are_placed_without_overlap() -> None:
    schema = Schema(
        tables=(
            table("a", "b"),
            table("b", "a"),
            table("c", "c", "gone", columns=40),
            *(table(f"t{number:02}") for number in range(30)),
        )
    )
    diagram = lay_out_diagram(schema)
    assert {box.name for box in diagram.boxes} == schema.table_names
    assert set(diagram.links) == {("a", "b"), ("b", "a")}
    for number, one in enumerate(diagram.boxes):
        for other in diagram.boxes[number + 1 :]:
            is_apart = one.x != other.x or (
                one.y + one.height < other.y or other.y + other.height < one.y
            )
            assert is_apart
    (long,) = [box for box in diagram.boxes if box.name == "c"]
    assert long.hidden > 30
