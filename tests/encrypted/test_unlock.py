"""Encrypted files open with whatever key and settings they were made with, and without a trace."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.cipher_settings import (
    VERSIONS,
    CipherSettings,
    Digest,
    describe_cipher,
    parse_cipher,
)
from owui_migrate_gui.database.key_file import read_key_file
from owui_migrate_gui.database.known_ciphers import recall_cipher, remember_cipher
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget, parse_address
from owui_migrate_gui.errors import KeyNeeded, UsageError, WrongKey
from owui_migrate_gui.secret import Secret
from tests.builders.databases import trace_of, unpack_database
from tests.builders.encrypted import KEY, encrypt_database, leave_encrypted_log

RAW = "x'" + "0123456789abcdef" * 4 + "'"
RAW_AND_SALT = "x'" + "0123456789abcdef" * 4 + "00112233445566778899aabbccddeeff" + "'"


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return unpack_database("0.8.12", tmp_path / "plain.db")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("is_wal", [False, True], ids=["journal", "wal"])
def test_the_defaults_of_every_version_are_found_and_nothing_is_left_behind(
    plain: Path, folder: Path, version: int, is_wal: bool
) -> None:
    path = encrypt_database(
        plain,
        folder / "webui.db",
        pragmas=[f"cipher_compatibility = {version}"],
        is_wal=is_wal,
    )
    before = trace_of(folder)
    snapshot = open_target(FileTarget(path=path), secret=Secret(KEY))
    assert trace_of(folder) == before
    assert snapshot.target == FileTarget(path=path, cipher=VERSIONS[version])
    assert (snapshot.recorded.alembic, snapshot.chats) == (("b2c3d4e5f6a7",), 29)
    assert snapshot.journal_mode == ("wal" if is_wal else "delete")
    with pytest.raises(WrongKey):
        open_target(FileTarget(path=path), secret=Secret(KEY + "!"))
    assert trace_of(folder) == before


def test_an_unmerged_log_is_seen_without_a_trace(plain: Path, folder: Path) -> None:
    path = encrypt_database(plain, folder / "webui.db", is_wal=True)
    leave_encrypted_log(path)
    before = trace_of(folder)
    assert set(before) == {".", "webui.db", "webui.db-wal", "webui.db-shm"}
    snapshot = open_target(FileTarget(path=path), secret=Secret(KEY))
    assert trace_of(folder) == before
    assert snapshot.wal_size
    assert "marker" in snapshot.schema.table_names
    (folder / "webui.db-shm").unlink()
    before = trace_of(folder)
    assert open_target(FileTarget(path=path), secret=Secret(KEY)).schema == snapshot.schema
    assert trace_of(folder) == before


@pytest.mark.parametrize(
    "key",
    [
        "'",
        "''",
        "a'b",
        '"',
        "100%",
        " spaces ",
        "päßwörd",
        "пароль",
        "🔑",
        "x'12'",
        "\\",
        ";--",
        "a\tb",
    ],
)
def test_any_characters_make_a_passphrase(plain: Path, folder: Path, key: str) -> None:
    path = encrypt_database(plain, folder / "webui.db", key=key)
    snapshot = open_target(FileTarget(path=path), secret=Secret(key))
    assert snapshot.target == FileTarget(path=path, cipher=VERSIONS[4])


@pytest.mark.parametrize("key", [RAW, RAW_AND_SALT])
def test_a_raw_key_opens_in_all_its_spellings(plain: Path, folder: Path, key: str) -> None:
    path = encrypt_database(plain, folder / "webui.db", key=key)
    digits = key[2:-1]
    for spelling in (key, key.upper().replace("X'", "x'"), f"0x{digits}", digits):
        assert open_target(FileTarget(path=path), secret=Secret(spelling)).chats == 29


def test_sixty_four_digits_may_be_a_passphrase_too(plain: Path, folder: Path) -> None:
    digits = "0123456789abcdef" * 4
    path = encrypt_database(plain, folder / "webui.db", key=digits)
    assert open_target(FileTarget(path=path), secret=Secret(digits)).chats == 29


@pytest.mark.parametrize(("password", "meant"), [("a''b", "a'b"), ("key' -- rest", "key")])
def test_a_quote_in_a_password_means_what_open_webui_made_of_it(
    plain: Path, folder: Path, password: str, meant: str
) -> None:
    path = encrypt_database(plain, folder / "webui.db", key=meant)
    assert open_target(FileTarget(path=path), secret=Secret(password)).chats == 29
    other = encrypt_database(plain, folder / "other.db", key=password)
    assert open_target(FileTarget(path=other), secret=Secret(password)).chats == 29


@pytest.mark.parametrize(
    ("text", "pragmas"),
    [
        ("page_size=8192", ["cipher_page_size = 8192"]),
        ("kdf_iter=1000", ["kdf_iter = 1000"]),
        (
            "version=3,page_size=4096,kdf=SHA256,hmac=SHA256",
            [
                "cipher_compatibility = 3",
                "cipher_page_size = 4096",
                "cipher_kdf_algorithm = PBKDF2_HMAC_SHA256",
                "cipher_hmac_algorithm = HMAC_SHA256",
            ],
        ),
        ("hmac=off", ["cipher_use_hmac = OFF"]),
    ],
)
def test_settings_are_set_by_hand(plain: Path, folder: Path, text: str, pragmas: list[str]) -> None:
    path = encrypt_database(plain, folder / "webui.db", pragmas=pragmas)
    settings = parse_cipher(text)
    assert open_target(FileTarget(path=path, cipher=settings), secret=Secret(KEY)).chats == 29
    with pytest.raises(WrongKey, match="--cipher"):
        open_target(FileTarget(path=path), secret=Secret(KEY))


def test_a_plaintext_header_needs_its_salt(plain: Path, folder: Path) -> None:
    salt = "00112233445566778899aabbccddeeff"
    pragmas = ["cipher_plaintext_header_size = 32", f"cipher_salt = \"x'{salt}'\""]
    path = encrypt_database(plain, folder / "webui.db", pragmas=pragmas)
    assert path.read_bytes().startswith(b"SQLite format 3\0")
    settings = parse_cipher(f"plaintext_header=32,salt={salt}")
    before = trace_of(folder)
    opened = open_target(FileTarget(path=path, cipher=settings), secret=Secret(KEY))
    assert opened.chats == 29
    assert trace_of(folder) == before
    remember_cipher(places.ciphers_file(), opened.target)
    assert open_target(FileTarget(path=path), secret=Secret(KEY)).target == opened.target
    with pytest.raises(KeyNeeded):
        open_target(FileTarget(path=path))
    unpack_database("0.8.12", path)  # meanwhile a plain file lies there
    assert open_target(FileTarget(path=path)).chats == 29


def test_settings_that_opened_a_file_are_tried_first_the_next_time(
    plain: Path, folder: Path
) -> None:
    path = encrypt_database(plain, folder / "webui.db", pragmas=["kdf_iter = 1000"])
    own = FileTarget(path=path, cipher=parse_cipher("kdf_iter=1000"))
    remember_cipher(places.ciphers_file(), own)
    assert open_target(FileTarget(path=path), secret=Secret(KEY)).target == own
    assert KEY not in places.ciphers_file().read_text(encoding="utf-8")
    path.unlink()
    encrypt_database(plain, path)  # written anew with the defaults
    opened = open_target(FileTarget(path=path), secret=Secret(KEY)).target
    assert opened == FileTarget(path=path, cipher=VERSIONS[4])
    remember_cipher(places.ciphers_file(), opened)
    assert recall_cipher(places.ciphers_file(), path) is None


def test_a_wrong_key_is_one_line_and_says_nothing_on_standard_error(
    plain: Path, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = encrypt_database(plain, folder / "webui.db")
    with pytest.raises(WrongKey) as caught:
        open_target(FileTarget(path=path), secret=Secret("secret guess"))
    assert "\n" not in str(caught.value)
    assert "secret guess" not in str(caught.value)
    assert caught.value.exit_code == 3
    assert capfd.readouterr() == ("", "")


def test_without_a_key_one_is_asked_for_and_noise_stays_noise(folder: Path) -> None:
    noise = folder / "webui.db"
    noise.write_bytes(random.Random(1).randbytes(8192))
    with pytest.raises(KeyNeeded, match="encrypted with SQLCipher, or not a database"):
        open_target(FileTarget(path=noise))
    with pytest.raises(WrongKey, match="or it is not an encrypted database"):
        open_target(FileTarget(path=noise), secret=Secret("k"))


def test_a_plain_file_needs_no_key(plain: Path) -> None:
    snapshot = open_target(FileTarget(path=plain), secret=Secret("whatever"))
    assert snapshot.target == FileTarget(path=plain)


def test_key_files_hold_text_or_bytes(tmp_path: Path) -> None:
    file = tmp_path / "key"
    for content, expected in (
        (b"passphrase\n", "passphrase"),
        ("пароль\r\n".encode(), "пароль"),
        (RAW.encode(), RAW),
        (bytes(range(128, 160)), "x'" + bytes(range(128, 160)).hex() + "'"),
        (bytes(range(128, 176)), "x'" + bytes(range(128, 176)).hex() + "'"),
    ):
        file.write_bytes(content)
        assert read_key_file(file) == Secret(expected)
    for content in (b"", b"\n", b"\xff\xfe", b"x" * 5000):
        file.write_bytes(content)
        with pytest.raises(UsageError):
            read_key_file(file)
    with pytest.raises(UsageError, match="can't be read"):
        read_key_file(tmp_path / "none")


def test_settings_are_parsed_and_told() -> None:
    assert parse_cipher("3") == VERSIONS[3]
    assert parse_cipher("version=2,page_size=4096").page_size == 4096
    assert describe_cipher(VERSIONS[1]) == "SQLCipher 1"
    own = CipherSettings(page_size=512, kdf_iterations=9, hmac=None, kdf=Digest.SHA256)
    assert describe_cipher(own) == (
        "SQLCipher with page size 512, 9 KDF iterations, HMAC none, KDF SHA256"
    )
    for wrong in ("5", "", "page_size=1000", "kdf_iter=0", "hmac=MD5", "salt=12", "frob=1", "x"):
        with pytest.raises(UsageError, match="can't be understood"):
            parse_cipher(wrong)


def test_urls_as_open_webui_takes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    relative = parse_address("sqlite+sqlcipher:///data/webui.db")
    assert relative.target == FileTarget(path=tmp_path / "data" / "webui.db")
    assert relative.secret is None
    absolute = parse_address("sqlite+sqlcipher:////data/web%20ui.db")
    assert absolute.target == FileTarget(path=Path("/data/web%20ui.db"))
    full = parse_address("sqlite+sqlcipher://:p%40ss@//data/webui.db?kdf_iter=64000&x=1")
    assert full.secret == Secret("p@ss")
    assert full.target == FileTarget(
        path=Path("/data/webui.db"), cipher=CipherSettings(kdf_iterations=64_000)
    )
    assert "p@ss" not in repr(full)
    # Where only the absolute file exists, it is what Open WebUI's other half opened.
    (tmp_path / "webui.db").touch()
    other = parse_address(f"sqlite+sqlcipher://{tmp_path / 'webui.db'}")
    assert other.target == FileTarget(path=tmp_path / "webui.db")
