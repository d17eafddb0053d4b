"""Long statements over several lines: nothing but white space changes, and no line runs away."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from owui_migrate_gui.gui.plan.sql_layout import WIDEST, laid_out

MOVE = (
    "INSERT INTO chat_message (id, chat_id) SELECT c.id || '-' || m.key, c.id FROM chat AS c,"
    " json_each(c.chat, '$.history.messages') AS m WHERE m.type = 'object' AND c.id <> 'a  b'"
)
WORDS = st.sampled_from(
    ("SELECT", "a", "FROM", "'it''s (  --'", '"b  c"', "(", ")", ",", "CASE", "WHEN", "END", "AND",
     "BETWEEN", "||", "= 1", "'\\'", "/* ( */", "ON CONFLICT", "$$ ( $$", "OR")
)  # fmt: skip


def bare(sql: str) -> str:
    return re.sub(r"\s+", "", sql)


def test_each_clause_begins_a_line() -> None:
    assert laid_out(MOVE).split("\n") == [
        "INSERT INTO chat_message (id, chat_id)",
        "SELECT c.id || '-' || m.key, c.id",
        "FROM chat AS c, json_each(c.chat, '$.history.messages') AS m",
        "WHERE m.type = 'object'",
        "  AND c.id <> 'a  b'",
    ]


def test_short_lines_stay_as_they_are_written() -> None:
    assert laid_out("CREATE TABLE t (\n\tid TEXT\n);") == "CREATE TABLE t (\n    id TEXT\n)"


def test_a_table_has_a_line_for_each_of_its_parts() -> None:
    columns = [f"column_number_{number} TEXT NOT NULL" for number in range(5)]
    shown = laid_out(f"CREATE TABLE wide ({', '.join(columns)}, CHECK (column_number_1 IN (1, 2)))")
    assert shown.split("\n") == [
        "CREATE TABLE wide (",
        *(f"  {column}," for column in columns),
        "  CHECK (column_number_1 IN (1, 2))",
        ")",
    ]


def test_what_nests_deeply_is_not_pushed_out_of_sight() -> None:
    value = "x"
    for number in range(60):
        value = f"CASE WHEN a{number} = 'some words' THEN replace({value}, 'b', 'c') ELSE d END"
    shown = laid_out(f"UPDATE t SET v = {value}")
    assert bare(shown) == bare(f"UPDATE t SET v = {value}")
    assert max(len(line) for line in shown.split("\n")) <= WIDEST
    assert len(shown) < 5 * len(value)


def test_a_comment_ends_its_line_and_hides_nothing_behind_it() -> None:
    sql = f"SELECT a, -- the first (\n{'b, ' * 40} c FROM t WHERE (d = 1 -- so\n AND e = 2)"
    shown = laid_out(sql)
    assert bare(shown) == bare(sql)
    assert [
        line for line in shown.split("\n") if "--" in line and not re.search(r"--.*(\($|so$)", line)
    ] == []


@pytest.mark.parametrize("quote", ["'\\'", "E'it\\'s (  '", "$tag$ it's (  $tag$"])
def test_every_kind_of_text_is_left_alone(quote: str) -> None:
    sql = f"SELECT {quote}, {'a, ' * 50} {quote} FROM t"
    assert laid_out(sql).count(quote) == 2
    assert bare(laid_out(sql)) == bare(sql)


@given(st.lists(WORDS, min_size=20, max_size=80))
def test_whatever_it_is_nothing_is_lost(words: list[str]) -> None:
    sql = " ".join(words)
    assert bare(laid_out(sql)) == bare(sql)
