from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from owui_migrate_gui.errors import NoAccess, SourceNotTrusted
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.source import Source, SourceKind
from owui_migrate_gui.sources.trust import TrustedSource, is_trusted, require_trust, trust
from tests.builders.revisions import small_source


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return read_source(str(small_source(tmp_path / "source")))


def test_a_foreign_source_isnt_trusted_and_says_what_it_is(source: Source, home: Path) -> None:
    assert not is_trusted(source)
    with pytest.raises(SourceNotTrusted) as caught:
        require_trust(source)
    assert str(source.path) in caught.value.what
    assert source.content_hash in caught.value.what
    assert "3 scripts" in caught.value.what
    assert caught.value.exit_code == 3
    assert not home.exists(), "asking wrote something"


def test_the_bundled_source_is_trusted(source: Source, home: Path) -> None:
    bundled = dataclasses.replace(source, kind=SourceKind.BUNDLED)
    assert is_trusted(bundled)
    assert require_trust(bundled).source is bundled
    assert trust(bundled).source is bundled
    assert not home.exists()


def test_trust_is_remembered(source: Source, home: Path) -> None:
    assert require_trust(source, grant=True).source is source
    assert is_trusted(source)
    assert require_trust(source).source is source
    (entry,) = json.loads((home / "trusted-sources.json").read_text())["trusted"]
    assert entry["content_hash"] == source.content_hash
    assert entry["scripts"] == 3
    assert entry["path"] == str(source.path)
    assert [file.name for file in home.iterdir()] == ["trusted-sources.json"]


def test_trust_is_remembered_once(source: Source, home: Path) -> None:
    trust(source)
    before = (home / "trusted-sources.json").read_bytes()
    trust(source)
    assert (home / "trusted-sources.json").read_bytes() == before


def test_the_same_scripts_elsewhere_are_trusted_too(
    source: Source, home: Path, tmp_path: Path
) -> None:
    del home
    trust(source)
    assert is_trusted(read_source(str(small_source(tmp_path / "copy"))))


@pytest.mark.parametrize(
    "name", ["migrations/versions/aaaa1111_first.py", "migrations/env.py", "migrations/new.py"]
)
def test_a_changed_folder_asks_again(source: Source, home: Path, tmp_path: Path, name: str) -> None:
    del home
    trust(source)
    with (tmp_path / "source" / name).open("a") as file:
        file.write("# changed\n")
    assert not is_trusted(read_source(str(tmp_path / "source")))


def test_several_sources_are_remembered(source: Source, home: Path) -> None:
    del home
    other = dataclasses.replace(source, content_hash="0" * 64)
    trust(source)
    trust(other)
    assert is_trusted(source)
    assert is_trusted(other)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"format": 99, "trusted": []}'])
def test_a_damaged_list_trusts_nobody(source: Source, home: Path, damage: bytes) -> None:
    trust(source)
    (home / "trusted-sources.json").write_bytes(damage)
    assert not is_trusted(source)
    trust(source)
    assert is_trusted(source)


def test_where_trust_cant_be_remembered_nothing_is_trusted(source: Source, home: Path) -> None:
    home.write_text("a file where the folder should be")
    with pytest.raises(NoAccess) as caught:
        trust(source)
    assert "can't be remembered" in caught.value.what
    assert "\n" not in str(caught.value)


def test_nobody_else_makes_a_trusted_source(source: Source) -> None:
    with pytest.raises(TypeError, match="require_trust"):
        TrustedSource(source=source, _seal=object())
    with pytest.raises(TypeError):
        TrustedSource(source=source)  # type: ignore[call-arg]
