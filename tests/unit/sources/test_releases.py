from __future__ import annotations

from datetime import date

import msgspec
import pytest

from owui_migrate_gui.sources.releases import load_releases, parse_releases


def test_releases_are_sorted_by_number_not_by_text() -> None:
    found = parse_releases(
        b'{"releases": ['
        b'{"version": "0.10.2", "peewee_count": 0, "alembic_count": 48, "alembic_head": "b"},'
        b'{"version": "0.9.6", "peewee_count": 0, "alembic_count": 44, "alembic_head": "a",'
        b' "published": "2026-05-20"},'
        b'{"version": "0.3.10", "peewee_count": 18, "alembic_count": 0}]}'
    )
    assert [rel.version for rel in found.releases] == ["0.3.10", "0.9.6", "0.10.2"]
    assert found.releases[0].alembic_head is None
    assert found.releases[1].published == date(2026, 5, 20)


@pytest.mark.parametrize("data", [b"", b"[]", b'{"releases": [{"version": "1"}]}'])
def test_another_shape_is_an_error(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        parse_releases(data)


def test_the_bundled_map_knows_all_releases() -> None:
    found = load_releases()
    assert len(found.releases) == 134
    assert found.releases[0].version == "0.3.10"
    assert found.releases[0].alembic_head is None
    newest = found.releases[-1]
    assert (newest.version, newest.alembic_head) == ("0.12.4", "0bd252b206fb")
    assert (newest.peewee_count, newest.alembic_count) == (0, 66)
    assert found.span("c440947495f3") == "0.6.42 – 0.7.2"
    assert load_releases() is found
