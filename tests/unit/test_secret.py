"""A secret shows itself nowhere but where it is asked for."""

from __future__ import annotations

import copy
import pickle
import traceback
from dataclasses import dataclass

import msgspec
import pytest

from owui_migrate_gui.secret import Secret

TEXT = "correct horse"


@dataclass(frozen=True)
class _Holder:
    secret: Secret


def test_it_is_shown_as_stars() -> None:
    secret = Secret(TEXT)
    holder = _Holder(secret)
    for shown in (repr(secret), str(secret), f"{secret}", f"{secret!r}", repr(holder)):
        assert TEXT not in shown
        assert "***" in shown
    assert secret.reveal() == TEXT


def test_it_is_not_in_a_traceback() -> None:
    with pytest.raises(ValueError, match=r"\*\*\*") as caught:
        _raise(ValueError(Secret(TEXT)))
    assert TEXT not in "".join(traceback.format_exception(caught.value))


def _raise(error: Exception) -> None:
    raise error


def test_it_can_be_neither_pickled_nor_turned_into_json() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(TEXT))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(TEXT))
    with pytest.raises(TypeError):
        msgspec.json.encode({"secret": Secret(TEXT)})


def test_equal_texts_are_equal_secrets() -> None:
    assert Secret("a") == Secret("a") != Secret("b")
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")
