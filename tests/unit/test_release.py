from __future__ import annotations

from datetime import date

import pytest

from owui_migrate_gui.release import Release, ReleaseMap
from tests.builders.revisions import a, p

MAP = ReleaseMap(
    releases=(
        Release(version="0.3.16", peewee_count=18, alembic_count=0, alembic_head=None),
        Release(version="0.6.42", peewee_count=18, alembic_count=29, alembic_head="c440"),
        Release(
            version="0.7.2",
            peewee_count=18,
            alembic_count=29,
            alembic_head="c440",
            published=date(2026, 1, 10),
        ),
        Release(version="0.12.4", peewee_count=0, alembic_count=66, alembic_head="0bd2"),
    )
)


@pytest.mark.parametrize("text", ["0.7.2", "v0.7.2"])
def test_a_release_is_found_by_its_version(text: str) -> None:
    found = MAP.find(text)
    assert found is not None
    assert found.published == date(2026, 1, 10)


@pytest.mark.parametrize("text", ["0.7", "", "vv0.7.2", "9.9.9"])
def test_an_unknown_version_is_none(text: str) -> None:
    assert MAP.find(text) is None


def test_the_span_names_first_and_last_release_at_a_revision() -> None:
    assert MAP.span("c440") == "0.6.42 – 0.7.2"
    assert MAP.span("0bd2") == "0.12.4"
    assert MAP.span("between") == ""


def test_the_tag_is_the_last_release_that_ended_at_a_revision() -> None:
    assert MAP.tag(a("c440")) == "0.7.2"
    assert MAP.tag(a("between")) == ""
    assert MAP.tag(p("c440")) == ""


def test_releases_without_alembic_end_at_no_revision() -> None:
    assert all(rel.version != "0.3.16" for rel in MAP.at_head(""))
    assert [rel.version for rel in MAP.at_head("c440")] == ["0.6.42", "0.7.2"]
