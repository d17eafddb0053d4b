from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from owui_migrate_gui.errors import NoAccess, UnknownRevision
from owui_migrate_gui.gui.words import (
    RISK_WORDS,
    about_words,
    count_words,
    duration_words,
    effect_words,
    list_words,
    more_words,
    remedy_words,
    size_words,
    when_words,
)
from owui_migrate_gui.revision import Risk, RowEffect


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (385_024, "385 KB"),
        (999_600, "1.0 MB"),
        (739_000_000, "739 MB"),
        (1_600_000_000, "1.6 GB"),
        (81_000_000_000, "81 GB"),
    ],
)
def test_sizes_are_said_as_people_say_them(count: int, words: str) -> None:
    assert size_words(count) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "1 ms"),
        (0.041, "41 ms"),
        (0.4, "0.4 s"),
        (9.94, "9.9 s"),
        (12.4, "12 s"),
        (59.7, "1 min"),
        (200, "3 min 20 s"),
        (7_320, "2 h 2 min"),
    ],
)
def test_durations_are_as_exact_as_is_useful(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


def test_moments_are_said_by_the_persons_own_calendar() -> None:
    now = datetime(2026, 11, 23, 12, 0).astimezone()
    assert when_words(now - timedelta(hours=1), now) == "today 11:00"
    assert when_words(now.astimezone(UTC) - timedelta(days=1), now) == "yesterday 12:00"
    assert when_words(now - timedelta(days=9), now) == "2026-11-14 12:00"


def test_counts_and_lists() -> None:
    assert count_words(1, "step") == "1 step"
    assert count_words(20_000, "chat") == "20,000 chats"
    assert count_words(2, "thing to know", "things to know") == "2 things to know"
    assert list_words([]) == ""
    assert list_words(["a"]) == "a"
    assert list_words(["a", "b", "c"]) == "a, b and c"


def test_every_risk_has_a_chip_and_a_sentence() -> None:
    assert set(RISK_WORDS) == set(Risk)
    assert len({words.label for words in RISK_WORDS.values()}) == len(Risk)
    assert all(words.sentence.endswith(".") for words in RISK_WORDS.values())


def test_declared_rows_are_said_with_origin_and_reason() -> None:
    effect = RowEffect(table="chat_message", change="fills", origin="chat", reason="one a message")
    assert effect_words(effect) == "filled from chat: one a message"
    assert effect_words(effect, with_reason=False) == "filled from chat"


def test_estimates_are_whole_and_never_nothing() -> None:
    assert [about_words(seconds) for seconds in (0.2, 3.4, 59.6, 61)] == [
        "1 s",
        "3 s",
        "1 min",
        "1 min 1 s",
    ]


def test_remedies_for_terminals_become_this_windows() -> None:
    typed = UnknownRevision("No such one.", remedy="'owui-migrate history' lists them all.")
    assert remedy_words(typed) == "Choose a goal from the list, or a revision in the graph."
    plain = NoAccess("It can't be read.", remedy="Change its permissions.")
    assert more_words(plain) == "Nothing was changed. Change its permissions."
