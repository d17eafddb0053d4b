from __future__ import annotations

from collections.abc import Iterator

import pytest

from owui_migrate_gui.gui.language import Speech, plural, speak
from owui_migrate_gui.gui.saying import said

WORDS = {
    "{0} is locked by another program.": "{0} ist gesperrt.",
    "Stop it, then try again.": "Beenden Sie es.",
    "{0} rows of {1}": "{0} Zeilen von {1}",
    "{0} is {1}, not a database.": "{0} ist {1}.",
    "a zip archive": "ein Archiv",
    "Keep {0} at {{}}.": "{0} bei {{}} behalten.",
    "{count} steps": "{count} Schritte",
    "{0} minutes": "{0} Minuten",
    "Writes {0} anew: {1}.": "Schreibt {0} neu: {1}.",
    "{0} rows": "{0} Zeilen",
    "about {0}": "etwa {0}",
    "Step {0} was stopped: {1}": "Schritt {0} endete: {1}",
    "There are no tables": "Es gibt keine Tabellen",
    "{list}.": "{list}.",
}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    speak(
        Speech(
            text=lambda text: WORDS.get(text, text),
            plural=lambda text, _count: WORDS.get(text, text),
            number=lambda value, decimals: f"{value:,.{decimals}f}".translate(
                str.maketrans(",.", ".,")
            ),
            moment=lambda when, _seconds: f"{when:%d.%m.%Y}",
            templates=lambda: tuple(text for text in WORDS if "{0}" in text),
        )
    )
    yield
    speak(None)


def test_a_sentence_is_said_with_what_was_filled_in() -> None:
    assert said("my db is locked by another program.") == "my db ist gesperrt."
    assert said("Keep 4 at {}.") == "4 bei {} behalten."


def test_several_sentences_are_said_one_after_the_other() -> None:
    both = "webui.db is locked by another program. Stop it, then try again."
    assert said(both) == "webui.db ist gesperrt. Beenden Sie es."
    assert said("Stop it, then try again. Nobody knows this.") == (
        "Beenden Sie es. Nobody knows this."
    )


def test_what_is_filled_in_is_said_too_and_numbers_are_written_as_the_language_does() -> None:
    assert said("x.db is a zip archive, not a database.") == "x.db ist ein Archiv."
    assert said("1,200 rows of chat") == "1.200 Zeilen von chat"


def test_what_is_counted_in_a_row_of_facts_is_said() -> None:
    assert said("Writes chat anew: 1,200 rows, about 1.5 GB.") == (
        "Schreibt chat neu: 1.200 Zeilen, etwa 1,5 GB."
    )
    assert said("Writes chat anew: about 3 minutes.") == "Schreibt chat neu: etwa 3 Minuten."


def test_a_sentence_within_another_and_a_title_with_a_full_stop_are_known_too() -> None:
    assert said("Step 4 was stopped: my db is locked by another program.") == (
        "Schritt 4 endete: my db ist gesperrt."
    )
    assert said("Step 4 was stopped: stop it, then try again.") == (
        "Schritt 4 endete: Beenden Sie es."
    )
    assert said("There are no tables.") == "Es gibt keine Tabellen."


def test_unknown_sentences_and_names_stay_as_they_are() -> None:
    assert said("nothing of ours") == "nothing of ours"
    assert said("/data/webui.db") == "/data/webui.db"
    assert said("") == ""


def test_english_is_said_as_it_is() -> None:
    speak(None)
    assert said("my db is locked by another program.") == "my db is locked by another program."
    assert plural(1, "{count} step", "{count} steps") == "1 step"
    assert plural(1200, "{count} step", "{count} steps") == "1,200 steps"
